import { type Status, StatusTag } from '@/components/ui/status-tag';
import type { AdminAccessStatus, PartnershipStatus } from '@/generated/prisma/enums';

/** How a partnership stands, as a tag. */
export const partnershipLooks: Record<PartnershipStatus, Status> = { active: 'done', ending: 'need', ended: 'off' };

/** How an admin access stands: a request waits for the reseller. */
export const accessLooks: Record<AdminAccessStatus, Status> = {
  none: 'off',
  requested: 'need',
  granted: 'done',
  removed: 'off',
  expired: 'off',
};

export function PartnershipTag({ status, children }: { status: PartnershipStatus; children: string }) {
  return <StatusTag status={partnershipLooks[status]}>{children}</StatusTag>;
}

export function AccessTag({ status, children }: { status: AdminAccessStatus; children: string }) {
  return <StatusTag status={accessLooks[status]}>{children}</StatusTag>;
}

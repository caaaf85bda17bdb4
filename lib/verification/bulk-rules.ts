import type { EnrollmentStatus } from '@/generated/prisma/enums';
import { hasLapsed } from './lease';
import { workedOn } from './lifecycle';

/** What can be done to many cases at once. */
export const bulkDeeds = ['claim', 'assign', 'snooze'] as const;

export type BulkDeed = (typeof bulkDeeds)[number];

/** A case that was left out and why; without a company where there is none of that id. */
export type LeftOut = { id: string; company: string | null; code: LeftOutCode };

export const leftOutCodes = [
  'own_organization',
  'not_in_this_state',
  'assignee_wrong',
  'claimed_by_another',
  'not_yours',
] as const;

export type LeftOutCode = (typeof leftOutCodes)[number];

/** As many cases at once. */
export const mostAtOnce = 1000;

/** One of the cases, as it was found. `own`: whoever acts belongs to its organization; `theirs`: whoever is to have it does. */
export type Candidate = {
  id: string;
  organizationId: string;
  reference: string;
  company: string;
  status: EnrollmentStatus;
  movedAt: Date;
  heldBy: string | null;
  actedAt: Date | null;
  own: boolean;
  theirs: boolean;
};

/** Why a case is left out; null for one that is not. `to`: on whose desk it would lie, null for nobody's. */
export function leftOut(
  { status, movedAt, heldBy, actedAt, own, theirs }: Candidate,
  { userId, to }: { userId: string; to: string | null },
): LeftOutCode | null {
  if (own) return 'own_organization';
  if (!workedOn.includes(status)) return 'not_in_this_state';
  if (theirs) return 'assignee_wrong';
  const anothers = heldBy !== null && heldBy !== userId && heldBy !== to;
  const held = anothers && actedAt !== null && !hasLapsed({ actedAt }, { status, movedAt });
  return held ? 'claimed_by_another' : null;
}

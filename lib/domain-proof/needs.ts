import type { EnrollmentStatus } from '@/generated/prisma/enums';
import type { Facts as Enrollment } from '@/lib/enrollment/needs';
import type { Reason } from '@/lib/refusal';

/** While the company is not decided about, a proof helps. */
export const provedWhile: readonly EnrollmentStatus[] = [
  'draft',
  'email_pending',
  'in_review',
  'needs_action',
  'rejected',
];

/** Why no domain is proved now. A direct partner is not verified. */
export function reasonsAgainstProving({
  status,
  directPartner,
}: Pick<Enrollment, 'status' | 'directPartner'>): Reason[] {
  if (directPartner) return [{ code: 'support_contact_only', cure: 'enrollment' }];
  return provedWhile.includes(status) ? [] : [{ code: 'not_in_this_state', cure: 'enrollment', with: { status } }];
}

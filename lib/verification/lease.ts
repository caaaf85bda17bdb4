import type { EnrollmentStatus } from '@/generated/prisma/enums';
import { after, minutes, now } from '@/lib/clock';

/** So long after its holder's last act a case in review is still theirs. Then it is anybody's who asks, and the clock gives it back. */
export const leaseLasts = minutes(30);

type Held = { userId: string; actedAt: Date };
type Case = { status: EnrollmentStatus; movedAt: Date };

/** Until when a case is its holder's, if they do nothing more about it. While the company must act nobody is hurried: null. */
export function leaseEnds({ actedAt }: Pick<Held, 'actedAt'>, { status, movedAt }: Case): Date | null {
  return status === 'in_review' ? after(actedAt > movedAt ? actedAt : movedAt, leaseLasts) : null;
}

export function hasLapsed(claim: Pick<Held, 'actedAt'>, facts: Case): boolean {
  const ends = leaseEnds(claim, facts);
  return ends !== null && ends <= now();
}

/** A claim as it stands towards a reader: one that lapsed is nobody's, but still its holder's own as long as nobody else asked. */
export function standing<Claim extends Held>(
  claim: Claim | null,
  facts: Case,
  { userId }: { userId: string },
): Claim | null {
  return claim && (claim.userId === userId || !hasLapsed(claim, facts)) ? claim : null;
}

import { randomUUID } from 'node:crypto';
import { clock, type Reviewer } from '@/lib/actor';
import { record } from '@/lib/audit';
import { after, minutes, now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import type { Facts } from '@/lib/enrollment/needs';
import { hasLapsed } from './lease';
import { tellColleague } from './tell-colleague';

type Claim = { enrollmentId: string; userId: string; actedAt: Date };
type Case = Pick<Facts, 'id' | 'organizationId' | 'status' | 'movedAt' | 'company' | 'reference'>;

/**
 * Who has a case that the caller holds. What a colleague has let lapse ends with this question, and they are told; one's own begins its
 * half hour anew.
 */
export async function claimNow(tx: Tx, reviewer: Reviewer, facts: Case): Promise<Claim | null> {
  const claim = await tx.claim.findUnique({ where: { enrollmentId: facts.id } });
  if (!claim) return null;
  if (claim.userId === reviewer.userId) {
    await renew(tx, claim);
    return claim;
  }
  if (!hasLapsed(claim, facts)) return claim;
  await free(tx, facts, claim);
  return null;
}

/** Takes a case that lapsed from its holder's desk, and tells them. */
export async function free(tx: Tx, facts: Case, { userId }: Claim): Promise<void> {
  const { id, organizationId, company, reference } = facts;
  await tx.claim.delete({ where: { enrollmentId: id } });
  await record(tx, clock, {
    ...{ action: 'case.lapse', subject: 'enrollment', subjectId: id, organizationId },
    after: { heldBy: userId },
  });
  await tellColleague(tx, userId, 'case-freed', { factId: randomUUID(), content: { company, reference, id } });
}

// Not at every press: within a minute of the last act nothing would be gained by writing.
async function renew(tx: Tx, { enrollmentId, actedAt }: Claim): Promise<void> {
  if (after(actedAt, minutes(1)) > now()) return;
  await tx.claim.update({ where: { enrollmentId }, data: { actedAt: now() } });
}

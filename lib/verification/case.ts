import type { Reviewer } from '@/lib/actor';
import { record } from '@/lib/audit';
import type { Tx } from '@/lib/db';
import { factsOf } from '@/lib/enrollment/facts';
import type { Facts } from '@/lib/enrollment/needs';
import { belongsTo } from '@/lib/organization/own';
import { Refusal } from '@/lib/refusal';
import { reasonsAgainstHolder } from './decisions';
import { claimNow } from './held';

/**
 * Holds a case to the end of the story: of two reviewers at once the second one sees what the first one did, and is refused with
 * `moved_on` if that is not what was on the page (`seen`). A case never sent in is nobody's: `not_yours`.
 */
export async function hold(tx: Tx, { enrollmentId, seen }: { enrollmentId: string; seen?: number }): Promise<Facts> {
  const held = await tx.$queryRaw<unknown[]>`
    select 1 from enrollment where id = ${enrollmentId}::uuid and sent_at is not null for update`;
  if (held.length === 0) throw Refusal.because('not_yours');
  const facts = await factsOf(tx, enrollmentId);
  if (seen !== undefined && seen !== facts.version) throw Refusal.movedOn('enrollment', enrollmentId);
  return facts;
}

/**
 * The same for whoever means to do something about it: what a colleague has is the colleague's, unless they let it lapse. Refuses
 * `claimed_by_another`, and `own_organization`.
 */
export async function holdToWork(
  tx: Tx,
  reviewer: Reviewer,
  fields: { enrollmentId: string; seen?: number },
): Promise<Facts> {
  const facts = await hold(tx, fields);
  const claim = await claimNow(tx, reviewer, facts);
  const own = await belongsTo(tx, reviewer.userId, facts.organizationId);
  const reasons = reasonsAgainstHolder(reviewer, facts, { heldBy: claim?.userId ?? null, own });
  if (reasons.length > 0) throw new Refusal(reasons);
  return facts;
}

/** Writes into the audit what a reviewer did with a case besides moving it. */
export async function note(
  tx: Tx,
  reviewer: Reviewer,
  action: string,
  { id, organizationId }: Pick<Facts, 'id' | 'organizationId'>,
  after?: Record<string, unknown>,
): Promise<void> {
  const deed = { action: `case.${action}`, subject: 'enrollment', subjectId: id, organizationId };
  await record(tx, reviewer, after ? { ...deed, after } : deed);
}

/** A decision ends the claim, whatever was proposed, that the case was put off, and what was drafted and never asked. */
export async function putAway(tx: Tx, enrollmentId: string): Promise<void> {
  await tx.snooze.deleteMany({ where: { enrollmentId } });
  await tx.claim.deleteMany({ where: { enrollmentId } });
  await tx.proposal.deleteMany({ where: { enrollmentId } });
  await tx.fixDraft.deleteMany({ where: { enrollmentId } });
}

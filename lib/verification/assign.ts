import { randomUUID } from 'node:crypto';
import type { Prisma } from '@/generated/prisma/client';
import type { Reviewer } from '@/lib/actor';
import { after, now } from '@/lib/clock';
import { demand, lead } from '@/lib/conditions';
import { type Tx, transaction } from '@/lib/db';
import { businessDayAfter } from '@/lib/office/business-days';
import { findCalendars } from '@/lib/office/queries';
import { belongsTo, demandNotOwn } from '@/lib/organization/own';
import { tellHolder } from '@/lib/organization/tell-holder';
import { wallTime } from '@/lib/reader/wall-time';
import { Refusal } from '@/lib/refusal';
import { hold, note } from './case';
import { claimNow } from './held';
import { leaseLasts } from './lease';
import { workedOn } from './lifecycle';
import { demandPresent } from './present';
import { nameOf, tellColleague } from './tell-colleague';

/**
 * A lead gives a case to a reviewer, who is told, and so is whoever had it. Refuses `role_missing`, `own_organization` for the lead,
 * `assignee_wrong` for somebody who does not review or belongs to the organization, `reviewer_absent` for who is away, and `moved_on` when somebody else than the page
 * showed (`heldBy`, empty for nobody) has it by now.
 */
export async function assign(
  reviewer: Reviewer,
  { enrollmentId, to, heldBy }: { enrollmentId: string; to: string; heldBy: string },
): Promise<void> {
  demand(lead, null, reviewer);
  await transaction(async (tx) => {
    const facts = await hold(tx, { enrollmentId });
    const held = await claimNow(tx, reviewer, facts);
    if (held?.userId === to) return;
    if ((held?.userId ?? '') !== heldBy) throw Refusal.movedOn('enrollment', enrollmentId);
    await demandNotOwn(tx, reviewer, facts.organizationId);
    if (!workedOn.includes(facts.status))
      throw Refusal.because('not_in_this_state', { cure: 'reload', with: { status: facts.status } });
    await demandReviews(tx, to);
    await demandPresent(tx, to);
    if (await belongsTo(tx, to, facts.organizationId)) throw Refusal.because('assignee_wrong', { field: 'to' });
    const desk = { userId: to, at: now(), actedAt: await toBeginBy(tx) };
    await tx.claim.upsert({ where: { enrollmentId }, create: { enrollmentId, ...desk }, update: desk });
    await tx.snooze.deleteMany({ where: { enrollmentId } });
    await note(tx, reviewer, 'assign', facts, { heldBy: to });
    const { company, reference, id } = facts;
    if (held && held.userId !== reviewer.userId)
      await tellHolder(tx, reviewer, held.userId, { company, reference, place: 'cases', id });
    await tellAssigned(tx, reviewer, to, [facts]);
  });
}

/** Refuses `assignee_wrong` for nobody, and for somebody who does not review, or no longer signs in. */
export async function demandReviews(tx: Tx, userId: string): Promise<void> {
  const reviews = { some: { role: { in: ['reviewer', 'review_lead'] } } } satisfies Prisma.UserWhereInput['staffRoles'];
  const asked = { id: userId, disabledAt: null, staffRoles: reviews };
  if (userId === '' || !(await tx.user.findFirst({ where: asked, select: { id: true } })))
    throw Refusal.because('assignee_wrong', { field: 'to' });
}

/** Of many cases so many are named in the letter. */
const mostNamed = 10;

/** One letter, however many cases. Nobody is told what they gave themselves. */
export async function tellAssigned(
  tx: Tx,
  reviewer: Reviewer,
  to: string,
  cases: readonly { company: string; reference: string }[],
): Promise<void> {
  if (to === reviewer.userId || cases.length === 0) return;
  const listed = cases.slice(0, mostNamed).map(({ company, reference }) => `${company}, ${reference}`);
  await tellColleague(tx, to, 'cases-assigned', {
    factId: randomUUID(),
    content: { by: await nameOf(tx, reviewer.userId), count: cases.length, listed },
    by: reviewer,
  });
}

/** Whoever is given a case did not ask for it: it is theirs until the office closes on its next business day, as if touched half an hour before. */
export async function toBeginBy(tx: Tx): Promise<Date> {
  const { first } = await findCalendars(tx);
  return after(businessDayAfter(first, wallTime(now(), first.zone).date).closesAt, -leaseLasts);
}

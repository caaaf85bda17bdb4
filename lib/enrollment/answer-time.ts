import type { Prisma } from '@/generated/prisma/client';
import { type Actor, clock } from '@/lib/actor';
import { after, days, now } from '@/lib/clock';
import { db, type Tx, transaction } from '@/lib/db';
import { Audience, announce } from '@/lib/letter/announce';
import { factOf } from '@/lib/letter/fact';
import { momentOf } from '@/lib/letter/letters';
import { prolong } from '@/lib/link/link';
import { listGlobalAdmins, tellAdmins } from '@/lib/organization/admins';
import { Refusal } from '@/lib/refusal';
import { batch, eachDue } from '@/lib/worker/each-due';
import { factsOf } from './facts';
import { attemptsLeft, closesAt, daysToAct, type Facts, isConfirmed, mostDaysToAct } from './needs';
import { tellThatItWaits } from './remind';

/** So many days before the clock closes it a company is reminded of what it has not answered. */
export const remindedBefore = [7, 1] as const;

const waits = ['needs_action', 'rejected'] as const;

/** Whether an answer is waited for that can still be given. */
export function awaitsAnswer(facts: Facts, actor: Actor = clock): boolean {
  return waits.some((status) => status === facts.status) && attemptsLeft(facts, actor).length === 0;
}

/**
 * Gives a company more days to answer, a sentence in a reviewer's story, who holds the enrollment. It is told by letter. Refuses
 * `not_in_this_state`, and `answer_time_full` beyond so many days since it was asked. Returns until when.
 */
export async function extend(tx: Tx, actor: Actor, facts: Facts, more: number): Promise<Date> {
  if (!awaitsAnswer(facts, actor))
    throw Refusal.because('not_in_this_state', { cure: 'reload', with: { status: facts.status } });
  const answerBy = after(closesAt(facts), days(more));
  if (answerBy > after(facts.movedAt, days(mostDaysToAct)))
    throw Refusal.because('answer_time_full', { field: 'days', with: { days: mostDaysToAct } });
  await tx.enrollment.update({ where: { id: facts.id }, data: { answerBy } });
  // By it a contact sends what was asked for, who would else be late before the company is.
  await prolong(tx, 'send_documents', facts.id, answerBy);
  const factId = factOf(`${facts.id} may be answered until ${answerBy.getTime()}`);
  await tellCompany(tx, { ...facts, answerBy }, 'enrollment-extended', factId, actor);
  return answerBy;
}

/** Reminds of what was asked, or refused, and is not answered: seven days and one day before it closes, once each. Returns how many. */
export async function remindToAnswer(): Promise<number> {
  const soon = days(remindedBefore[0]);
  const closing: Prisma.EnrollmentWhereInput[] = [
    { answerBy: { gt: now(), lte: after(now(), soon) } },
    { answerBy: null, movedAt: { gt: after(now(), -days(daysToAct)), lte: after(now(), soon - days(daysToAct)) } },
  ];
  const due = (last: string | null) =>
    db.enrollment.findMany({
      where: { status: { in: [...waits] }, OR: closing, ...(last ? { id: { gt: last } } : {}) },
      select: { id: true },
      orderBy: { id: 'asc' },
      take: batch,
    });
  return eachDue('remind of an answer', due, ({ id }) => transaction((tx) => remind(tx, id)));
}

async function remind(tx: Tx, id: string): Promise<boolean> {
  await tx.$queryRaw`select 1 from enrollment where id = ${id}::uuid for update`;
  const facts = await factsOf(tx, id);
  const closes = closesAt(facts);
  const mark = remindedBefore.findLast((count) => closes <= after(now(), days(count)));
  const factId = factOf(`${id} closes ${closes.getTime()}, in ${mark}`);
  if (!mark || closes <= now() || !awaitsAnswer(facts)) return false;
  if (await tx.letter.findFirst({ where: { factId }, select: { id: true } })) return false;
  // Nobody asked for an answer where the contact said “This was not me”: that the review has not begun is told instead.
  if (facts.last?.event === 'deny') await tellThatItWaits(tx, facts, factId);
  else await tellCompany(tx, facts, 'answer-due', factId, clock);
  return true;
}

// A contact whose address is not proven may be a stranger.
async function tellCompany(
  tx: Tx,
  facts: Facts,
  name: 'answer-due' | 'enrollment-extended',
  factId: string,
  by: Actor,
): Promise<void> {
  const { organizationId, reference, lastSent } = facts;
  const content = { company: lastSent.company, reference, closesAt: momentOf(closesAt(facts)) };
  const audience = new Audience();
  await tellAdmins(tx, name, { factId, organizationId, content, by }, audience);
  const address = lastSent.primaryContact?.email;
  if (!address || !isConfirmed({ ...facts, ...lastSent }) || !audience.isNew(address)) return;
  const [admin] = await listGlobalAdmins(tx, organizationId);
  if (!admin) return;
  const to = { party: 'contact', address, locale: admin.locale, organizationId } as const;
  await announce(tx, name, { factId, to, content, by });
}

import { randomUUID } from 'node:crypto';
import type { Member } from '@/lib/actor';
import { brokeConstraint, db, transaction } from '@/lib/db';
import { visibleTo } from '@/lib/enrollment/policy';
import { Refusal } from '@/lib/refusal';
import { factsFrom, readCase } from './facts';
import { begin } from './move';

/**
 * A Global admin asks about the company's case, which puts it before the review leads; of several enrollments it is the newest. Refuses
 * `global_admin_only`, `not_in_this_state`, `ask_too_early` within the days planned and `asked_today` within one day of the office, each
 * with the day from which on it can be asked.
 */
export async function askAboutCase(member: Member): Promise<void> {
  const newest = { orderBy: { createdAt: 'desc' }, select: { id: true } } as const;
  const enrollment = await db.enrollment.findFirst({ where: visibleTo(member), ...newest });
  if (!enrollment) throw Refusal.because('not_yours');
  await transaction(async (tx) => {
    await tx.$queryRaw`select 1 from enrollment where id = ${enrollment.id}::uuid for update`;
    const found = await readCase(tx, enrollment.id);
    const facts = { ...factsFrom(found), id: randomUUID() };
    await begin(tx, member, 'ask', { facts, calendar: found.calendar, note: null });
  }).catch(saysAsked);
}

// The office's date may have been another when the facts were read.
function saysAsked(fault: unknown): never {
  throw brokeConstraint(fault, 'escalation_a_day') ? Refusal.because('moved_on', { cure: 'reload' }) : fault;
}

import type { Reviewer } from '@/lib/actor';
import { after, days, now } from '@/lib/clock';
import { type Tx, transaction } from '@/lib/db';
import { findCalendars } from '@/lib/office/queries';
import { instantAt } from '@/lib/reader/wall-time';
import { Refusal } from '@/lib/refusal';
import { holdToWork, note } from './case';
import { workedOn } from './lifecycle';

/** No longer than that is a case put off: who looks for it then would have forgotten why. */
export const longestSnooze = 90;

/**
 * Puts a case off until the morning of a day, by the office's clock: nobody has it, no view one works through shows it, and then it
 * stands there again by itself. The days of the review run on. Refuses `snooze_day`, `claimed_by_another`, `own_organization`.
 */
export async function snooze(reviewer: Reviewer, fields: { enrollmentId: string; until: string }): Promise<void> {
  await transaction(async (tx) => {
    const { enrollmentId } = fields;
    const facts = await holdToWork(tx, reviewer, { enrollmentId });
    const until = await morningOf(tx, fields.until);
    if (!workedOn.includes(facts.status))
      throw Refusal.because('not_in_this_state', { cure: 'reload', with: { status: facts.status } });
    const row = { until, userId: reviewer.userId, at: now() };
    await tx.claim.deleteMany({ where: { enrollmentId } });
    await tx.snooze.upsert({ where: { enrollmentId }, create: { enrollmentId, ...row }, update: row });
    await note(tx, reviewer, 'snooze', facts, { until: until.toISOString() });
  });
}

/** Brings a case back that was put off. One that was not changes nothing. */
export async function wake(reviewer: Reviewer, fields: { enrollmentId: string }): Promise<void> {
  await transaction(async (tx) => {
    const facts = await holdToWork(tx, reviewer, fields);
    const { count } = await tx.snooze.deleteMany({ where: { enrollmentId: facts.id } });
    if (count > 0) await note(tx, reviewer, 'wake', facts);
  });
}

/** When a day begins on the wall of the first office: many cases at once, of whatever country, come back together. Refuses `snooze_day` for none, one that has begun, or one that is further than 90 days. */
export async function morningOf(tx: Tx, date: string): Promise<Date> {
  const { zone } = (await findCalendars(tx)).first;
  const morning = date === '' ? now() : instantAt({ date, minute: 0 }, zone);
  if (morning <= now() || morning > after(now(), days(longestSnooze)))
    throw Refusal.because('snooze_day', { field: 'until', with: { days: longestSnooze } });
  return morning;
}

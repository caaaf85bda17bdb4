import type { Reviewer } from '@/lib/actor';
import { transaction } from '@/lib/db';
import { extend } from '@/lib/enrollment/answer-time';
import { closesAt } from '@/lib/enrollment/needs';
import { Refusal } from '@/lib/refusal';
import { holdToWork, note } from './case';
import type { Extension } from './schema';

/**
 * Gives a company more days to answer, as often as there is room; it is told by letter. Refuses `moved_on` when the day is not the one on the page
 * any more, `not_in_this_state` where nothing is waited for, `answer_time_full`.
 */
export async function giveMoreTime(reviewer: Reviewer, { days, until, ...fields }: Extension): Promise<void> {
  await transaction(async (tx) => {
    const facts = await holdToWork(tx, reviewer, fields);
    if (+closesAt(facts) !== +until) throw Refusal.movedOn('enrollment', facts.id);
    const answerBy = await extend(tx, reviewer, facts, days);
    await note(tx, reviewer, 'extend', facts, { days, answerBy: answerBy.toISOString() });
  });
}

import type { z } from 'zod';
import type { Reviewer } from '@/lib/actor';
import { closed } from '@/lib/conversation/needs';
import type { answerShape } from '@/lib/conversation/schema';
import { write } from '@/lib/conversation/write';
import { transaction } from '@/lib/db';
import { settleAnswered } from '@/lib/escalation/settle';
import { Refusal } from '@/lib/refusal';
import { holdToWork } from './case';

/**
 * A reviewer writes to the company; of a lead it answers what was put before the leads. Moves nothing else and uses no attempt. Refuses `claimed_by_another`, `own_organization`, and
 * `conversation_closed` once the enrollment is over.
 */
export async function answer(
  reviewer: Reviewer,
  { enrollmentId, message }: z.output<typeof answerShape>,
): Promise<void> {
  await transaction(async (tx) => {
    const facts = await holdToWork(tx, reviewer, { enrollmentId });
    const reasons = closed(facts);
    if (reasons.length > 0) throw new Refusal(reasons);
    await write(tx, reviewer, facts, message);
    await settleAnswered(tx, reviewer, facts.id);
  });
}

import type { z } from 'zod';
import type { Reviewer } from '@/lib/actor';
import { sendFiles } from '@/lib/conversation/files';
import { closed } from '@/lib/conversation/needs';
import type { answerShape } from '@/lib/conversation/schema';
import { write } from '@/lib/conversation/write';
import { type Tx, transaction } from '@/lib/db';
import type { Facts } from '@/lib/enrollment/needs';
import { settleAnswered } from '@/lib/escalation/settle';
import type { DocumentFile } from '@/lib/evidence/schema';
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
    const facts = await holdToWrite(tx, reviewer, enrollmentId);
    await write(tx, reviewer, facts, message);
    await settleAnswered(tx, reviewer, facts.id);
  });
}

/** A reviewer sends files to the company. The same refusals, and those of each file. */
export async function bringFiles(
  reviewer: Reviewer,
  enrollmentId: string,
  files: readonly DocumentFile[],
): Promise<void> {
  await sendFiles(reviewer, enrollmentId, files, (tx) => holdToWrite(tx, reviewer, enrollmentId));
}

async function holdToWrite(tx: Tx, reviewer: Reviewer, enrollmentId: string): Promise<Facts> {
  const facts = await holdToWork(tx, reviewer, { enrollmentId });
  const reasons = closed(facts);
  if (reasons.length > 0) throw new Refusal(reasons);
  return facts;
}

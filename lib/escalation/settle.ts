import type { Reviewer } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import { factsFrom, isOpen, readCase } from './facts';
import { move } from './move';

/** A lead wrote to the company: whatever of the case waits for a lead's answer has it. Returns how many did. */
export async function settleAnswered(tx: Tx, reviewer: Reviewer, enrollmentId: string): Promise<number> {
  if (!reviewer.lead) return 0;
  const found = await readCase(tx, enrollmentId);
  const open = found.escalations.filter((row) => isOpen(found, row));
  for (const row of open) await move(tx, reviewer, 'answer', factsFrom(found, row));
  return open.length;
}

import type { z } from 'zod';
import type { Reviewer } from '@/lib/actor';
import { type Tx, transaction } from '@/lib/db';
import { hold } from '@/lib/evidence/facts';
import { move } from '@/lib/evidence/move';
import type { Facts } from '@/lib/evidence/needs';
import { Refusal } from '@/lib/refusal';
import { holdToWork } from './case';
import { demandOffered, sayReason } from './reason-catalogue';
import type { acceptDocumentShape, refuseDocumentShape } from './schema';

/** Finds that a document proves what it was sent for. Refuses `claimed_by_another`, and `moved_on` when it was replaced meanwhile. */
export async function acceptDocument(
  reviewer: Reviewer,
  { enrollmentId, documentId, seen }: z.output<typeof acceptDocumentShape>,
): Promise<void> {
  await judge(reviewer, { enrollmentId, documentId }, (tx, facts) => move(tx, reviewer, 'accept', facts, { seen }));
}

/** Finds that it cannot be used, and why: whoever sent it reads both the reason and the reviewer's words. The same refusals. */
export async function refuseDocument(
  reviewer: Reviewer,
  { enrollmentId, documentId, seen, reason, message }: z.output<typeof refuseDocumentShape>,
): Promise<void> {
  await judge(reviewer, { enrollmentId, documentId }, async (tx, facts) => {
    await demandOffered(tx, [reason], 'document');
    await move(tx, reviewer, 'refuse', facts, { seen, reason, said: await sayReason(tx, reason), message });
  });
}

type Which = { enrollmentId: string; documentId: string };

// The case is held first, as everybody does who holds both.
async function judge(
  reviewer: Reviewer,
  { enrollmentId, documentId }: Which,
  story: (tx: Tx, facts: Facts) => Promise<void>,
): Promise<void> {
  await transaction(async (tx) => {
    await holdToWork(tx, reviewer, { enrollmentId });
    const facts = await hold(tx, documentId);
    // What came with a message proves nothing, and is not judged.
    if (facts.enrollmentId !== enrollmentId || facts.proves === 'message') throw Refusal.because('not_yours');
    await story(tx, facts);
  });
}

import type { Reviewer } from '@/lib/actor';
import { now } from '@/lib/clock';
import { transaction } from '@/lib/db';
import { move } from '@/lib/enrollment/move';
import { Refusal } from '@/lib/refusal';
import { holdToWork, note, putAway } from './case';
import type { Ground, Rejection } from './schema';

/** Proposes to refuse the case and gives it back, so that a second person can take it and decide. While one proposal stands, nobody can put another in its place. */
export async function proposeRejection(reviewer: Reviewer, fields: Ground): Promise<void> {
  await transaction(async (tx) => {
    const facts = await holdToWork(tx, reviewer, fields);
    if (facts.proposedRejectionBy) throw Refusal.because('moved_on', { cure: 'reload' });
    if (facts.status !== 'in_review')
      throw Refusal.because('not_in_this_state', { cure: 'reload', with: { status: facts.status } });
    const { reason, message } = fields;
    await tx.rejectionProposal.create({
      data: { enrollmentId: facts.id, proposedById: reviewer.userId, reason, message, at: now() },
    });
    await tx.claim.deleteMany({ where: { enrollmentId: facts.id } });
    await note(tx, reviewer, 'propose_rejection', facts, { reason, message });
  });
}

/** Takes a proposal to refuse back, one's own or another's: the case stays in review. */
export async function dropProposal(reviewer: Reviewer, fields: { enrollmentId: string }): Promise<void> {
  await transaction(async (tx) => {
    const facts = await holdToWork(tx, reviewer, fields);
    const { count } = await tx.rejectionProposal.deleteMany({ where: { enrollmentId: facts.id } });
    if (count > 0) await note(tx, reviewer, 'drop_proposal', facts);
  });
}

/**
 * Refuses the case on the ground another reviewer proposed: the very proposal on the page (`proposedAt`), not one put there
 * meanwhile. The letter says what is wrong and what to do.
 */
export async function reject(reviewer: Reviewer, { enrollmentId, seen, proposedAt }: Rejection): Promise<void> {
  await transaction(async (tx) => {
    const facts = await holdToWork(tx, reviewer, { enrollmentId, seen });
    const proposal = await tx.rejectionProposal.findUnique({ where: { enrollmentId } });
    if (proposal && +proposal.at !== +proposedAt) throw Refusal.because('moved_on', { cure: 'reload' });
    const requests = proposal ? [{ field: 'case', reason: proposal.reason, message: proposal.message }] : [];
    const eventId = await move(tx, reviewer, 'reject', facts, { seen, requests });
    const asked = { enrollmentId, eventId, askedById: proposal?.proposedById ?? reviewer.userId, createdAt: now() };
    await tx.fixRequest.createMany({ data: requests.map((request) => ({ ...request, ...asked })) });
    await putAway(tx, enrollmentId);
  });
}

import type { ProposalKind } from '@/generated/prisma/enums';
import type { Reviewer } from '@/lib/actor';
import { now } from '@/lib/clock';
import { type Tx, transaction } from '@/lib/db';
import { move } from '@/lib/enrollment/move';
import type { Facts } from '@/lib/enrollment/needs';
import type { News } from '@/lib/enrollment/tell';
import { Refusal } from '@/lib/refusal';
import { holdToWork, note, putAway } from './case';
import type { CaseDeed } from './case-deeds';
import { reasonsAgainstProposing } from './decisions';
import type { Confirmation } from './schema';

/** What the first person says: a ground, of a refusal also by the catalogue. */
type Ground = { enrollmentId: string; seen: number; message: string; reasons?: readonly string[] };

const deeds = {
  reject: 'propose_rejection',
  override: 'propose_override',
  reinstate: 'propose_reinstatement',
} as const satisfies Record<ProposalKind, CaseDeed>;

/**
 * The first of two people proposes, and gives the case back, so that a second one can take it and decide. While one proposal stands, nobody
 * can put another in its place; one about a case that moved since stands no more.
 */
export async function propose(
  tx: Tx,
  reviewer: Reviewer,
  kind: ProposalKind,
  { enrollmentId, seen, message, reasons = [] }: Ground,
): Promise<void> {
  const facts = await holdToWork(tx, reviewer, { enrollmentId, seen });
  const against = reasonsAgainstProposing(kind, reviewer, facts);
  if (against.length > 0) throw new Refusal(against);
  const proposal = { kind, version: facts.version, proposedById: reviewer.userId, message, at: now() };
  const row = { ...proposal, reasons: [...reasons] };
  await tx.proposal.upsert({ where: { enrollmentId }, create: { enrollmentId, ...row }, update: row });
  await tx.claim.deleteMany({ where: { enrollmentId } });
  await note(tx, reviewer, deeds[kind], facts, reasons.length > 0 ? { reasons, message } : { message });
}

type Proposed = { reasons: readonly string[]; message: string; proposedById: string };

/**
 * The second person does what was proposed: the very proposal on the page (`proposedAt`), not one put there meanwhile. `newsOf`: what the
 * letter says of it, and `then` what else is written with it.
 */
export async function confirm<Said extends News & { message?: string }>(
  tx: Tx,
  reviewer: Reviewer,
  kind: ProposalKind,
  { enrollmentId, seen, proposedAt }: Confirmation,
  newsOf: (proposal: Proposed) => Promise<Said> | Said,
  then: (done: { facts: Facts; eventId: string; proposal: Proposed; news: Said }) => Promise<void> = async () => {},
): Promise<void> {
  const facts = await holdToWork(tx, reviewer, { enrollmentId, seen });
  const proposal = facts.proposal ? await tx.proposal.findUnique({ where: { enrollmentId } }) : null;
  if (proposal && +proposal.at !== +proposedAt) throw Refusal.because('moved_on', { cure: 'reload' });
  const news = proposal ? await newsOf(proposal) : null;
  const eventId = await move(tx, reviewer, kind, facts, { seen, ...news });
  if (proposal && news) await then({ facts, eventId, proposal, news });
  await putAway(tx, enrollmentId);
}

/** Takes a proposal back, one's own or another's: the case stays as it is. */
export async function dropProposal(reviewer: Reviewer, fields: { enrollmentId: string }): Promise<void> {
  await transaction(async (tx) => {
    const facts = await holdToWork(tx, reviewer, fields);
    const { count } = await tx.proposal.deleteMany({ where: { enrollmentId: facts.id } });
    if (count > 0) await note(tx, reviewer, 'drop_proposal', facts);
  });
}

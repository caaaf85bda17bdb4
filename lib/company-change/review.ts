import type { Reviewer } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import { demand, lead } from '@/lib/conditions';
import { type Tx, transaction } from '@/lib/db';
import { demandNotOwn } from '@/lib/organization/own';
import { tellHolder } from '@/lib/organization/tell-holder';
import { Refusal } from '@/lib/refusal';
import { demandPresent } from '@/lib/verification/present';
import { demandOffered, sayReasons } from '@/lib/verification/reason-catalogue';
import { hold as holdFacts } from './facts';
import { finalize } from './finalize';
import { onDesk } from './lifecycle';
import { type Asked, move } from './move';
import type { Facts } from './needs';
import type { Approval, Ground, Seen } from './schema';

type Held = { facts: Facts; by: string | null };

/** Takes a change to look at; of two who take it at once one is told. Refuses `own_organization`, and `reviewer_absent` to who is away. */
export async function claim(reviewer: Reviewer, { changeId }: { changeId: string }): Promise<void> {
  await transaction(async (tx) => {
    await demandPresent(tx, reviewer.userId);
    const { facts, by } = await hold(tx, reviewer, changeId);
    if (by === reviewer.userId) return;
    if (by) throw Refusal.because('claimed_by_another', { cure: 'reload' });
    if (!onDesk.includes(facts.status)) throw Refusal.because('not_in_this_state', { cure: 'reload' });
    await give(tx, reviewer, facts, reviewer.userId, 'claim');
  });
}

/** A lead takes over a change a colleague has (`heldBy`, as the page showed), who is told. */
export async function takeOver(reviewer: Reviewer, fields: { changeId: string; heldBy: string }): Promise<void> {
  demand(lead, null, reviewer);
  await transaction(async (tx) => {
    await demandPresent(tx, reviewer.userId);
    const { facts, by } = await hold(tx, reviewer, fields.changeId);
    if (by === reviewer.userId) return;
    if (by !== fields.heldBy) throw Refusal.because('moved_on', { cure: 'reload' });
    await give(tx, reviewer, facts, reviewer.userId, 'take_over');
    const { company, reference, id } = facts;
    await tellHolder(tx, reviewer, by, { company, reference, place: 'company-changes', id });
  });
}

/** Puts a change one has taken back. Putting back what one has not changes nothing. */
export async function release(reviewer: Reviewer, { changeId }: { changeId: string }): Promise<void> {
  await transaction(async (tx) => {
    const { facts, by } = await hold(tx, reviewer, changeId);
    if (by === reviewer.userId) await give(tx, reviewer, facts, null, 'release');
  });
}

/**
 * Approves: what was changed is in force. Refuses `checks_open` unless each check that rests on it was found in order; that a contact
 * confirmed is the contact's own to say.
 */
export async function approve(reviewer: Reviewer, { changeId, seen, passed }: Approval): Promise<void> {
  await work(reviewer, changeId, async (tx, facts) => {
    const ticked: readonly string[] = facts.confirmedAddress ? [...passed, 'email_ownership'] : passed;
    if (facts.checks.some((kind) => !ticked.includes(kind))) throw Refusal.because('checks_open', { field: 'passed' });
    await move(tx, reviewer, 'approve', facts, { seen });
    await finalize(tx, reviewer, facts);
  });
}

/** Asks the company for something, by a reason of the catalogue; it changes it or sends a document, and sends it in again. */
export async function ask(reviewer: Reviewer, { changeId, seen, ...ground }: Ground): Promise<void> {
  await work(reviewer, changeId, async (tx, facts) => {
    const asked = await say(tx, facts, ground);
    await move(tx, reviewer, 'ask', facts, { seen, asked, message: ground.message });
  });
}

/** The first of two people would refuse it, and gives it back, so that a second one can. */
export async function proposeRefusal(reviewer: Reviewer, { changeId, seen, ...ground }: Ground): Promise<void> {
  await work(reviewer, changeId, async (tx, facts) => {
    const asked = await say(tx, facts, ground);
    await move(tx, reviewer, 'propose_refusal', facts, { seen, asked, message: ground.message });
  });
}

/** It is not refused for now: whoever looks at it next decides anew. */
export async function dropRefusal(reviewer: Reviewer, { changeId, seen }: Seen): Promise<void> {
  await work(reviewer, changeId, async (tx, facts) => {
    await move(tx, reviewer, 'drop_refusal', facts, { seen, asked: [] });
  });
}

/** Refuses on the ground another one proposed. The enrollment stays as it is; the company changes what was named, or withdraws. */
export async function refuse(reviewer: Reviewer, { changeId, seen }: Seen): Promise<void> {
  await work(reviewer, changeId, async (tx, facts) => {
    const { asked } = await tx.companyChange.findUniqueOrThrow({ where: { id: changeId }, select: { asked: true } });
    const ground = asked as unknown as Asked;
    await move(tx, reviewer, 'refuse', facts, {
      seen,
      asked: ground,
      ...(ground[0] ? { message: ground[0].message } : {}),
    });
  });
}

// What a colleague has on the desk is theirs to decide.
async function work(reviewer: Reviewer, changeId: string, deed: (tx: Tx, facts: Facts) => Promise<void>) {
  await transaction(async (tx) => {
    const { facts, by } = await hold(tx, reviewer, changeId);
    if (by && by !== reviewer.userId) throw Refusal.because('claimed_by_another', { cure: 'reload' });
    await deed(tx, facts);
  });
}

/** Holds a change to the end of the story, for whoever does not belong to its company. A draft is nobody's of the staff: `not_yours`. */
async function hold(tx: Tx, reviewer: Reviewer, changeId: string): Promise<Held> {
  const facts = await holdFacts(tx, changeId);
  if (facts.status === 'draft') throw Refusal.because('not_yours');
  await demandNotOwn(tx, reviewer, facts.organizationId);
  const { claimedById } = await tx.companyChange.findUniqueOrThrow({
    where: { id: changeId },
    select: { claimedById: true },
  });
  return { facts, by: claimedById };
}

async function give(
  tx: Tx,
  by: Reviewer,
  { id, organizationId }: Facts,
  to: string | null,
  deed: string,
): Promise<void> {
  await tx.companyChange.update({ where: { id }, data: { claimedById: to, claimedAt: to ? now() : null } });
  await record(tx, by, { action: `company_change.${deed}`, subject: 'company_change', subjectId: id, organizationId });
}

async function say(tx: Tx, { part }: Facts, { reason, message }: Pick<Ground, 'reason' | 'message'>): Promise<Asked> {
  await demandOffered(tx, [reason]);
  return sayReasons(tx, [{ field: part, reason, message }]) as Promise<Asked>;
}

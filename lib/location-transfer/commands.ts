import type { Bearer, Member } from '@/lib/actor';
import { after, days, now } from '@/lib/clock';
import { demand, globalAdmin } from '@/lib/conditions';
import { type Tx, transaction } from '@/lib/db';
import { openOf } from '@/lib/enrollment/commands';
import { move as moveEnrollment } from '@/lib/enrollment/move';
import { fullName } from '@/lib/field/person-name';
import { accountOf, handOver, listSignedElsewhere, lockAccount, usesSigned } from '@/lib/partner-id/commands';
import { reasonsAgainstLinking } from '@/lib/partner-id/location-fit';
import { tellProviders } from '@/lib/partnership/partner-id';
import { Refusal } from '@/lib/refusal';
import { countTry } from '@/lib/throttle';
import { factsOf, findAsker } from './facts';
import { begin, move } from './move';
import type { Facts } from './needs';
import { tellAsked } from './tell';

/** How long a request waits for its answer. */
export const transferLasts = days(14);

/**
 * Asks for a location of the connected membership account that another work account uses. Refuses what can be linked or never could, what
 * an accepted agreement counts on, and a second request for one location.
 */
export async function ask(member: Member, { partnerId }: { partnerId: string }): Promise<void> {
  demand(globalAdmin, null, member);
  await countTry('ask_transfer', member.organizationId);
  await countTry('ask_transfer_location', `${member.organizationId} ${partnerId}`);
  await transaction(async (tx) => {
    await lockAccount(tx, member);
    const holderId = await takenBy(tx, member, partnerId);
    const { userId: askedById, organizationId: askerId } = member;
    const [made] = await tx.locationTransfer.createManyAndReturn({
      data: [{ partnerId, askerId, askedById, holderId, expiresAt: after(now(), transferLasts), movedAt: now() }],
      skipDuplicates: true,
    });
    if (!made) throw Refusal.because('transfer_asked', { field: 'partnerId' });
    const facts = await factsOf(tx, made.id);
    if (facts.inAgreement) throw Refusal.because('location_in_agreement', { cure: 'add_location' });
    if (!facts.askerReady) throw Refusal.because('asker_not_ready');
    const factId = await begin(tx, member, { ...facts, status: 'requested' });
    const by = await tx.user.findUniqueOrThrow({ where: { id: askedById } });
    await tellAsked(tx, member, facts, factId, fullName(by));
  });
}

/** Who uses what a work account may not link for that reason alone. */
async function takenBy(tx: Tx, member: Member, partnerId: string): Promise<string> {
  const partnerAccountId = await accountOf(tx, member);
  const account = await tx.organization.findUniqueOrThrow({ where: { id: member.organizationId } });
  const location = await tx.location.findFirst({
    where: { partnerId, partnerAccountId },
    include: { partnerAccount: { select: { addressProvenAt: true } } },
  });
  if (!location) throw Refusal.because('location_unknown', { field: 'partnerId' });
  const elsewhere = await listSignedElsewhere(tx, member, [partnerId]);
  const reasons = reasonsAgainstLinking(location, account, elsewhere.has(partnerId));
  const other = reasons.filter(({ code }) => code !== 'location_taken');
  if (other.length > 0) throw new Refusal(other);
  if (reasons.length === 0 || !location.organizationId) throw Refusal.because('location_not_taken');
  if (!location.partnerAccount.addressProvenAt) throw Refusal.because('partner_account_unproven');
  return location.organizationId;
}

type Answer = { transferId: string };

/**
 * Hands the location over: let go by its user and linked by whoever asked, in one deed. What the asker used before is let go; if it has
 * accepted the agreement, that is a step of its enrollment, and its providers are told.
 */
export async function approve(actor: Member | Bearer, { transferId }: Answer): Promise<void> {
  await answer(actor, transferId, (tx, facts) => giveTo(tx, actor, facts));
}

/** The same as a sentence in a story that has locked both work accounts. */
export async function giveTo(tx: Tx, actor: Member | Bearer, facts: Facts): Promise<void> {
  const { id, partnerId, holderId: from, askerId: to } = facts;
  const row = await tx.locationTransfer.findUniqueOrThrow({ where: { id } });
  const asker = await findAsker(tx, row, facts.account.id);
  await move(tx, actor, 'approve', facts);
  if (!asker) throw Refusal.because('asker_not_ready');
  const signed = await usesSigned(asker, tx);
  const was = await handOver(tx, actor, { partnerId, from, to });
  if (!signed || was === null) return;
  const partnerIds = { was, partnerId };
  const entry = await moveEnrollment(tx, asker, 'change_partner_id', await openOf(tx, asker), { partnerIds });
  await tellProviders(tx, asker, entry, partnerIds);
}

/** The location stays where it is; whoever asked is told the reason. */
export async function decline(actor: Member | Bearer, { transferId, message }: Answer & { message: string }) {
  await answer(actor, transferId, (tx, facts) => move(tx, actor, 'decline', facts, { message }));
}

/** Whoever asked no longer wants it. */
export async function withdraw(member: Member, { transferId }: Answer): Promise<void> {
  await answer(member, transferId, (tx, facts) => move(tx, member, 'withdraw', facts));
}

/** By the letter's link: the request is the one it was written for. */
export function approveByLetter(bearer: Bearer): Promise<void> {
  return approve(bearer, { transferId: bearer.subjectId });
}

export function declineByLetter(bearer: Bearer, { message }: { message: string }): Promise<void> {
  return decline(bearer, { transferId: bearer.subjectId, message });
}

// Both work accounts are locked, in one order, before anything of them is read: neither signs nor lets go meanwhile. What is another
// pair's is refused as if it did not exist.
async function answer(actor: Member | Bearer, id: string, deed: (tx: Tx, facts: Facts) => Promise<void>) {
  await transaction(async (tx) => {
    const row = await tx.locationTransfer.findUnique({ where: { id }, select: { askerId: true, holderId: true } });
    const sides = row ? [row.askerId, row.holderId] : [];
    const own = actor.as === 'bearer' ? actor.subjectId === id : sides.includes(actor.organizationId);
    if (!own) throw Refusal.because('not_yours');
    for (const organizationId of sides.toSorted()) await lockAccount(tx, { organizationId });
    await deed(tx, await factsOf(tx, id));
  });
}

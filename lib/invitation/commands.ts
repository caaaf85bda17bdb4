import type { z } from 'zod';
import type { Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import { demand, isAgent } from '@/lib/conditions';
import { type Tx, transaction } from '@/lib/db';
import { canonicalAddress } from '@/lib/field/email-address';
import { refuseIfChanged, type Trail } from '@/lib/form/changed-meanwhile';
import { type Reason, Refusal } from '@/lib/refusal';
import { countTry } from '@/lib/throttle';
import { factsOf } from './facts';
import { type InvitingPair, pairOf } from './inviting';
import { knownAmong } from './known';
import type { InvitationEvent } from './lifecycle';
import { move } from './move';
import { type Facts, notPartnersYet, recipientInRegion } from './needs';
import { againstReminding, remindOf } from './remind';
import type { editShape, NewCustomerInvitation, NewInvitation, seenShape } from './schema';

type Seen = z.output<typeof seenShape>;

/**
 * Writes an invitation as a draft, which its page then shows as the letter will be. Refuses at once what could never be sent: a
 * country or PartnerID of another region, the PartnerID of a partner. Returns its id. Source: domain facts 6.1 and 10, row 24.
 */
export async function draft(member: Member, fields: NewInvitation): Promise<string> {
  if (!isAgent(member)) throw Refusal.because('agent_role_missing', { cure: 'users' });
  return transaction(async (tx) => {
    const id = await writeDraft(tx, member, fields);
    await refuseInVain(tx, member, id);
    return id;
  });
}

/**
 * The same for a customer, whom a reseller and its provider invite together: `partnershipId` is theirs, the member's company being
 * one of the two. Source: the seed's "Connect with an indirect provider", step 6, domain fact 7.1.
 */
export async function draftForCustomer(
  member: Member,
  { partnershipId, ...fields }: NewCustomerInvitation,
): Promise<string> {
  if (!isAgent(member)) throw Refusal.because('agent_role_missing', { cure: 'users' });
  return transaction(async (tx) => {
    const id = await writeDraft(tx, member, fields, await pairOf(tx, member, partnershipId));
    await refuseInVain(tx, member, id);
    return id;
  });
}

/** A draft in somebody's story, whose region is looked at when it is sent; `pair` is who invites a customer. Returns its id. */
export async function writeDraft(
  tx: Tx,
  member: Member,
  fields: Recipient,
  pair: InvitingPair | null = null,
): Promise<string> {
  const { organizationId: senderId, userId: createdById } = member;
  const inviting = pair
    ? { kind: 'customer' as const, partnershipId: pair.id, providerId: pair.providerId, resellerId: pair.resellerId }
    : { providerId: senderId };
  const { id } = await tx.invitation.create({ data: { ...columns(fields), ...inviting, senderId, createdById } });
  await recordDraft(tx, member, id, fields.email);
  return id;
}

/** Changes a draft. Whoever looked at it before sees that it moved on, and sends nothing unread. */
export async function edit(
  member: Member,
  { invitationId: id, seen, ...fields }: z.output<typeof editShape>,
): Promise<string> {
  return transaction(async (tx) => {
    await needOwn(tx, member, id);
    await tx.$queryRaw`select 1 from invitation where id = ${id}::uuid for update`;
    await refuseIfChanged(tx, member, draftTrail(id));
    const { countryIso2: country, ...said } = columns(fields);
    await move(tx, member, 'edit', id, { seen, written: { ...said, country } });
    await tx.invitation.update({ where: { id }, data: { ...said, countryIso2: country } });
    await refuseInVain(tx, member, id);
    return id;
  });
}

/** What became of a draft's words. */
export function draftTrail(id: string): Trail {
  return { subject: 'invitation', subjectId: id, action: 'invitation.edit' };
}

/** Sends a draft: the link works for thirty days. Refuses what the lifecycle refuses, and more than 5,000 a day. A letter that is held back can be sent again. */
export async function send(member: Member, { invitationId, seen }: Seen): Promise<void> {
  await countTry('invitations', member.organizationId);
  await transaction(async (tx) => {
    await needOwn(tx, member, invitationId);
    await refuseInVain(tx, member, invitationId);
    await move(tx, member, 'send', invitationId, { seen });
  });
}

/** Sends it again with a new link; the one sent before says so from then on. Three an hour at most for one invitation. */
export async function resend(member: Member, { invitationId, seen }: Seen): Promise<void> {
  await countTry('resend_letter', invitationId);
  await transaction(async (tx) => {
    await needOwn(tx, member, invitationId);
    await move(tx, member, deedOn('resend', await factsOf(tx, invitationId, member)), invitationId, { seen });
  });
}

/** Withdraws an open invitation, with a letter to whom it was sent; a draft is discarded without one. */
export async function revoke(member: Member, { invitationId, seen }: Seen): Promise<void> {
  await transaction(async (tx) => {
    await needOwn(tx, member, invitationId);
    await move(tx, member, deedOn('withdraw', await factsOf(tx, invitationId, member)), invitationId, { seen });
  });
}

/** Which event it is to send one again, or to withdraw one, by how it stands. */
export function deedOn(deed: 'resend' | 'withdraw', { status }: Pick<Facts, 'status'>): InvitationEvent {
  if (deed === 'resend') return status === 'parked' ? 'resend_parked' : 'resend';
  return status === 'draft' ? 'discard' : 'revoke';
}

/** Reminds whoever has an open invitation, with the link they have. Refuses what `againstReminding` says, and a letter that would be held back. */
export async function remind(member: Member, { invitationId, seen }: Seen): Promise<void> {
  await transaction(async (tx) => {
    await needOwn(tx, member, invitationId);
    await tx.$queryRaw`select 1 from invitation where id = ${invitationId}::uuid for update`;
    const facts = await factsOf(tx, invitationId, member);
    if (facts.version !== seen) throw Refusal.movedOn('invitation', invitationId);
    demand(againstReminding, facts, member);
    await remindOf(tx, member, [facts]);
  });
}

type Recipient = Omit<NewInvitation, 'partnerId'> & { partnerId?: string | undefined };

function columns(fields: Recipient) {
  const { email, company, country, partnerId, language, message } = fields;
  return {
    email: canonicalAddress(email),
    company: company ?? null,
    countryIso2: country ?? null,
    partnerId: partnerId ?? null,
    language,
    message: message ?? null,
  };
}

async function refuseInVain(tx: Tx, member: Member, id: string): Promise<void> {
  const facts = await factsOf(tx, id, member);
  const partners = notPartnersYet(facts, member).map((reason) => ({ ...reason, field: 'partnerId' }));
  const reasons = [...recipientInRegion(facts, member), ...partners, ...(await againstAddress(tx, member, facts))];
  if (reasons.length > 0) throw new Refusal(reasons);
}

// As a list judges it: nobody invites themselves, nor an address that joined by an earlier invitation and still belongs.
async function againstAddress(
  tx: Tx,
  { userId }: Member,
  { email, kind, provider, reseller }: Facts,
): Promise<Reason[]> {
  const { organizationId: providerId } = provider;
  const sender = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } });
  if (sender.email === email) return [{ code: 'own_address', field: 'email' }];
  const pair = reseller && { providerId, resellerId: reseller.organizationId };
  if ((await knownAmong(tx, { providerId, pair }, [email])).get(email) !== 'joined') return [];
  return [{ code: kind === 'customer' ? 'already_customer' : 'already_partner', field: 'email' }];
}

// Another sender's invitation is refused as if it did not exist.
async function needOwn(tx: Tx, { organizationId: senderId }: Member, id: string): Promise<void> {
  if (!(await tx.invitation.findFirst({ where: { id, senderId }, select: { id: true } })))
    throw Refusal.because('not_yours');
}

async function recordDraft(tx: Tx, member: Member, id: string, email: string): Promise<void> {
  const { organizationId } = member;
  await record(tx, member, {
    action: 'invitation.draft',
    subject: 'invitation',
    subjectId: id,
    organizationId,
    after: { email },
  });
}

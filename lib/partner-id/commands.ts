import type { Actor, Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import { db, type Tx } from '@/lib/db';
import { Refusal } from '@/lib/refusal';
import { reasonsAgainstLinking } from './location-fit';

/** A PartnerID in use that was replaced. `signed`: the company has accepted the agreement, so that others count on it. */
export type Replaced = { was: string | null; partnerId: string; signed: boolean };

type Of = { organizationId: string };

/**
 * Ties a PartnerID to the work account, a sentence in that story. It must be an open location of a membership account whose address is
 * proven, of the same country, never used by another work account and standing in no agreement that another one accepted; each refusal
 * says which. Of two who choose one location at once, one gets it. Null when it is tied already. Source: seed step 4, domain fact 3.
 */
export async function tie(tx: Tx, member: Member, partnerId: string): Promise<Replaced | null> {
  await lockAccount(tx, member);
  const partnerAccountId = await accountOf(tx, member);
  const organization = await tx.organization.findUniqueOrThrow({
    where: { id: member.organizationId },
    include: { location: true, partnerAccount: { select: { addressProvenAt: true } } },
  });
  const location = await tx.location.findFirst({ where: { partnerId, partnerAccountId } });
  if (!location) throw Refusal.because('location_unknown', { field: 'partnerId' });
  const elsewhere = await listSignedElsewhere(tx, member, [partnerId]);
  const reasons = reasonsAgainstLinking(location, organization, elsewhere.has(partnerId));
  if (reasons.length > 0) throw new Refusal(reasons);
  const was = organization.location?.partnerId ?? null;
  if (was === partnerId) return null;
  if (!organization.partnerAccount?.addressProvenAt) throw Refusal.because('partner_account_unproven');
  await free(tx, member);
  const taken = await tx.location.updateMany({
    where: { partnerId, organizationId: null, closedAt: null, ...neverAnothers(organization.id) },
    data: { organizationId: organization.id, associatedAt: now() },
  });
  if (taken.count === 0) throw Refusal.because('location_taken', { field: 'partnerId', cure: 'add_location' });
  await write(tx, member, 'partner_id.associate', partnerId, { partnerId }, { partnerId: was });
  return { was, partnerId, signed: await hasSigned(tx, member) };
}

/**
 * Gives a location from the work account that uses it to another, from hand to hand, both locked before: the one way in which a PartnerID
 * comes to a second account. `by`: who approved it. What the taker used before is released. Returns that; `moved_on` when it is no longer there.
 */
export async function handOver(
  tx: Tx,
  by: Actor,
  { partnerId, from, to }: { partnerId: string; from: string; to: string },
): Promise<string | null> {
  const used = await tx.location.findUnique({ where: { organizationId: to }, select: { partnerId: true } });
  await free(tx, { organizationId: to });
  const given = await tx.location.updateMany({
    where: { partnerId, organizationId: from },
    data: { organizationId: to, associatedAt: now() },
  });
  if (given.count === 0) throw Refusal.movedOn('location', partnerId);
  const was = used?.partnerId ?? null;
  await writeFor(tx, by, from, 'partner_id.release', partnerId, { partnerId: null }, { partnerId });
  await writeFor(tx, by, to, 'partner_id.associate', partnerId, { partnerId }, { partnerId: was });
  return was;
}

/**
 * Frees the PartnerID in use when it is none of this membership account's, for a location serves whoever is connected to its account. A
 * company that has accepted the agreement replaces it by another of the same account only: refuses `partner_id_signed`.
 */
export async function letGo(tx: Tx, member: Member, partnerAccountId: string | null): Promise<void> {
  const location = await tx.location.findUnique({ where: { organizationId: member.organizationId } });
  if (!location || location.partnerAccountId === partnerAccountId) return;
  await release(tx, member, member, location.partnerId);
}

/** Frees the PartnerID a work account uses; nobody else ever uses it again. Refuses `partner_id_signed`. */
export async function release(tx: Tx, by: Actor, of: Of, partnerId: string): Promise<void> {
  if (await hasSigned(tx, of)) throw Refusal.because('partner_id_signed');
  await free(tx, of);
  await writeFor(tx, by, of.organizationId, 'partner_id.release', partnerId, { partnerId: null }, { partnerId });
}

/** Whether the member's company uses a PartnerID. */
export async function usesOne({ organizationId }: Of): Promise<boolean> {
  return (await db.location.findUnique({ where: { organizationId }, select: { partnerId: true } })) !== null;
}

/** Whether the member's company has accepted the agreement with a PartnerID, and uses one. */
export async function usesSigned(member: Of, tx: Tx | typeof db = db): Promise<boolean> {
  const location = await tx.location.findUnique({ where: { organizationId: member.organizationId } });
  return location !== null && (await hasSigned(tx, member));
}

/** Whether a company has accepted the agreement with a PartnerID. */
export async function hasSigned(tx: Tx | typeof db, { organizationId }: Of): Promise<boolean> {
  const where = { organizationId, partnerId: { not: '' } };
  return (await tx.signature.findFirst({ where, select: { id: true } })) !== null;
}

/** Which of these PartnerIDs stand in an agreement that another company accepted: none of them is ever the member's. */
export async function listSignedElsewhere(
  tx: Tx | typeof db,
  { organizationId }: Of,
  partnerIds: readonly string[],
): Promise<Set<string>> {
  const signed = await tx.signature.findMany({
    where: { partnerId: { in: [...partnerIds] }, organizationId: { not: organizationId } },
    select: { partnerId: true },
  });
  return new Set(signed.map(({ partnerId }) => partnerId));
}

/** Of all who change the PartnerID of one work account, or sign with it, one goes first. */
export async function lockAccount(tx: Tx, { organizationId }: Of): Promise<void> {
  await tx.$queryRaw`select 1 from organization where id = ${organizationId}::uuid for update`;
}

export async function accountOf(tx: Tx | typeof db, member: Of): Promise<string> {
  const { partnerAccountId } = await tx.organization.findUniqueOrThrow({ where: { id: member.organizationId } });
  if (!partnerAccountId) throw Refusal.because('partner_id_missing', { cure: 'partner_id' });
  return partnerAccountId;
}

type Row = Record<string, unknown>;

export function write(tx: Tx, member: Member, action: string, subjectId: string, after?: Row, before?: Row) {
  return writeFor(tx, member, member.organizationId, action, subjectId, after, before);
}

/** The same in the journal of a work account that another acts on. */
export async function writeFor(
  tx: Tx,
  by: Actor,
  organizationId: string,
  action: string,
  subjectId: string,
  after?: Row,
  before?: Row,
): Promise<void> {
  const values = { ...(before ? { before } : {}), ...(after ? { after } : {}) };
  await record(tx, by, { action, subject: 'location', subjectId, organizationId, ...values });
}

async function free(tx: Tx, { organizationId }: Of): Promise<void> {
  await tx.location.updateMany({ where: { organizationId }, data: { organizationId: null, associatedAt: null } });
}

const neverAnothers = (id: string) => ({ OR: [{ servedId: null }, { servedId: id }] });

import type { Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import { db, type Tx } from '@/lib/db';
import { Refusal } from '@/lib/refusal';
import { reasonsAgainstLinking } from './location-fit';

/** A PartnerID in use that was replaced. `signed`: the company has accepted the agreement, so that others count on it. */
export type Replaced = { was: string | null; partnerId: string; signed: boolean };

/**
 * Ties a PartnerID to the work account, a sentence in that story. It must be a location, of the same country, serving no other work
 * account and standing in no agreement that another one accepted; each refusal says which. Of two who choose one location at once, one
 * gets it. Null when it is tied already. Source: seed step 4, domain fact 3.
 */
export async function tie(tx: Tx, member: Member, partnerId: string): Promise<Replaced | null> {
  await lockAccount(tx, member);
  const partnerAccountId = await accountOf(tx, member);
  const organization = await tx.organization.findUniqueOrThrow({
    where: { id: member.organizationId },
    include: { location: true },
  });
  const location = await tx.location.findFirst({ where: { partnerId, partnerAccountId } });
  if (!location) throw Refusal.because('location_unknown', { field: 'partnerId' });
  const elsewhere = await listSignedElsewhere(tx, member, [partnerId]);
  const reasons = reasonsAgainstLinking(location, organization, elsewhere.has(partnerId));
  if (reasons.length > 0) throw new Refusal(reasons);
  const was = organization.location?.partnerId ?? null;
  if (was === partnerId) return null;
  await free(tx, member);
  const taken = await tx.location.updateMany({
    where: { partnerId, organizationId: null },
    data: { organizationId: organization.id, associatedAt: now() },
  });
  if (taken.count === 0) throw Refusal.because('location_taken', { field: 'partnerId', cure: 'add_location' });
  await write(tx, member, 'partner_id.associate', partnerId, { partnerId }, { partnerId: was });
  return { was, partnerId, signed: await hasSigned(tx, member) };
}

/**
 * Frees the PartnerID in use when it is none of this membership account's, for a location serves whoever is connected to its account. A
 * company that has accepted the agreement replaces it by another of the same account only: refuses `partner_id_signed`.
 */
export async function letGo(tx: Tx, member: Member, partnerAccountId: string | null): Promise<void> {
  const location = await tx.location.findUnique({ where: { organizationId: member.organizationId } });
  if (!location || location.partnerAccountId === partnerAccountId) return;
  if (await hasSigned(tx, member)) throw Refusal.because('partner_id_signed');
  await free(tx, member);
  await write(
    tx,
    member,
    'partner_id.release',
    location.partnerId,
    { partnerId: null },
    { partnerId: location.partnerId },
  );
}

/** Whether the member's company has accepted the agreement with a PartnerID, and uses one. */
export async function usesSigned(member: Member): Promise<boolean> {
  const location = await db.location.findUnique({ where: { organizationId: member.organizationId } });
  return location !== null && (await hasSigned(db, member));
}

async function hasSigned(tx: Tx | typeof db, { organizationId }: Member): Promise<boolean> {
  const where = { organizationId, partnerId: { not: '' } };
  return (await tx.signature.findFirst({ where, select: { id: true } })) !== null;
}

/** Which of these PartnerIDs stand in an agreement that another company accepted: none of them is ever the member's. */
export async function listSignedElsewhere(
  tx: Tx | typeof db,
  { organizationId }: Member,
  partnerIds: readonly string[],
): Promise<Set<string>> {
  const signed = await tx.signature.findMany({
    where: { partnerId: { in: [...partnerIds] }, organizationId: { not: organizationId } },
    select: { partnerId: true },
  });
  return new Set(signed.map(({ partnerId }) => partnerId));
}

/** Of all who change the PartnerID of one work account, or sign with it, one goes first. */
export async function lockAccount(tx: Tx, { organizationId }: Member): Promise<void> {
  await tx.$queryRaw`select 1 from organization where id = ${organizationId}::uuid for update`;
}

export async function accountOf(tx: Tx, member: Member): Promise<string> {
  const { partnerAccountId } = await tx.organization.findUniqueOrThrow({ where: { id: member.organizationId } });
  if (!partnerAccountId) throw Refusal.because('partner_id_missing', { cure: 'partner_id' });
  return partnerAccountId;
}

type Row = Record<string, unknown>;

export async function write(
  tx: Tx,
  member: Member,
  action: string,
  subjectId: string,
  after?: Row,
  before?: Row,
): Promise<void> {
  const values = { ...(before ? { before } : {}), ...(after ? { after } : {}) };
  const { organizationId } = member;
  await record(tx, member, { action, subject: 'location', subjectId, organizationId, ...values });
}

async function free(tx: Tx, { organizationId }: Member): Promise<void> {
  await tx.location.updateMany({ where: { organizationId }, data: { organizationId: null, associatedAt: null } });
}

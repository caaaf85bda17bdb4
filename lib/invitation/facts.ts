import sql from 'sql-template-tag';
import type { Actor } from '@/lib/actor';
import { acceptedBy } from '@/lib/agreement-standing/standing';
import { now } from '@/lib/clock';
import { activeMember } from '@/lib/conditions';
import type { db, Tx } from '@/lib/db';
import { companyOf } from '@/lib/partnership/company';
import { arePartners } from '@/lib/partnership/queries';
import { Refusal } from '@/lib/refusal';
import { regionsOf } from '@/lib/region/queries';
import { open } from './lifecycle';
import type { Facts, Parties } from './needs';

/** The facts of one invitation as `actor` meets it now. */
export async function factsOf(tx: Tx | typeof db, id: string, actor: Actor): Promise<Facts> {
  const { countryIso2, organizationId, resellerId, ...row } = await tx.invitation.findUniqueOrThrow({ where: { id } });
  const parties = await partiesOf(tx, { providerId: row.providerId, resellerId });
  const readerId = readerOf(actor, [row.providerId, row.senderId, resellerId], organizationId);
  const named = row.partnerId
    ? await tx.location.findUnique({
        where: { partnerId: row.partnerId },
        select: { kind: true, countryIso2: true, organizationId: true },
      })
    : null;
  const reader = readerId ? await companyOf(tx, readerId) : null;
  const partnerIdCountry = named?.kind === 'location' ? named.countryIso2 : null;
  const countries = [parties.provider.country, countryIso2, partnerIdCountry, reader?.country].filter(
    (one) => one != null,
  );
  return {
    ...row,
    country: countryIso2,
    parkedFor: organizationId,
    ...parties,
    tied: await isTied(tx, { providerId: row.providerId, resellerId }, readerId),
    reader,
    reopenable: await isReopenable(tx, readerId),
    readerBelongs: await belongs(tx, actor, organizationId),
    regions: await regionsOf(tx, countries),
    invitedAlready: await invitedAlready(tx, { ...row, resellerId }),
    partners: await arePartners(tx, row.providerId, reader?.organizationId ?? named?.organizationId ?? null),
    partnerIdCountry,
  };
}

/** Those who invite, as they stand now; without a reseller it is the provider alone. */
export async function partiesOf(
  tx: Tx | typeof db,
  { providerId, resellerId }: { providerId: string; resellerId: string | null },
): Promise<Parties> {
  return {
    provider: await providerOf(tx, providerId),
    reseller: resellerId ? await companyOf(tx, resellerId) : null,
    pairStands: await arePartners(tx, providerId, resellerId),
  };
}

async function providerOf(tx: Tx | typeof db, id: string): Promise<Parties['provider']> {
  const [found] = await tx.$queryRaw<Parties['provider'][]>(sql`
    select o.id as "organizationId", o.name, o.country_iso2 as country, p.status, ${acceptedBy(sql`o.id`, sql`o.kind::text`, now())} as agreement
    from organization o left join provider p on p.organization_id = o.id where o.id = ${id}::uuid`);
  if (!found) throw Refusal.because('not_yours');
  return found;
}

// The people of those who invite read nothing as a company that could authorize them.
function readerOf(actor: Actor, inviting: readonly (string | null)[], parkedFor: string | null): string | null {
  if (actor.as === 'clock') return parkedFor;
  return actor.as === 'member' && !inviting.includes(actor.organizationId) ? actor.organizationId : null;
}

async function isTied(
  tx: Tx | typeof db,
  { providerId, resellerId }: { providerId: string; resellerId: string | null },
  customerId: string | null,
): Promise<boolean> {
  if (!resellerId || !customerId) return false;
  const where = { customerId, providerId, resellerId, status: 'active' } as const;
  return (await tx.customerRelationship.findMany({ where, select: { id: true }, take: 2 })).length === 2;
}

async function isReopenable(tx: Tx | typeof db, organizationId: string | null): Promise<boolean> {
  if (!organizationId) return false;
  const where = { organizationId, status: 'closed' } as const;
  return (await tx.enrollment.findFirst({ where, select: { id: true } })) !== null;
}

async function belongs(tx: Tx | typeof db, actor: Actor, organizationId: string | null): Promise<boolean> {
  if (actor.as !== 'member' || !organizationId) return false;
  const where = { organizationId, userId: actor.userId, ...activeMember };
  return (await tx.membership.findFirst({ where, select: { id: true } })) !== null;
}

async function invitedAlready(
  tx: Tx | typeof db,
  row: Pick<Facts, 'id' | 'kind' | 'email'> & { providerId: string; resellerId: string | null },
) {
  const { id, kind, email, providerId, resellerId } = row;
  const where = { kind, email, providerId, resellerId, status: { in: [...open] }, NOT: { id } };
  return (await tx.invitation.findFirst({ where, select: { id: true } })) !== null;
}

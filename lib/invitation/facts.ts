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
  const [facts] = await factsOfAll(tx, [id], actor);
  if (!facts) throw new Error('There is no invitation of this id.');
  return facts;
}

/** The same of many, in hardly more statements: what several have in common is read once. In no order. */
export async function factsOfAll(tx: Tx | typeof db, ids: readonly string[], actor: Actor): Promise<Facts[]> {
  const rows = await tx.invitation.findMany({ where: { id: { in: [...ids] } } });
  const [locations, invited, read] = [await locationsOf(tx, rows), await invitedAmong(tx, rows), readOnce()];
  const all: Facts[] = [];
  for (const { countryIso2, organizationId, resellerId, ...row } of rows) {
    const { providerId, senderId, partnerId } = row;
    const parties = await read(`parties ${providerId} ${resellerId}`, () => partiesOf(tx, { providerId, resellerId }));
    const readerId = readerOf(actor, [providerId, senderId, resellerId], organizationId);
    const named = partnerId ? locations.get(partnerId) : undefined;
    const reader = readerId ? await read(`company ${readerId}`, () => companyOf(tx, readerId)) : null;
    const partnerIdCountry = named?.kind === 'location' ? named.countryIso2 : null;
    const countries = [parties.provider.country, countryIso2, partnerIdCountry, reader?.country].filter(
      (one) => one != null,
    );
    const partnerTo = reader?.organizationId ?? named?.organizationId ?? null;
    all.push({
      ...row,
      country: countryIso2,
      parkedFor: organizationId,
      ...parties,
      tied: await isTied(tx, { providerId, resellerId }, readerId),
      reader,
      reopenable: await read(`reopenable ${readerId}`, () => isReopenable(tx, readerId)),
      readerBelongs: await read(`belongs ${organizationId}`, () => belongs(tx, actor, organizationId)),
      regions: await read(`regions ${countries}`, () => regionsOf(tx, countries)),
      invitedAlready: invited({ ...row, resellerId }),
      partners: await read(`partners ${providerId} ${partnerTo}`, () => arePartners(tx, providerId, partnerTo)),
      partnerIdCountry,
    });
  }
  return all;
}

/** Reads each thing once, by its key. */
function readOnce() {
  const known = new Map<string, unknown>();
  return async <T>(key: string, read: () => Promise<T>): Promise<T> => {
    if (!known.has(key)) known.set(key, await read());
    return known.get(key) as T;
  };
}

type NamedLocation = { kind: string; countryIso2: string; organizationId: string | null };

async function locationsOf(
  tx: Tx | typeof db,
  rows: readonly { partnerId: string | null }[],
): Promise<ReadonlyMap<string, NamedLocation>> {
  const named = rows.flatMap(({ partnerId }) => partnerId ?? []);
  if (named.length === 0) return new Map();
  const select = { partnerId: true, kind: true, countryIso2: true, organizationId: true };
  const found = await tx.location.findMany({ where: { partnerId: { in: named } }, select });
  return new Map(found.map((location) => [location.partnerId, location]));
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

type Addressed = Pick<Facts, 'id' | 'kind' | 'email'> & { providerId: string; resellerId: string | null };

/** Which of them have an open invitation beside them, of the same to the same address. */
async function invitedAmong(tx: Tx | typeof db, rows: readonly Addressed[]): Promise<(row: Addressed) => boolean> {
  const among = (pick: (row: Addressed) => string) => ({ in: [...new Set(rows.map(pick))] });
  const others = await tx.invitation.findMany({
    where: {
      providerId: among(({ providerId }) => providerId),
      email: among(({ email }) => email),
      status: { in: [...open] },
    },
    select: { id: true, kind: true, email: true, providerId: true, resellerId: true },
  });
  const same = ({ kind, email, providerId, resellerId }: Addressed) => `${kind} ${providerId} ${resellerId} ${email}`;
  const byWhom = new Map(others.map((row) => [same(row), row.id]));
  return (row) => (byWhom.get(same(row)) ?? row.id) !== row.id;
}

import sql from 'sql-template-tag';
import type { Member } from '@/lib/actor';
import type { db, Tx } from '@/lib/db';
import { Refusal } from '@/lib/refusal';

/** Where the keeper sees a company: the list and the id of its page there. */
export type Place = { list: 'indirect-resellers' | 'indirect-providers' | 'customers'; id: string };

type Row = { id: string; name: string; partnershipId: string | null; asProvider: boolean | null; customer: boolean };

/** A company the member's own has, or had, to do with as partner or customer; null for any other, also for its own. */
export async function findAbout(tx: Tx | typeof db, member: Member, aboutId: string) {
  return (await listAbout(tx, member, [aboutId])).get(aboutId) ?? null;
}

/** The same of many, by their ids: those that are none of the member's business are not among them. */
export async function listAbout(tx: Tx | typeof db, { organizationId }: Member, aboutIds: readonly string[]) {
  const found = await tx.$queryRaw<Row[]>(sql`
    select o.id, o.name, p.id as "partnershipId", p.provider_id = ${organizationId}::uuid as "asProvider",
      exists (select 1 from customer_relationship r where r.customer_id = o.id
        and (r.provider_id = ${organizationId}::uuid or r.reseller_id = ${organizationId}::uuid)) as customer
    from organization o left join lateral (
      select x.id, x.provider_id from partnership x
      where (x.provider_id = ${organizationId}::uuid and x.reseller_id = o.id)
        or (x.reseller_id = ${organizationId}::uuid and x.provider_id = o.id)
      order by x.since desc limit 1) p on true
    where o.id = any (${[...aboutIds]}::uuid[])`);
  const places = found.flatMap((row) => {
    const place = placeOf(row, row.id);
    return place ? [[row.id, { name: row.name, place }] as const] : [];
  });
  return new Map(places);
}

/** The same for a story; refuses `not_yours`. */
export async function demandAbout(tx: Tx, member: Member, aboutId: string) {
  return (await findAbout(tx, member, aboutId)) ?? refuse();
}

function placeOf({ partnershipId, asProvider, customer }: Row, aboutId: string): Place | null {
  if (partnershipId) return { list: asProvider ? 'indirect-resellers' : 'indirect-providers', id: partnershipId };
  return customer ? { list: 'customers', id: aboutId } : null;
}

function refuse(): never {
  throw Refusal.because('not_yours');
}

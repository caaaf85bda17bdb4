import type { Member } from '@/lib/actor';
import { pool } from '@/lib/db';
import { beginningWith } from '@/lib/list/beginning';

/** Where a page of the choice begins: after this row. */
export type OrderablePlace = { since: Date; id: string };

export type OrderableRow = OrderablePlace & {
  customerId: string;
  resellerId: string;
  customer: string;
  country: string;
  reseller: string;
};

type Filter = { search?: string | undefined; after?: OrderablePlace | undefined };

/**
 * One page of whom a provider can order for in one query, the newest first: every customer with a tie to it, by reseller. `search`: how
 * the name of the customer or of the reseller begins.
 */
export async function listOrderable(
  { organizationId }: Member,
  { search, after }: Filter,
  length = 50,
): Promise<{ rows: OrderableRow[]; more: boolean }> {
  const begins = search ? [beginningWith(search)] : [];
  const { rows } = await pool.query<OrderableRow>({
    ...(search ? {} : { name: `orderable_${after ? 'on' : 'first'}_${length}` }),
    text: listText(Boolean(search), Boolean(after), length),
    values: [organizationId, ...begins, ...(after ? [after.since, after.id] : [])],
  });
  return { rows: rows.slice(0, length), more: rows.length > length };
}

function listText(searched: boolean, paged: boolean, length: number): string {
  const place = searched ? 3 : 2;
  return `
    select r.id, r.since, r.customer_id as "customerId", r.reseller_id as "resellerId", c.name as customer,
      c.country_iso2 as country, s.name as reseller
    from customer_relationship r
    join organization c on c.id = r.customer_id
    join organization s on s.id = r.reseller_id
    where r.provider_id = $1 and r.side = 'provider' and r.status = 'active'
      ${searched ? `and r.id in (${foundText})` : ''}
      ${paged ? `and (r.since, r.id) < ($${place}::timestamptz, $${place + 1}::uuid)` : ''}
    order by r.since desc, r.id desc
    limit ${length + 1}`;
}

// Each side by itself, so that an index of names serves.
const foundText = ['customer_id', 'reseller_id']
  .map(
    (side) => `select f.id from organization o join customer_relationship f on f.${side} = o.id
      where lower(o.name) like $2 and f.provider_id = $1 and f.side = 'provider' and f.status = 'active'`,
  )
  .join(' union all ');

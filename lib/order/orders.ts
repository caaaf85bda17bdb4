import sql, { join, type Sql } from 'sql-template-tag';
import type { Member } from '@/lib/actor';
import { type Found, keyset, type ListQuery, type Slice } from '@/lib/keyset';
import { id, moment } from '@/lib/list/sort';

export type OrderRow = {
  id: string;
  placedAt: Date;
  number: string;
  provider: string;
  reseller: string;
  customer: string;
  /** What was ordered, and how much of each, in one order. */
  offers: string;
  quantities: string;
  currency: string;
  totalMinor: bigint;
};

const orders = keyset<Member, ListQuery, Omit<OrderRow, 'totalMinor'> & { totalMinor: string }>({
  sort: { by: { placedAt: moment(sql`p.placed_at`), id: id(sql`p.id`) }, direction: 'desc' },
  statement,
});

/** One page of orders, the newest first: those the member's organization placed, sells or uses. */
export async function listOrders(member: Member, query: ListQuery = {}, length?: number): Promise<Found<OrderRow>> {
  const { rows, next } = await orders.page(member, query, length);
  return { rows: rows.map((row) => ({ ...row, totalMinor: BigInt(row.totalMinor) })), next };
}

// Each part by its own index: one condition over three columns would have none.
function statement({ where, order, end }: Slice, { organizationId }: Member): Sql {
  const own = [sql`p.provider_id`, sql`p.reseller_id`, sql`p.customer_id`].map(
    (column) => sql`(select * from order_ p where ${column} = ${organizationId} and ${where} ${end})`,
  );
  return sql`
    with page as (select * from (${join(own, ' union ')}) p ${end})
    select p.id, p.placed_at as "placedAt", p.number, v.name as provider, s.name as reseller, c.name as customer,
      l.offers, l.quantities, p.currency, p.total_minor::text as "totalMinor"
    from page p
    join organization v on v.id = p.provider_id
    join organization s on s.id = p.reseller_id
    join organization c on c.id = p.customer_id
    join lateral (
      select string_agg(f.name, ', ' order by n.id) as offers, string_agg(n.quantity::text, ', ' order by n.id) as quantities
      from order_line n join offer f on f.id = n.offer_id where n.order_id = p.id
    ) l on true
    ${order}`;
}

import sql, { join, type Sql } from 'sql-template-tag';
import type { Member } from '@/lib/actor';
import { all, type Found, keyset, type List, type Slice, type Sort } from '@/lib/keyset';

export type OrderCursor = { placedAt: Date; id: string };

export type OrderRow = OrderCursor & {
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

type Query = { after?: OrderCursor | undefined };

const newestFirst: Sort = { by: { placedAt: sql`placed_at`, id: sql`id` }, direction: 'desc' };

const orders: List<Member, Query, Omit<OrderRow, 'totalMinor'> & { totalMinor: string }> = keyset({
  sort: newestFirst,
  statement,
});

/** One page of orders, the newest first: those the member's organization placed, sells or uses. */
export async function listOrders(member: Member, query: Query = {}, length?: number): Promise<Found<OrderRow>> {
  const { rows, next } = await orders.page(member, query, length);
  return { rows: rows.map((row) => ({ ...row, totalMinor: BigInt(row.totalMinor) })), next };
}

// Each part by its own index: one condition over three columns would have none.
function statement({ organizationId }: Member, _: Query, { beyond, end }: Slice): Sql {
  const own = [sql`provider_id`, sql`reseller_id`, sql`customer_id`].map(
    (column) => sql`(select * from order_ where ${all(sql`${column} = ${organizationId}`, beyond)} ${end})`,
  );
  return sql`
    with page as (select * from (${join(own, ' union ')}) own ${end})
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
    order by p.placed_at desc, p.id desc`;
}

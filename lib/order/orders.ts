import type { Member } from '@/lib/actor';
import { pool } from '@/lib/db';

/** Where a page of the list begins: after this row. */
export type OrderPlace = { placedAt: Date; id: string };

export type OrderRow = OrderPlace & {
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

/** One page of orders in one query, the newest first: those the member's organization placed, sells or uses. */
export async function listOrders(
  { organizationId }: Member,
  after?: OrderPlace,
  length = 50,
): Promise<{ rows: OrderRow[]; more: boolean }> {
  const { rows } = await pool.query<Omit<OrderRow, 'totalMinor'> & { totalMinor: string }>({
    name: `orders_${after ? 'on' : 'first'}_${length}`,
    text: listText(Boolean(after), length),
    values: [organizationId, ...(after ? [after.placedAt, after.id] : [])],
  });
  const page = rows.slice(0, length).map((row) => ({ ...row, totalMinor: BigInt(row.totalMinor) }));
  return { rows: page, more: rows.length > length };
}

// Each part by its own index: one condition over three columns would have none.
function listText(paged: boolean, length: number): string {
  const newest = `order by placed_at desc, id desc limit ${length + 1}`;
  const own = ['provider_id', 'reseller_id', 'customer_id'].map(
    (column) =>
      `(select * from order_ where ${column} = $1
        ${paged ? 'and (placed_at, id) < ($2::timestamptz, $3::uuid)' : ''} ${newest})`,
  );
  return `
    with page as (select * from (${own.join(' union ')}) own ${newest})
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

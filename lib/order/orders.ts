import sql from 'sql-template-tag';
import type { Member } from '@/lib/actor';
import type { Found } from '@/lib/keyset';
import { onOrAfter, onOrBefore } from '@/lib/list/moments';
import { id, moment } from '@/lib/list/sort';
import type { Searched } from '@/lib/list/within';
import { type DeskQuery, deskList } from '@/lib/mark/desk-list';
import { companyNarrowed } from '@/lib/mark/narrowed';
import { partnersLike } from '@/lib/partnership/like';
import { type OrderFilters, orderDesk } from './filters';
import { ofAnySide } from './list';

export type OrderRow = {
  id: string;
  placedAt: Date;
  number: string;
  provider: string;
  reseller: string;
  customer: string;
  country: string;
  /** What was ordered, and how much of each, in one order. */
  offers: string;
  quantities: string;
  currency: string;
  totalMinor: bigint;
};

/** `search`: part of the customer's name, or of the number the reader has for it. */
export type Query = DeskQuery & OrderFilters;

const orders = deskList<Query, Omit<OrderRow, 'totalMinor'> & { totalMinor: string }>({
  as: sql`p`,
  company: sql`p.customer_id`,
  sorts: { placed: { by: { placedAt: moment(sql`p.placed_at`), id: id(sql`p.id`) } } },
  usualSort: orderDesk.usualSort,
  filters: {
    ...companyNarrowed(sql`p.customer_id`),
    partner: (text, member) => partnersLike([sql`p.reseller_id`, sql`p.provider_id`], text, member),
    placed_from: onOrAfter(sql`p.placed_at`),
    placed_to: onOrBefore(sql`p.placed_at`),
  },
  rows: ({ where, end }, member) => ofAnySide(sql`order_ p`, sql`p`, member, where, end),
  own: {
    from: () => sql`order_ p`,
    where: ({ organizationId }) => sql`${organizationId} in (p.provider_id, p.reseller_id, p.customer_id)`,
  },
  shown: () => sql`
    select p.id, p.placed_at as "placedAt", p.number, v.name as provider, s.name as reseller, c.name as customer, c.country_iso2 as country,
      n.offers, n.quantities, p.currency, p.total_minor::text as "totalMinor", l.at_all as "lookedAtAll"
    from looked l
    left join page p on true
    left join organization v on v.id = p.provider_id
    left join organization s on s.id = p.reseller_id
    left join organization c on c.id = p.customer_id
    left join lateral (
      select string_agg(f.name, ', ' order by n.id) as offers, string_agg(n.quantity::text, ', ' order by n.id) as quantities
      from order_line n join offer f on f.id = n.offer_id where n.order_id = p.id
    ) n on true`,
});

/** One page of orders, the newest first: those the member's organization placed, sells or uses. */
export async function listOrders(
  member: Member,
  query: Query = {},
  length?: number,
): Promise<Found<OrderRow> & Searched> {
  const { rows, ...found } = await orders.page(member, query, length);
  return { rows: rows.map(inMoney), ...found };
}

/** All of them, for a file. */
export async function* everyOrder(member: Member, query: Query): AsyncGenerator<OrderRow> {
  for await (const row of orders.every(member, query)) yield inMoney(row);
}

export const { totals: findOrderTotals, total: ordersTotal } = orders;

function inMoney<Row extends { totalMinor: string }>({ totalMinor, ...row }: Row) {
  return { ...row, totalMinor: BigInt(totalMinor) };
}

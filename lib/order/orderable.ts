import sql, { type Sql } from 'sql-template-tag';
import type { Member } from '@/lib/actor';
import { all, given, keyset, type List } from '@/lib/keyset';
import { beginningWith } from '@/lib/list/beginning';

export type OrderableCursor = { since: Date; id: string };

export type OrderableRow = OrderableCursor & {
  customerId: string;
  resellerId: string;
  customer: string;
  country: string;
  reseller: string;
};

/** `search`: how the name of the customer or of the reseller begins. `after`: the last row of the page before. */
type Query = { search?: string | undefined; after?: OrderableCursor | undefined };

/** Whom a provider can order for, the newest first: every customer with a tie to it, by reseller. */
const orderable: List<Member, Query, OrderableRow> = keyset({
  sort: { by: { since: sql`r.since`, id: sql`r.id` }, direction: 'desc' },
  statement: ({ organizationId }, { search }, { beyond, end }) => {
    const own = sql`r.provider_id = ${organizationId} and r.side = 'provider' and r.status = 'active'`;
    const found = given(search, (begin) => sql`r.id in (${idsFound(organizationId, beginningWith(begin))})`);
    return sql`
      select r.id, r.since, r.customer_id as "customerId", r.reseller_id as "resellerId", c.name as customer,
        c.country_iso2 as country, s.name as reseller
      from customer_relationship r
      join organization c on c.id = r.customer_id
      join organization s on s.id = r.reseller_id
      where ${all(own, found, beyond)}
      ${end}`;
  },
});

export const { page: listOrderable } = orderable;

// Each side by itself, so that an index of names serves.
function idsFound(providerId: string, begin: string): Sql {
  const by = (side: Sql) => sql`select f.id from organization o join customer_relationship f on ${side} = o.id
    where lower(o.name) like ${begin} and f.provider_id = ${providerId} and f.side = 'provider' and f.status = 'active'`;
  return sql`${by(sql`f.customer_id`)} union all ${by(sql`f.reseller_id`)}`;
}

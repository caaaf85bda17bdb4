import sql, { type Sql } from 'sql-template-tag';
import type { Member } from '@/lib/actor';
import { keyset, type ListQuery } from '@/lib/keyset';
import { beginningWith } from '@/lib/list/beginning';
import { nameLike } from '@/lib/list/names';
import { id, moment } from '@/lib/list/sort';

export type OrderableRow = {
  id: string;
  since: Date;
  customerId: string;
  resellerId: string;
  customer: string;
  country: string;
  reseller: string;
};

/** Whom a provider can order for, the newest first: every customer with a tie to it, by reseller. `search`: how the name of either begins. */
export const { page: listOrderable } = keyset<Member, ListQuery, OrderableRow>({
  sort: { by: { since: moment(sql`r.since`), id: id(sql`r.id`) }, direction: 'desc' },
  filters: {
    search: (begin, { organizationId }) => sql`r.id in (${idsFound(organizationId, beginningWith(begin))})`,
  },
  statement: ({ where, end }, { organizationId }) => sql`
    select r.id, r.since, r.customer_id as "customerId", r.reseller_id as "resellerId", c.name as customer,
      c.country_iso2 as country, s.name as reseller
    from customer_relationship r
    join organization c on c.id = r.customer_id
    join organization s on s.id = r.reseller_id
    where r.provider_id = ${organizationId} and r.side = 'provider' and r.status = 'active' and ${where}
    ${end}`,
});

// One select for each side: with an `or` over both, PostgreSQL would not use the index of names.
function idsFound(providerId: string, begin: string): Sql {
  const by = (side: Sql) => sql`select f.id from organization o join customer_relationship f on ${side} = o.id
    where ${nameLike(sql`o.name`, begin)} and f.provider_id = ${providerId} and f.side = 'provider' and f.status = 'active'`;
  return sql`${by(sql`f.customer_id`)} union all ${by(sql`f.reseller_id`)}`;
}

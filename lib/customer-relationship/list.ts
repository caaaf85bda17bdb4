import sql, { type Sql } from 'sql-template-tag';
import type { CustomerStatus, RelationshipStatus } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { all, keyset, type ListQuery, type Slice } from '@/lib/keyset';
import { beginningWith } from '@/lib/list/beginning';
import { literal } from '@/lib/list/literal';
import { nameLike } from '@/lib/list/names';
import { id, moment } from '@/lib/list/sort';
import { inTerritory, type TerritoryAsked } from '@/lib/mark/territory';
import { type Audience, conditionOf, newestTie, type View } from './views';

/** A customer as one pair's: both ties in one row. `subscriptions`: how many are active through the pair. */
export type CustomerRow = {
  id: string;
  since: Date;
  customerId: string;
  customer: string;
  country: string;
  provider: string;
  reseller: string;
  /** Whether it may buy; null for a former partner, whom that does not concern. */
  account: CustomerStatus | null;
  providerTie: RelationshipStatus | null;
  resellerTie: RelationshipStatus | null;
  subscriptions: number;
};

/** How many subscriptions of a customer are counted; whoever reads so many reads `1000+`. */
export const mostSubscriptions = 1_000;

/** `pair`: only the customers of this partnership; otherwise all of the member's own organization. `search`: how the company's name begins. */
export type Query = ListQuery &
  TerritoryAsked & {
    pair?: { providerId: string; resellerId: string } | undefined;
    view?: View | undefined;
  };

/**
 * Customers, the newest first: each with its ties to both sides of a pair. A member sees only pairs of its own organization. Source: the
 * seed's "Connect with an indirect provider", step 5.
 */
export const { page: listCustomers, every: everyCustomer } = keyset<Member, Query, CustomerRow>({
  sort: { by: { since: moment(sql`r.since`), id: id(sql`r.id`) }, direction: 'desc' },
  filters: {
    pair: ({ providerId, resellerId }) => sql`r.provider_id = ${providerId} and r.reseller_id = ${resellerId}`,
    search: (begin) => nameLike(sql`o.name`, beginningWith(begin)),
  },
  statement,
});

// The newest tie to the reseller stands for the pair; the provider's newest is looked up beside it.
function statement(slice: Slice, member: Member, { view = 'all', ...asked }: Query): Sql {
  const mine = inTerritory(member, asked, sql`r.customer_id`);
  const where = all(slice.where, mine);
  const asAudience = (audience: Audience) => tiesOf(member, audience, view, { ...slice, where });
  return sql`
    with page as (select * from (${asAudience('provider')} union all ${asAudience('reseller')}) r ${slice.end})
    select r.id, r.since, r.customer_id as "customerId", o.name as customer, o.country_iso2 as country,
      v.name as provider, s.name as reseller, r.status as "resellerTie", t.status as "providerTie",
      case when case when r.reseller_id = ${member.organizationId} then r.status else t.status end = 'active' then c.status end as account,
      (select count(*)::int from (select 1 from subscription x where x.customer_id = r.customer_id and x.status = 'active'
        and x.provider_id = r.provider_id and x.reseller_id = r.reseller_id limit ${literal(mostSubscriptions)}) few) as subscriptions
    from page r
    join organization o on o.id = r.customer_id
    join organization v on v.id = r.provider_id
    join organization s on s.id = r.reseller_id
    join customer c on c.organization_id = r.customer_id
    left join lateral (
      select n.status from customer_relationship n where n.side = 'provider' and n.customer_id = r.customer_id
        and n.provider_id = r.provider_id and n.reseller_id = r.reseller_id order by n.since desc, n.id desc limit 1
    ) t on true
    ${slice.order}`;
}

const own = { provider: sql`r.provider_id`, reseller: sql`r.reseller_id` };

// Each audience has its own index.
function tiesOf({ organizationId }: Member, audience: Audience, view: View, { where, end }: Slice): Sql {
  const ties = sql`r.side = 'reseller' and ${own[audience]} = ${organizationId}`;
  return sql`
    (select r.* from customer_relationship r join organization o on o.id = r.customer_id
    where ${all(ties, where, newestTie, conditionOf(view, audience))} ${end})`;
}

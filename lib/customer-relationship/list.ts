import sql, { empty, type Sql } from 'sql-template-tag';
import type { CustomerStatus, RelationshipStatus } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { all } from '@/lib/keyset';
import { literal } from '@/lib/list/literal';
import { onOrAfter, onOrBefore } from '@/lib/list/moments';
import { nameKey } from '@/lib/list/names';
import { id, moment, text } from '@/lib/list/sort';
import { type DeskQuery, deskList } from '@/lib/mark/desk-list';
import { companyNarrowed } from '@/lib/mark/narrowed';
import { type Marks, marksShown } from '@/lib/mark/shown';
import { inTerritory, type TerritoryAsked } from '@/lib/mark/territory';
import { partnersLike } from '@/lib/partnership/like';
import { type CustomerFilters, customerDesk } from './filters';
import { type Audience, conditionOf, newestTie, ownTieStands, type View } from './views';

/** A customer as one pair's: both ties in one row. `subscriptions`: how many are active through the pair. */
export type CustomerRow = Marks & {
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

/** `pair`: only the customers of this partnership; otherwise all of the member's own organization. `search`: part of the company's name or own number. */
export type Query = DeskQuery &
  TerritoryAsked &
  CustomerFilters & {
    pair?: { providerId: string; resellerId: string } | undefined;
    view?: View | undefined;
  };

const byName = nameKey(sql`o.name`);
const nameOf = (id: string) =>
  sql`select ${nameKey(sql`z.name`)} from customer_relationship l join organization z on z.id = l.customer_id where l.id = ${id}`;

const named = ({ sort }: Query) => (sort?.endsWith('name') ? sql`join organization o on o.id = r.customer_id` : empty);

/**
 * Customers, the newest first unless sorted otherwise: each with its ties to both sides of a pair. A member sees only pairs of its own organization.
 * Source: the seed's "Connect with an indirect provider", step 5.
 */
export const {
  page: listCustomers,
  every: everyCustomer,
  totals: findTotals,
  total: customersTotal,
} = deskList<Query, CustomerRow>({
  as: sql`r`,
  company: sql`r.customer_id`,
  sorts: {
    since: { by: { since: moment(sql`r.since`), id: id(sql`r.id`) } },
    name: {
      by: { customer: text(byName), id: id(sql`r.id`) },
      find: (last) => sql`(${nameOf(last)}), ${last}::uuid`,
      enter: { column: byName, from: nameOf },
    },
  },
  usualSort: customerDesk.usualSort,
  filters: {
    ...companyNarrowed(sql`r.customer_id`),
    partner: (text, member) => partnersLike([sql`r.reseller_id`, sql`r.provider_id`], text, member),
    // A former partner learns of a customer no more than its row tells.
    account: (states, { organizationId }) =>
      sql`${ownTieStands(organizationId)} and exists (select 1 from customer y where y.organization_id = r.customer_id and y.status = any (${states}::customer_status[]))`,
    since_from: onOrAfter(sql`r.since`),
    since_to: onOrBefore(sql`r.since`),
  },
  rows: ({ where, end, query }, member) => {
    const sides = (['provider', 'reseller'] as const).map(
      (audience) =>
        sql`(select r.* from customer_relationship r ${named(query)} where ${ties(audience, member, query)} and ${where} ${end})`,
    );
    return sql`select r.* from (${sides[0]} union all ${sides[1]}) r ${named(query)} ${end}`;
  },
  own: {
    from: () => sql`customer_relationship r`,
    where: (member, query) => sql`(${ties('provider', member, query)} or ${ties('reseller', member, query)})`,
  },
  joined: named,
  // The newest tie to the reseller stands for the pair; the provider's newest is looked up beside it.
  shown: ({ organizationId }) => sql`
    select r.id, r.since, r.customer_id as "customerId", o.name as customer, o.country_iso2 as country,
      v.name as provider, s.name as reseller, r.status as "resellerTie", t.status as "providerTie",
      case when case when r.reseller_id = ${organizationId} then r.status else t.status end = 'active' then c.status end as account,
      (select count(*)::int from (select 1 from subscription x where x.customer_id = r.customer_id and x.status = 'active'
        and x.provider_id = r.provider_id and x.reseller_id = r.reseller_id limit ${literal(mostSubscriptions)}) few) as subscriptions,
      ${marksShown}, l.at_all as "lookedAtAll"
    from looked l
    left join page r on true
    left join organization o on o.id = r.customer_id
    left join organization v on v.id = r.provider_id
    left join organization s on s.id = r.reseller_id
    left join customer c on c.organization_id = r.customer_id
    left join mark k on k.keeper_id = ${organizationId} and k.about_id = r.customer_id
    left join lateral (
      select n.status from customer_relationship n where n.side = 'provider' and n.customer_id = r.customer_id
        and n.provider_id = r.provider_id and n.reseller_id = r.reseller_id order by n.since desc, n.id desc limit 1
    ) t on true`,
});

const own = { provider: sql`r.provider_id`, reseller: sql`r.reseller_id` };

// Each audience has its own index.
function ties(audience: Audience, member: Member, { view = 'all', pair, ...asked }: Query): Sql {
  const ofPair = pair && sql`r.provider_id = ${pair.providerId} and r.reseller_id = ${pair.resellerId}`;
  return all(
    sql`r.side = 'reseller' and ${own[audience]} = ${member.organizationId}`,
    inTerritory(member, asked, sql`r.customer_id`),
    ofPair,
    newestTie,
    conditionOf(view, audience),
  );
}

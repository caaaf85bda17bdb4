import sql, { join, type Sql } from 'sql-template-tag';
import type { OfferTerm, SubscriptionStatus } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { now } from '@/lib/clock';
import { all } from '@/lib/keyset';
import { inMonths, onOrAfter, onOrBefore } from '@/lib/list/moments';
import { id, moment } from '@/lib/list/sort';
import { type DeskQuery, deskList } from '@/lib/mark/desk-list';
import { companyNarrowed } from '@/lib/mark/narrowed';
import { partnersLike } from '@/lib/partnership/like';
import { type SubscriptionFilters, subscriptionDesk } from './filters';
import { conditionOf, type View } from './views';

export type SubscriptionRow = {
  id: string;
  startedAt: Date;
  customer: string;
  country: string;
  reseller: string;
  provider: string;
  offer: string;
  quantity: number;
  status: SubscriptionStatus;
  term: OfferTerm;
  renewsAt: Date;
  partnerIdOnRecord: string | null;
};

/** `search`: part of the customer's name, or of the number the reader has for it. */
export type Query = DeskQuery & SubscriptionFilters & { status?: View | undefined };

const statusIs = ({ status }: Query) => (status ? conditionOf(status, now()) : sql`true`);

/** Subscriptions, the newest first unless sorted otherwise: those the member's organization provides, sells or uses. */
export const {
  page: listSubscriptions,
  every: everySubscription,
  totals: findTotals,
  total: subscriptionsTotal,
} = deskList<Query, SubscriptionRow>({
  as: sql`x`,
  company: sql`x.customer_id`,
  sorts: {
    started: { by: { startedAt: moment(sql`x.started_at`), id: id(sql`x.id`) } },
    renews: { by: { renewsAt: moment(sql`x.renews_at`), id: id(sql`x.id`) } },
  },
  usualSort: subscriptionDesk.usualSort,
  filters: {
    ...companyNarrowed(sql`x.customer_id`),
    // What was cancelled or suspended renews on no day.
    renews: (months, member, query) =>
      sql`x.status = 'active' and ${inMonths(sql`x.renews_at`)(months, member, query)}`,
    partner: (text, member) => partnersLike([sql`x.reseller_id`, sql`x.provider_id`], text, member),
    started_from: onOrAfter(sql`x.started_at`),
    started_to: onOrBefore(sql`x.started_at`),
  },
  rows: ({ where, end, query }, member) =>
    ofAnySide(sql`subscription x`, sql`x`, member, all(statusIs(query), where), end),
  own: {
    from: () => sql`subscription x`,
    where: (member, query) =>
      all(sql`${member.organizationId} in (x.provider_id, x.reseller_id, x.customer_id)`, statusIs(query)),
  },
  shown: () => sql`
    select x.id, x.started_at as "startedAt", c.name as customer, c.country_iso2 as country, s.name as reseller, v.name as provider,
      f.name as offer, x.quantity, x.status, f.term, x.renews_at as "renewsAt", x.partner_id_on_record as "partnerIdOnRecord",
      l.at_all as "lookedAtAll"
    from looked l
    left join page x on true
    left join organization c on c.id = x.customer_id
    left join organization s on s.id = x.reseller_id
    left join organization v on v.id = x.provider_id
    left join offer f on f.id = x.offer_id`,
});

/** The rows that are an organization's on any side, each side by its own index: one condition over three columns would have none. */
export function ofAnySide(from: Sql, as: Sql, { organizationId }: Member, where: Sql, end: Sql): Sql {
  const sides = [sql`provider_id`, sql`reseller_id`, sql`customer_id`].map(
    (side) => sql`(select * from ${from} where ${as}.${side} = ${organizationId} and ${where} ${end})`,
  );
  return sql`select * from (${join(sides, ' union all ')}) ${as} ${end}`;
}

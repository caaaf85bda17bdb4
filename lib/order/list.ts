import sql, { empty, join, type Sql } from 'sql-template-tag';
import type { OfferTerm, SubscriptionStatus } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { now } from '@/lib/clock';
import { keyset, type ListQuery, type Slice } from '@/lib/keyset';
import { beginningWith } from '@/lib/list/beginning';
import { nameLike } from '@/lib/list/names';
import { id, moment } from '@/lib/list/sort';
import { conditionOf, type View } from './views';

export type SubscriptionRow = {
  id: string;
  startedAt: Date;
  customer: string;
  reseller: string;
  provider: string;
  offer: string;
  quantity: number;
  status: SubscriptionStatus;
  term: OfferTerm;
  renewsAt: Date;
  partnerIdOnRecord: string | null;
};

/** `search`: how the customer's name begins. */
export type Query = ListQuery & { status?: View | undefined };

/** Subscriptions, the newest first: those the member's organization provides, sells or uses. */
export const { page: listSubscriptions, every: everySubscription } = keyset<Member, Query, SubscriptionRow>({
  sort: { by: { startedAt: moment(sql`x.started_at`), id: id(sql`x.id`) }, direction: 'desc' },
  filters: {
    status: (view) => conditionOf(view, now()),
    search: (begin) => nameLike(sql`c.name`, beginningWith(begin)),
  },
  statement,
});

function statement({ where, order, end }: Slice, { organizationId }: Member, { search }: Query): Sql {
  // Each audience has its own index.
  const audiences = [sql`x.provider_id`, sql`x.reseller_id`, sql`x.customer_id`].map(
    (
      audience,
    ) => sql`(select x.* from subscription x ${search ? sql`join organization c on c.id = x.customer_id` : empty}
      where ${audience} = ${organizationId} and ${where} ${end})`,
  );
  return sql`
    with page as (select * from (${join(audiences, ' union all ')}) x ${end})
    select x.id, x.started_at as "startedAt", c.name as customer, s.name as reseller, v.name as provider, f.name as offer,
      x.quantity, x.status, f.term, x.renews_at as "renewsAt", x.partner_id_on_record as "partnerIdOnRecord"
    from page x
    join organization c on c.id = x.customer_id
    join organization s on s.id = x.reseller_id
    join organization v on v.id = x.provider_id
    join offer f on f.id = x.offer_id
    ${order}`;
}

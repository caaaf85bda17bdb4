import sql, { empty, join, type Sql } from 'sql-template-tag';
import type { OfferTerm, SubscriptionStatus } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { now } from '@/lib/clock';
import { all, given, keyset, type List, type Slice, type Sort } from '@/lib/keyset';
import { beginningWith } from '@/lib/list/beginning';
import { conditionOf, type View } from './views';

export type Cursor = { startedAt: Date; id: string };

export type SubscriptionRow = Cursor & {
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

/** `search`: how the customer's name begins. `after`: the last row of the page before. */
export type Query = {
  status?: View | undefined;
  search?: string | undefined;
  after?: Cursor | undefined;
};

const newestFirst: Sort = { by: { startedAt: sql`x.started_at`, id: sql`x.id` }, direction: 'desc' };

/** Subscriptions, the newest first: those the member's organization provides, sells or uses. */
const subscriptions: List<Member, Query, SubscriptionRow> = keyset({ sort: newestFirst, statement });

export const { page: listSubscriptions, every: everySubscription } = subscriptions;

function statement({ organizationId }: Member, { status, search }: Query, { beyond, order, end }: Slice): Sql {
  const at = now();
  // Each audience has its own index.
  const audiences = [sql`x.provider_id`, sql`x.reseller_id`, sql`x.customer_id`].map((audience) => {
    const conditions = all(
      sql`${audience} = ${organizationId}`,
      given(status, (view) => conditionOf(view, at)),
      given(search, (begin) => sql`lower(c.name) like ${beginningWith(begin)}`),
      beyond,
    );
    return sql`(select x.* from subscription x ${search ? sql`join organization c on c.id = x.customer_id` : empty}
      where ${conditions} ${end})`;
  });
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

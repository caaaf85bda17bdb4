import type { OfferTerm, SubscriptionStatus } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { now } from '@/lib/clock';
import { pool } from '@/lib/db';
import { beginningWith } from '@/lib/list/beginning';
import { conditionOf, type View } from './views';

/** Where a page of the list begins: after this row. */
export type Place = { startedAt: Date; id: string };

export type SubscriptionRow = Place & {
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

export type Filter = {
  status?: View | undefined;
  search?: string | undefined;
  after?: Place | undefined;
};

export const pageLength = 50;

/**
 * One page of subscriptions in one query, the newest first: those the member's organization provides, sells or uses. `search`: how the
 * customer's name begins.
 */
export async function listSubscriptions(
  member: Member,
  { status, search, after }: Filter,
  length = pageLength,
): Promise<{ rows: SubscriptionRow[]; more: boolean }> {
  const begins = search ? [beginningWith(search)] : [];
  const { rows } = await pool.query<SubscriptionRow>({
    ...(search ? {} : { name: `subscriptions_${status ?? 'all'}_${after ? 'on' : 'first'}_${length}` }),
    text: listText(status, Boolean(search), Boolean(after), length),
    values: [member.organizationId, now(), ...begins, ...(after ? [after.startedAt, after.id] : [])],
  });
  return { rows: rows.slice(0, length), more: rows.length > length };
}

/** All rows a filter finds, page after page, for a list to take away. */
export async function* everySubscription(
  member: Member,
  filter: Omit<Filter, 'after'>,
): AsyncGenerator<SubscriptionRow> {
  for (let after: Place | undefined; ; ) {
    const { rows, more } = await listSubscriptions(member, { ...filter, after }, 500);
    yield* rows;
    after = rows.at(-1);
    if (!more || !after) return;
  }
}

function listText(status: View | undefined, searched: boolean, paged: boolean, length: number): string {
  const search = 3;
  const place = search + (searched ? 1 : 0);
  const end = `order by x.started_at desc, x.id desc limit ${length + 1}`;
  // Each audience has its own index.
  const asAudience = (audience: string) => `
      (select x.* from subscription x ${searched ? 'join organization c on c.id = x.customer_id' : ''}
      where ${audience} = $1 and ${status ? conditionOf(status, '$2') : 'true'} and $2::timestamptz is not null
        ${searched ? `and lower(c.name) like $${search}` : ''}
        ${paged ? `and (x.started_at, x.id) < ($${place}::timestamptz, $${place + 1}::uuid)` : ''}
      ${end})`;
  const audiences = ['x.provider_id', 'x.reseller_id', 'x.customer_id'];
  return `
    with page as (select * from (${audiences.map(asAudience).join(' union all ')}) x ${end})
    select x.id, x.started_at as "startedAt", c.name as customer, s.name as reseller, v.name as provider, f.name as offer,
      x.quantity, x.status, f.term, x.renews_at as "renewsAt", x.partner_id_on_record as "partnerIdOnRecord"
    from page x
    join organization c on c.id = x.customer_id
    join organization s on s.id = x.reseller_id
    join organization v on v.id = x.provider_id
    join offer f on f.id = x.offer_id
    order by x.started_at desc, x.id desc`;
}

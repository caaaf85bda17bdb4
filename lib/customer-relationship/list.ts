import type { CustomerStatus, RelationshipStatus } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { pool } from '@/lib/db';
import { beginningWith } from '@/lib/list/beginning';
import { conditionOf, newestTie, type View } from './views';

/** Where a page of the list begins: after this row. */
export type Place = { since: Date; id: string };

/** A customer as one pair's: both ties in one row. `subscriptions`: how many are active through the pair. */
export type CustomerRow = Place & {
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

/** `pair`: only the customers of this partnership; otherwise all of the member's own organization. */
export type Filter = {
  pair?: { providerId: string; resellerId: string } | undefined;
  view?: View | undefined;
  search?: string | undefined;
  after?: Place | undefined;
};

export const pageLength = 50;

/**
 * One page of customers in one query, the newest first: each with its ties to both sides of a pair. `search`: how the company's name
 * begins. A member sees only pairs of its own organization. Source: the seed's "Connect with an indirect provider", step 5.
 */
export async function listCustomers(
  member: Member,
  { pair, view = 'all', search, after }: Filter,
  length = pageLength,
): Promise<{ rows: CustomerRow[]; more: boolean }> {
  const begins = search ? [beginningWith(search)] : [];
  const { rows } = await pool.query<CustomerRow>({
    ...(search ? {} : { name: `customers_${pair ? 'pair' : 'own'}_${view}_${after ? 'on' : 'first'}_${length}` }),
    text: listText(view, Boolean(pair), Boolean(search), Boolean(after), length),
    values: [
      member.organizationId,
      ...(pair ? [pair.providerId, pair.resellerId] : []),
      ...begins,
      ...(after ? [after.since, after.id] : []),
    ],
  });
  return { rows: rows.slice(0, length), more: rows.length > length };
}

/** All rows a filter finds, page after page, for a list to take away. */
export async function* everyCustomer(member: Member, filter: Omit<Filter, 'after'>): AsyncGenerator<CustomerRow> {
  for (let after: Place | undefined; ; ) {
    const { rows, more } = await listCustomers(member, { ...filter, after }, 500);
    yield* rows;
    after = rows.at(-1);
    if (!more || !after) return;
  }
}

// The newest tie to the reseller stands for the pair; the provider's newest is looked up beside it. Each audience has its own index.
function listText(view: View, paired: boolean, searched: boolean, paged: boolean, length: number): string {
  const search = paired ? 4 : 2;
  const place = search + (searched ? 1 : 0);
  const end = `order by r.since desc, r.id desc limit ${length + 1}`;
  const asAudience = (audience: 'r.provider_id' | 'r.reseller_id') => `
      (select r.* from customer_relationship r join organization o on o.id = r.customer_id
      where r.side = 'reseller' and ${audience} = $1
        ${paired ? 'and r.provider_id = $2 and r.reseller_id = $3' : ''}
        ${searched ? `and lower(o.name) like $${search}` : ''}
        ${paged ? `and (r.since, r.id) < ($${place}::timestamptz, $${place + 1}::uuid)` : ''}
        and ${newestTie} and ${conditionOf(view, audience)}
      ${end})`;
  return `
    with page as (select * from (${asAudience('r.provider_id')} union all ${asAudience('r.reseller_id')}) r ${end})
    select p.id, p.since, p.customer_id as "customerId", o.name as customer, o.country_iso2 as country,
      v.name as provider, s.name as reseller, p.status as "resellerTie", t.status as "providerTie",
      case when case when p.reseller_id = $1 then p.status else t.status end = 'active' then c.status end as account,
      (select count(*)::int from (select 1 from subscription x where x.customer_id = p.customer_id and x.status = 'active'
        and x.provider_id = p.provider_id and x.reseller_id = p.reseller_id limit 1000) few) as subscriptions
    from page p
    join organization o on o.id = p.customer_id
    join organization v on v.id = p.provider_id
    join organization s on s.id = p.reseller_id
    join customer c on c.organization_id = p.customer_id
    left join lateral (
      select n.status from customer_relationship n where n.side = 'provider' and n.customer_id = p.customer_id
        and n.provider_id = p.provider_id and n.reseller_id = p.reseller_id order by n.since desc, n.id desc limit 1
    ) t on true
    order by p.since desc, p.id desc`;
}

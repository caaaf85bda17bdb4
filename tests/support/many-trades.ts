import { randomUUID } from 'node:crypto';
import type { Member } from '@/lib/actor';
import { resting } from './many-resellers';

/**
 * Customers of a provider through two of its resellers, each with an order, a subscription and an invitation of the same id: every property drawn by
 * number, so that every pair of them stands somewhere. Their ids.
 */
export async function manyTrades(
  { organizationId, userId }: Member,
  resellers: readonly [string, string],
  other: string,
  count: number,
): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  const [tag, offerId] = [ids[0]?.slice(0, 7), randomUUID()];
  const made = `(select id::uuid, n::int, (array['${resellers.join("','")}'])[n % 2 + 1]::uuid as reseller
    from unnest('{${ids}}'::text[]) with ordinality as t (id, n)) made`;
  const country = `(array['ID', 'SG', 'FR'])[n % 3 + 1]`;
  const since = `timestamptz '2026-01-01' + n % 40 * interval '1 day'`;
  await resting([
    `insert into organization (id, name, country_iso2, kind)
      select id, (array['Toko Melati', 'Élan & Co', 'Ångström'])[n % 3 + 1] || ' ' || n, ${country}, 'customer' from ${made}`,
    `insert into customer (organization_id, status)
      select id, (array['allowed', 'under_review', 'not_allowed'])[n % 3 + 1]::customer_status from ${made}`,
    `insert into customer_relationship (id, customer_id, provider_id, reseller_id, side, since)
      select case when s = 'reseller' then id else gen_random_uuid() end, id, '${organizationId}', reseller, s::side, ${since}
      from ${made}, unnest(array['provider', 'reseller']) s`,
    `insert into offer (id, code, name, region_id, currency, price_minor, term) values ('${offerId}', '${tag}', 'Mail', 'APAC', 'USD', 500, 'month')`,
    `insert into order_ (id, number, idempotency_key, asked, provider_id, reseller_id, customer_id, currency, total_minor, placed_by_id, placed_at)
      select id, '${tag}' || n, id, repeat('0', 64), '${organizationId}', reseller, id, 'USD', n, '${userId}', ${since} from ${made}`,
    `insert into subscription (id, order_id, offer_id, customer_id, provider_id, reseller_id, quantity, status, started_at, renews_at)
      select id, id, '${offerId}', id, '${organizationId}', reseller, 1, (array['active', 'suspended', 'active', 'cancelled'])[n % 4 + 1]::subscription_status,
        ${since}, timestamptz '2026-12-20' + n % 60 * interval '1 day' from ${made}`,
    `insert into invitation (id, provider_id, sender_id, created_by_id, email, company, country_iso2, status, version, created_at, expires_at, organization_id)
      select id, '${organizationId}', '${organizationId}', (array['${userId}', '${other}'])[n % 2 + 1]::uuid, n || '@trade.example', 'Toko ' || n,
        (array['ID', 'SG', null])[n % 3 + 1], (array['draft', 'expired', 'accepted'])[n % 3 + 1]::invitation_status, 0, ${since}, null,
        case when n % 3 = 2 then id end from ${made}`,
    `insert into mark (keeper_id, about_id, owner_id, own_number, tags)
      select '${organizationId}', id, case when n % 4 = 0 then '${userId}'::uuid end, 'C-' || n, array[(array['java', 'مفتاح'])[n % 2 + 1]]
      from ${made} where n % 2 = 0`,
  ]);
  return ids;
}

/** Takes them out again. */
export async function forgetTrades(ids: readonly string[]): Promise<void> {
  const these = `('${ids.join("','")}')`;
  await resting([
    `delete from mark where about_id in ${these}`,
    `delete from customer_relationship where customer_id in ${these}`,
    `delete from offer where id in (select offer_id from subscription where id in ${these})`,
    ...['invitation', 'subscription', 'order_'].map((table) => `delete from ${table} where id in ${these}`),
    `delete from customer where organization_id in ${these}`,
    `delete from organization where id in ${these}`,
  ]);
}

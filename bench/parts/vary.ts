import { Client } from 'pg';
import type { Member } from '@/lib/actor';
import { sizes } from './fill';

/**
 * Makes what `fill` made differ, so that filters keep some: four countries, states, a twentieth without PartnerID or suspended, ends, marks of every
 * second reseller; and of subscriptions as many as of invitations.
 */
export async function vary({ organizationId, userId }: Member): Promise<void> {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    for (const text of varied)
      await client.query(text.replaceAll(':provider', `'${organizationId}'`).replaceAll(':person', `'${userId}'`));
    await client.query('set session_replication_role = origin');
    await client.query('vacuum (analyze)');
  } finally {
    await client.end();
  }
}

// Drawn from the id, which is a fingerprint: the same each time, and in no order.
const drawn = (id: string) => `('x' || left(md5(${id}::text), 6))::bit(24)::int`;
const countries = `(array['ID', 'SG', 'PH', 'TH'])[${drawn('id')} % 4 + 1]`;

const varied = [
  `update organization set country_iso2 = ${countries} where kind in ('reseller', 'customer')`,
  `insert into company_profile (id, enrollment_id, version, state, country_iso2, state_or_province)
     select id, id, 1, 'finalized', 'ID', (array['JK', 'JB', 'BA', 'SU'])[${drawn('id')} % 4 + 1] from enrollment`,
  `update enrollment set status = 'suspended' where ${drawn('id')} % 20 = 0`,
  `delete from location where ${drawn('organization_id')} % 20 = 1`,
  `update partnership set status = 'ending', ends_at = timestamptz '2026-12-01' + ${drawn('id')} % 60 * interval '1 day' where ${drawn('id')} % 50 = 0`,
  `update admin_access set status = 'requested' where ${drawn('id')} % 30 = 0`,
  `insert into mark (keeper_id, about_id, owner_id, own_number, tags)
     select :provider, reseller_id, case when ${drawn('id')} % 3 = 0 then :person::uuid end, 'K-' || ${drawn('id')},
       array[(array['java', 'key account', 'education'])[${drawn('id')} % 3 + 1]] from partnership where ${drawn('id')} % 2 = 0`,
  `insert into subscription (id, order_id, offer_id, customer_id, provider_id, reseller_id, quantity, status, started_at, renews_at)
     select gen_random_uuid(), order_id, offer_id, customer_id, provider_id, reseller_id, 1,
       (array['active', 'active', 'suspended', 'cancelled'])[n % 4 + 1]::subscription_status, started_at - n * interval '1 day', renews_at + n * interval '7 days'
     from subscription, generate_series(1, ${Math.max(1, Math.round(sizes.invitations / sizes.companies) - 1)}) n`,
];

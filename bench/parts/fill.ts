import { createHash } from 'node:crypto';
import { Client } from 'pg';
import type { Member } from '@/lib/actor';

/** How much there is. Set BENCH_INVITATIONS and BENCH_COMPANIES to try the bench with less. */
export const sizes = {
  invitations: Number(process.env.BENCH_INVITATIONS ?? 1_000_000),
  companies: Number(process.env.BENCH_COMPANIES ?? 100_000),
};

/**
 * Gives one provider as many invitations, resellers, customers and subscriptions as `sizes` says, in statements of the database alone:
 * their triggers and foreign keys rest meanwhile, and its statistics are fresh afterwards.
 */
export async function fill({ organizationId, userId }: Member): Promise<void> {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    const said = { provider: organizationId, person: userId };
    for (const text of [...companies, ...customers, ...invitations]) await client.query(named(text, said));
    await client.query('set session_replication_role = origin');
    await client.query('vacuum (analyze)');
  } finally {
    await client.end();
  }
}

// Only ids of the bench's own and its own numbers come here.
function named(text: string, said: Record<string, string>): string {
  return text.replaceAll(/:(\w+)\b(?!:)/g, (whole, name) => (said[name] ? `'${said[name]}'::uuid` : whole));
}

const idText = (noun: string, number: string) => `md5('${noun} ' || ${number})::uuid`;
const ago = (number: string) => `timestamptz '2026-11-01' - ${number} * interval '30 seconds'`;
const count = `generate_series(1, ${sizes.companies}) n`;

const companies = [
  `insert into organization (id, kind, name, country_iso2)
     select ${idText('reseller', 'n')}, 'reseller', initcap(left(md5('r' || n), 5)) || ' ' || n || ' Tbk', 'ID' from ${count}`,
  `insert into app_user (id, email, first_name, last_name)
     select ${idText('person', 'n')}, 'admin' || n || '@reseller.example', 'Ayu', 'Sari' from ${count}`,
  `insert into membership (id, user_id, organization_id, roles, joined_at)
     select ${idText('membership', 'n')}, ${idText('person', 'n')}, ${idText('reseller', 'n')}, '{global_admin}', now() from ${count}`,
  `insert into location (partner_id, kind, name, city, country_iso2, partner_account_id, organization_id)
     select 6000000 + n, 'location', 'Toko', 'Bandung', 'ID', ${idText('account', 'n')}, ${idText('reseller', 'n')} from ${count}`,
  `insert into enrollment (id, reference, organization_id, status, version, sent_at)
     select ${idText('enrollment', 'n')}, 'E' || n, ${idText('reseller', 'n')}, 'active', 4, now() from ${count}`,
  `insert into signature (id, agreement_id, organization_id, enrollment_id, user_id, first_name, last_name, title, statement, pdf_sha256, partner_id, locale)
     select ${idText('signature', 'n')}, a.id, ${idText('reseller', 'n')}, ${idText('enrollment', 'n')}, ${idText('person', 'n')},
       'Ayu', 'Sari', 'Director', 'I may sign.', a.pdf_sha256, 6000000 + n, 'en' from agreement a, ${count} where a.kind = 'mpa'`,
  `insert into partnership (id, provider_id, reseller_id, since)
     select ${idText('pair', 'n')}, :provider, ${idText('reseller', 'n')}, ${ago('n')} from ${count}`,
  `insert into partnership_event (id, partnership_id, version, event, to_status, acted_as, at)
     select ${idText('begun', 'n')}, ${idText('pair', 'n')}, 1, 'begin', 'active', 'member', ${ago('n')} from ${count}`,
  `insert into admin_access (id, partnership_id, status, scope, since)
     select ${idText('access', 'n')}, ${idText('pair', 'n')}, 'granted', 'administrator', ${ago('n')} from ${count}`,
  `insert into admin_access_event (id, admin_access_id, version, event, to_status, scope, acted_as, at)
     select ${idText('opened', 'n')}, ${idText('access', 'n')}, 1, 'begin', 'granted', 'administrator', 'member', ${ago('n')} from ${count}`,
];

const customers = [
  `insert into organization (id, kind, name, country_iso2)
     select ${idText('customer', 'n')}, 'customer', initcap(left(md5('c' || n), 5)) || ' ' || n, 'ID' from ${count}`,
  `insert into customer (organization_id, status) select ${idText('customer', 'n')}, 'allowed' from ${count}`,
  `insert into customer_relationship (id, customer_id, provider_id, reseller_id, side, since)
     select md5(s || ' tie ' || n)::uuid, ${idText('customer', 'n')}, :provider, ${idText('reseller', '(n % 1000 + 1)')}, s::side, ${ago('n')}
     from ${count}, unnest(array['provider', 'reseller']) s`,
  `insert into offer (id, code, name, region_id, currency, price_minor, term)
     select ${idText('offer', '1')}, 'BENCH', 'Mail', (select region_id from market where country_iso2 = 'ID' limit 1), 'USD', 500, 'month'`,
  `insert into order_ (id, number, idempotency_key, asked, provider_id, reseller_id, customer_id, currency, total_minor, placed_by_id, placed_at)
     select ${idText('order', 'n')}, 'O' || n, 'o' || n, repeat('0', 64), :provider, ${idText('reseller', '(n % 1000 + 1)')},
       ${idText('customer', 'n')}, 'USD', 500, :person, ${ago('n')} from ${count}`,
  `insert into subscription (id, order_id, offer_id, customer_id, provider_id, reseller_id, quantity, started_at, renews_at)
     select ${idText('subscription', 'n')}, ${idText('order', 'n')}, ${idText('offer', '1')}, ${idText('customer', 'n')}, :provider,
       ${idText('reseller', '(n % 1000 + 1)')}, 1, ${ago('n')}, now() + n % 365 * interval '1 day' from ${count}`,
  `insert into subscription_event (id, subscription_id, version, event, to_status, acted_as, at)
     select ${idText('bought', 'n')}, ${idText('subscription', 'n')}, 1, 'begin', 'active', 'member', ${ago('n')} from ${count}`,
];

const all = `generate_series(1, ${sizes.invitations}) n`;

// A hundredth waits for an answer, a hundred are kept, ten are drafts; of the rest half was accepted, half ran out.
const status = `(case when n > ${sizes.invitations} - 10 then 'draft' when n > ${sizes.invitations} - 110 then 'parked' when n % 100 = 0 then 'sent'
  when n % 2 = 0 then 'accepted' else 'expired' end)::invitation_status`;

const invitations = [
  `insert into invitation (id, provider_id, sender_id, created_by_id, email, company, country_iso2, status, version, created_at, sent_at,
       expires_at, moved_at, organization_id)
     select ${idText('invitation', 'n')}, :provider, :provider, :person, left(md5('e' || n), 8) || n || '@toko.example',
       initcap(left(md5('i' || n), 6)) || ' ' || n, 'ID', s, case when s = 'draft' then 0 else 1 end, ${ago('n')}, ${ago('n')},
       ${ago('n')} + interval '30 days', ${ago('n')},
       case when s in ('accepted', 'parked') then ${idText('reseller', `(n % ${sizes.companies} + 1)`)} end
     from ${all}, lateral (select ${status} as s) one`,
  `insert into invitation_event (id, invitation_id, version, event, from_status, to_status, acted_as, user_id, at)
     select ${idText('sent', 'n')}, ${idText('invitation', 'n')}, 1, 'send', 'draft', 'sent', 'member', :person, ${ago('n')} from ${all}`,
  `insert into letter (id, name, fact_id, party, address, locale, content, status, created_at, sent_at)
     select ${idText('letter', 'n')}, 'provider-invitation', ${idText('sent', 'n')}, 'invitee', left(md5('e' || n), 8) || n || '@toko.example',
       'en', jsonb_build_object('invitationId', ${idText('invitation', 'n')}), 'sent', ${ago('n')}, ${ago('n')} from ${all}`,
];

/** The id that the filling gave the `number`th of a noun. */
export function idOf(noun: 'reseller' | 'person', number: number): string {
  const digest = createHash('md5').update(`${noun} ${number}`).digest('hex');
  return digest.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

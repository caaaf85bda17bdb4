import { Client } from 'pg';

/** How many cases there are. Set BENCH_CASES to try the bench with less. */
export const cases = Number(process.env.BENCH_CASES ?? 1_000_000);

/** Makes as many cases, each of a company with its names, PartnerID, contact and history; triggers and foreign keys rest meanwhile. */
export async function fillQueue(): Promise<void> {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    // An index of trigrams is made of all rows at once in a fraction of the time.
    const { rows } = await client.query<{ name: string; made: string }>(
      `select indexname as name, indexdef as made from pg_indexes where schemaname = 'public' and indexdef like '% USING gin %'`,
    );
    for (const { name } of rows) await client.query(`drop index ${name}`);
    for (const text of statements) await client.query(text);
    for (const { made } of rows) await client.query(made);
    await client.query('set session_replication_role = origin');
    await client.query('vacuum (analyze)');
  } finally {
    await client.end();
  }
}

const all = `generate_series(1, ${cases}) n`;
const id = (noun: string, number = 'n') => `md5('queue ${noun} ' || ${number})::uuid`;
const of = (words: readonly string[], number: string) => `(array['${words.join("','")}'])[1 + (${number})::int]`;

// A name such as "PT Melati Sejahtera Teknologi 4711": one in five bears each of the last words, one in sixteen thousand the two before it.
const name = `'PT ' || initcap(translate(left(md5('a' || n % 130), 6), '0123456789', 'aeioulmnrs')) || ' '
  || initcap(translate(left(md5('b' || n / 130 % 125), 7), '0123456789', 'aeioulmnrs')) || ' '
  || ${of(['Teknologi', 'Digital', 'Mandiri', 'Solusi', 'Nusantara'], 'n % 5')} || ' ' || n`;
const country = `case when n % 1000 = 7 then 'NZ' when n % 2 = 0 then 'ID' else ${of(['SG', 'MY', 'DE', 'FR'], 'n / 2 % 4')} end`;
// Every other case is open, a tenth waits for its company, the rest is decided.
const status = `(case when n % 2 = 0 then 'in_review' when n % 10 = 1 then 'needs_action' when n % 10 = 3 then 'rejected' else 'active' end)::enrollment_status`;
const sent = `timestamptz '2026-01-01' + n * interval '25 seconds'`;

const statements = [
  `insert into app_user (id, email, first_name, last_name, locale)
     select ${id('person')}, 'admin' || n || '@queue.example', 'Ayu', 'Sari', case when n % 3 = 0 then 'id' else 'en' end from ${all}`,
  `insert into organization (id, kind, name, country_iso2) select ${id('company')}, 'reseller', ${name}, ${country} from ${all}`,
  `insert into membership (id, user_id, organization_id, roles, joined_at)
     select ${id('membership')}, ${id('person')}, ${id('company')}, '{global_admin}', now() from ${all}`,
  `insert into location (partner_id, kind, name, city, country_iso2, partner_account_id, organization_id)
     select 7000000 + n, 'location', 'Toko', 'Bandung', 'ID', ${id('account')}, ${id('company')} from ${all}`,
  `insert into enrollment (id, reference, organization_id, status, version, sent_at, moved_at, touched_at, due_at)
     select ${id('case')}, 'MTR-' || upper(substr(md5('r' || n), 1, 8)), ${id('company')}, ${status}, 3, ${sent}, ${sent} + n % 97 * interval '1 hour',
       ${sent}, case when n % 2 = 0 then ${sent} + interval '5 days' end from ${all} on conflict do nothing`,
  `insert into enrollment_event (id, enrollment_id, version, event, to_status, from_status, acted_as, at)
     select md5(v || ' queue event ' || n)::uuid, ${id('case')}, v, 'submit', (array['email_pending', 'in_review', 'in_review'])[v]::enrollment_status,
       'draft', 'member', ${sent} + v * interval '1 hour' from ${all}, generate_series(1, 3) v`,
  `insert into company_profile (id, enrollment_id, version, state, legal_name, country_iso2)
     select ${id('profile')}, ${id('case')}, 1, 'submitted', ${name} || ' Tbk', ${country} from ${all}`,
  `insert into contact (profile_id, kind, first_name, last_name, email)
     select ${id('profile')}, 'primary', 'Budi', 'Santoso', left(md5('m' || n), 7) || n || '@toko.example' from ${all}`,
  `insert into check_ (id, enrollment_id, kind, status, version)
     select md5(k || ' queue check ' || n)::uuid, ${id('case')}, k::check_kind, (case when k = 'email_ownership' then 'passed'
       when k = 'business' and n % 5000 = 0 then 'failed' else 'running' end)::check_status, 1
     from ${all}, unnest(array['email_ownership', 'email_domain', 'employment', 'business']) k`,
  // A fiftieth is on somebody's desk, a hundredth put off, and of a hundredth the company wrote.
  `insert into claim (enrollment_id, user_id) select ${id('case')}, ${id('person', 'n % 40 + 1')} from ${all} where n % 50 = 0`,
  `insert into snooze (enrollment_id, until, user_id, at)
     select ${id('case')}, now() + interval '9 days', ${id('person', '1')}, now() from ${all} where n % 100 = 2`,
  `insert into message (id, enrollment_id, number, side, user_id, body, at)
     select ${id('message')}, ${id('case')}, 1, 'company', ${id('person')}, 'Is a signed letter enough?', now() from ${all} where n % 100 = 4`,
];

import { Client, escapeIdentifier } from 'pg';

/** What a connection of the portal's may take at most. Role settings, because a pooler refuses them at the start of a connection. */
const limits = { statement_timeout: '5s', idle_in_transaction_session_timeout: '10s' };

/**
 * Gives the role of `portalUrl` what portal and worker need in the database `owner` is connected to, and takes from it what it needs not:
 * no table is its own, and journal, history and whatever else is append-only it may read and add to. Inside the owner's transaction.
 */
export async function openTo(role: string, owner: Client): Promise<void> {
  const { rows } = await owner.query<{ statement: string }>(grants, [role]);
  for (const { statement } of rows) await owner.query(statement);
}

/** The role an address signs in as, by the database's own word: a pooler may know it under another name. */
export async function roleOf(url: string): Promise<string> {
  const [row] = await ask<{ role: string }>(url, 'select current_user::text as role');
  return row?.role ?? '';
}

/**
 * Sets the limits of the role of `url` for this database, those that somebody has set already left as they are. Connections that a pooler
 * keeps open would not know of them: the idle ones are ended.
 */
export async function limit(url: string): Promise<void> {
  const missing = await limitsMissing(url);
  if (missing.length === 0) return;
  const [row] = await ask<{ role: string; database: string }>(
    url,
    'select current_user::text as role, current_database()::text as database',
  );
  const whose = `${escapeIdentifier(row?.role ?? '')} in database ${escapeIdentifier(row?.database ?? '')}`;
  for (const name of missing) await ask(url, `alter role ${whose} set ${name} = '${limits[name]}'`);
  await ask(
    url,
    `select pg_terminate_backend(pid) from pg_stat_activity
     where usename = current_user and datname = current_database() and state = 'idle' and pid <> pg_backend_pid()`,
  );
  // The one that asked may itself be older than the limits, and the pooler hands it out again.
  for (let left = 10; left > 0 && (await limitsMissing(url)).length > 0; left -= 1)
    await ask(url, 'select pg_terminate_backend(pg_backend_pid())').catch(() => undefined);
}

/** What is wrong with the role that portal and worker use, a sentence each; `separate` when its tables are meant to be another's. */
export async function complaintsAbout(url: string, separate: boolean): Promise<string[]> {
  const missing = await limitsMissing(url);
  const [may] = await ask<{ too_much: string | null; role: string }>(url, tooMuch);
  return [
    ...(missing.length > 0
      ? [
          `DATABASE_URL gives connections without ${missing.join(' and ')}. They are settings of the role ${may?.role}; a pooler passes them on after RECONNECT.`,
        ]
      : []),
    ...(may?.too_much
      ? [
          `The role ${may.role} of DATABASE_URL ${may.too_much}, so whoever takes over the portal could rewrite its journal. ${
            separate
              ? 'Take that from it.'
              : 'Set DATABASE_OWNER_URL and give the portal a role of its own: README says how.'
          }`,
        ]
      : []),
  ];
}

async function limitsMissing(url: string) {
  const names = Object.keys(limits) as (keyof typeof limits)[];
  const [row] = await ask<Record<string, string>>(
    url,
    `select ${names.map((name) => `current_setting('${name}') as ${name}`)}`,
  );
  return names.filter((name) => row?.[name] === '0');
}

async function ask<Row extends object>(url: string, text: string): Promise<Row[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000, query_timeout: 10_000 });
  // A connection that ends itself says so a second time, to nobody.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

// The job queue guards its tables by rows as well: without a policy another role than its owner sees none of them.
const grants = `
  with ours as (
    select c.oid, c.relkind, c.relname, c.relrowsecurity, c.oid::regclass::text as name,
      exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'append_only') as append_only
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'graphile_worker') and pg_has_role(c.relowner, 'usage')
  )
  select format('revoke create on schema public from public, %1$I; grant usage on schema public to %1$I', $1::text) as statement
    from pg_namespace where nspname = 'public' and pg_has_role(nspowner, 'usage')
  union all select format('grant usage on schema graphile_worker to %I', $1::text)
  union all select format('revoke create, temporary on database %1$I from public, %2$I; grant connect on database %1$I to %2$I', datname, $1::text)
    from pg_database where datname = current_database() and pg_has_role(datdba, 'usage')
  union all select format('revoke all on table %1$s from %2$I; grant %3$s on table %1$s to %2$I', name, $1::text,
    case when relkind = 'v' or relname in ('_prisma_migrations', 'audit_head', 'migrations') then 'select'
      when append_only then 'select, insert' else 'select, insert, update, delete' end)
    from ours where relkind in ('r', 'p', 'v')
  union all select format('grant usage on sequence %s to %I', name, $1::text) from ours where relkind = 'S'
  union all select format('drop policy if exists mitra_portal on %1$s; create policy mitra_portal on %1$s to %2$I using (true) with check (true)', name, $1::text)
    from ours where relrowsecurity and not exists (
      select from pg_policy p join pg_roles r on r.oid = any (p.polroles) where p.polrelid = ours.oid and p.polname = 'mitra_portal' and r.rolname = $1)`;

const tooMuch = `
  select current_user::text as role, case
    when (select rolsuper from pg_roles where rolname = current_user) then 'is a superuser'
    when exists (select from pg_class c where c.relname = 'audit_entry' and c.relkind = 'r' and pg_has_role(c.relowner, 'member')) then 'owns the tables'
    when (select rolcreaterole or rolreplication or rolbypassrls from pg_roles where rolname = current_user) then 'may make roles or pass over their rules'
    when exists (select from pg_trigger t where t.tgname = 'append_only' and not t.tgisinternal
      and has_table_privilege(t.tgrelid, 'update, delete, truncate')) then 'may change the journal or what happened'
    when has_schema_privilege('public', 'create') or has_database_privilege(current_database(), 'create') then 'may make tables'
  end as too_much`;

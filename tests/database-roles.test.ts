import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyMigrations } from '@/scripts/apply-migrations';
import { makePortalRole } from '@/scripts/parts/database.mjs';
import { complaintsAbout } from '@/scripts/portal-role';
import { inDatabase } from './support/scratch-database';

let ownerUrl: string;
let portalUrl: string;
let portal: Client;

beforeAll(async () => {
  await inDatabase(async (url) => {
    ownerUrl = url;
  });
  portalUrl = await makePortalRole(ownerUrl, 'a-password-of-the-portal');
  await applyMigrations(ownerUrl, { portalUrl });
  portal = new Client({ connectionString: portalUrl });
  await portal.connect();
});

afterAll(() => portal.end());

const history = `select c.oid::regclass::text as name from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
  and (c.relname like '%\\_event' or c.relname like 'audit\\_%' or c.relname in ('signature', 'order_', 'order_line')) order by 1`;

test('portal and worker sign in as a role that may nothing by itself, is in no other role and owns nothing', async () => {
  const { rows } = await portal.query(
    `select rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls,
      (select count(*)::int from pg_auth_members where member = r.oid) as member_of,
      (select count(*)::int from pg_class where relowner = r.oid) as owns
     from pg_roles r where rolname = current_user`,
  );
  const nothing = { rolsuper: false, rolcreatedb: false, rolcreaterole: false, rolreplication: false };
  expect(rows).toEqual([{ ...nothing, rolbypassrls: false, member_of: 0, owns: 0 }]);
  expect(await complaintsAbout(portalUrl, true)).toEqual([]);
});

test.each([
  'create table mine (id int)',
  'create temporary table mine (id int)',
  'create schema mine',
  'create function mine() returns int language sql as $$select 1$$',
  'create view mine as select 1 as one',
  'create database mine',
  'create role mine',
  'create extension dblink',
  'create trigger mine before insert on app_user for each row execute function append_only()',
  'create index mine on app_user (email)',
  'alter table app_user add column mine int',
  'alter table audit_entry disable trigger append_only',
  'alter table graphile_worker._private_jobs disable row level security',
  'drop table audit_entry',
  'drop function audit_chain() cascade',
  'truncate app_user cascade',
  `set session_replication_role = replica`,
  'set role mitra',
  `update _prisma_migrations set checksum = 'x'`,
  'delete from graphile_worker.migrations',
])('the portal’s role cannot: %s', async (statement) => {
  await expect(portal.query(statement)).rejects.toMatchObject({ code: expect.stringMatching(/^42501$/) });
});

test('every table of the journal and of what happened can be read and added to, and neither changed nor emptied', async () => {
  const { rows } = await portal.query<{ name: string }>(history);
  expect(rows.length).toBeGreaterThanOrEqual(13);
  for (const { name } of rows)
    for (const statement of [`update ${name} set ${await aColumnOf(name)}`, `delete from ${name}`, `truncate ${name}`])
      await expect(portal.query(statement), statement).rejects.toMatchObject({ code: '42501' });
});

test('a journal entry finds its place in the chain, whose head only that trigger writes', async () => {
  const add = `insert into audit_entry (chain, acted_as, action, subject, subject_id) values ('portal', 'clock', 'tried', 'role', 'x')`;
  await portal.query(add);
  await portal.query(add);
  const { rows } = await portal.query(`select position from audit_head where chain = 'portal'`);
  expect(rows).toEqual([{ position: 2 }]);
  await expect(portal.query('insert into audit_head values ($1, 0, $2)', ['x', ''])).rejects.toMatchObject({
    code: '42501',
  });
});

test('its statements and its idle transactions have an end, set for the role and for no other', async () => {
  const limits = `select current_setting('statement_timeout') as statement, current_setting('idle_in_transaction_session_timeout') as idle`;
  const fresh = new Client({ connectionString: portalUrl });
  await fresh.connect();
  expect((await fresh.query(limits)).rows).toEqual([{ statement: '5s', idle: '10s' }]);
  await fresh.end();
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  expect((await owner.query(limits)).rows).toEqual([{ statement: '0', idle: '0' }]);
  await owner.end();
});

test('a role that may too much or has no limits is named in a sentence', async () => {
  const [limits, superuser] = await complaintsAbout(ownerUrl, false);
  expect(limits).toMatch(/^DATABASE_URL gives connections without statement_timeout and idle_in_.*RECONNECT\.$/);
  expect(superuser).toMatch(/^The role mitra of DATABASE_URL is a superuser, .* README says how\.$/);
});

test.each([
  [
    'grant update on enrollment_event to',
    'revoke update on enrollment_event from',
    'may change the journal or what happened',
  ],
  ['grant truncate on signature to', 'revoke truncate on signature from', 'may change the journal or what happened'],
])('a portal’s role that was given more since is named, too: %s', async (give, take, tooMuch) => {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  const role = new URL(portalUrl).username;
  await owner.query(`${give} ${role}`);
  const [said] = await complaintsAbout(portalUrl, true).finally(() =>
    owner.query(`${take} ${role}`).then(() => owner.end()),
  );
  expect(said).toContain(tooMuch);
});

async function aColumnOf(name: string) {
  const { rows } = await portal.query<{ name: string }>(
    'select attname as name from pg_attribute where attrelid = $1::regclass and attnum = 1',
    [name],
  );
  return `${rows[0]?.name} = ${rows[0]?.name}`;
}

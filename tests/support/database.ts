import type { Pool } from 'pg';
import { Client } from 'pg';
import { afterAll, expect, inject, vi } from 'vitest';
import { freeze } from '@/lib/clock';
import { findBrokenInvariants } from './invariants';
import './settings';
import './raised';

// What a database was brought (regions, agreements) is put aside, so that a file finds what the file before it found.
const remember = `
  create schema brought;
  create function brought.tables() returns table (schema name, name name) language sql as $$
    select schemaname, tablename from pg_tables
    where schemaname in ('public', 'graphile_worker') and tablename not in ('_prisma_migrations', 'migrations') $$;
  do $$ declare t record; begin
    for t in select * from brought.tables() loop
      execute format('create table brought.%I as table %I.%I', t.name, t.schema, t.name);
    end loop;
  end $$;
  create function brought.restore() returns void language plpgsql as $$
  declare t record; changed boolean; kept text; begin
    set local session_replication_role = replica;
    for t in select * from brought.tables() loop
      execute format('select exists (select 1 from %I.%I) or exists (select 1 from brought.%I)', t.schema, t.name, t.name)
        into changed;
      if changed then
        select string_agg(quote_ident(attname), ', ') into kept from pg_attribute
        where attrelid = format('%I.%I', t.schema, t.name)::regclass and attnum > 0 and not attisdropped and attgenerated = '';
        execute format('delete from %I.%I', t.schema, t.name);
        execute format('insert into %I.%I (%s) overriding system value select %s from brought.%I', t.schema, t.name, kept, kept, t.name);
      end if;
    end loop;
  end $$`;

/** Every worker has a database of its own: a copy of the template, there before anything of the portal is loaded, and emptied after each file. */
const kept = globalThis as unknown as { pool?: Pool; database?: string };

const address = (name: string) => inject('databaseAddress').replace('%s', name);
kept.database ??= await copyTemplate();
process.env.DATABASE_URL = address(kept.database);

afterAll(async () => {
  freeze(null);
  vi.useRealTimers();
  // A letter that just left may be between its row and the end of its job.
  await vi.waitFor(expectInvariants, { timeout: 10_000 }).finally(empty);
});

async function expectInvariants(): Promise<void> {
  if (kept.pool) expect(await findBrokenInvariants(kept.pool)).toEqual([]);
}

async function empty(): Promise<void> {
  await withClient(kept.database ?? '', (client) => client.query('select brought.restore()'));
}

async function copyTemplate(): Promise<string> {
  const name = `worker_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
  await withClient('postgres', async (client) => {
    // One copy at a time: while a copy is made nobody else may use its source.
    await client.query('select pg_advisory_lock(1)');
    await client.query(`create database ${name} template template strategy file_copy`);
  });
  await withClient(name, (client) => client.query(remember));
  return name;
}

async function withClient(database: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: address(database) });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

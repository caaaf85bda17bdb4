import type { Pool } from 'pg';
import { Client } from 'pg';
import { afterAll, afterEach, expect, inject } from 'vitest';
import { findBrokenInvariants } from './invariants';
import { testSettings } from './throw-away-database';

/** Every test file has a database of its own: a copy of the template, there before anything of the portal is loaded. */
const address = (name: string) => inject('databaseAddress').replace('%s', name);
const name = `copy_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;

// One copy at a time: while a copy is made nobody else may use its source.
await asOwner('select pg_advisory_lock(1)', `create database ${name} template template strategy file_copy`);
Object.assign(process.env, testSettings, { DATABASE_URL: address(name), NODE_ENV: 'test' });

const kept = globalThis as unknown as { pool?: Pool };

afterEach(async () => {
  if (kept.pool) expect(await findBrokenInvariants(kept.pool)).toEqual([]);
});

afterAll(async () => {
  await kept.pool?.end();
  await asOwner(`drop database if exists ${name} with (force)`);
});

async function asOwner(...statements: string[]) {
  const client = new Client({ connectionString: address('postgres') });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

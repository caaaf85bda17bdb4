import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import { runMigrations } from 'graphile-worker';
import { Client } from 'pg';
import { readMigrations, wholeSchema, withSchemaEngine } from './migration-engine';

/** Any number will do, as long as it is the same in every process that migrates. */
const migrationLock = 4_160_720_011;

/**
 * Brings the database at `url` to the newest migration, the job queue's own tables included. Returns the names applied now.
 * Safe to call from several processes at once: the others wait, then find nothing left to do.
 */
export async function applyMigrations(url: string): Promise<string[]> {
  const guard = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await guard.connect();
  try {
    await guard.query('select pg_advisory_lock($1)', [migrationLock]);
    const applied = await withSchemaEngine(url, async (engine) => {
      await forgetInterrupted(guard, engine);
      return engine.applyMigrations({ migrationsList: readMigrations(), filters: wholeSchema });
    });
    await runMigrations({ connectionString: url });
    return applied.appliedMigrationNames;
  } finally {
    await guard.end();
  }
}

// A script runs whole or not at all, so one that was cut short left nothing but its name in the list.
async function forgetInterrupted(guard: Client, engine: SchemaEngine) {
  const { rows: exists } = await guard.query<{ list: string | null }>(
    `select to_regclass('_prisma_migrations')::text as list`,
  );
  if (!exists[0]?.list) return;
  const unfinished =
    'select distinct migration_name as name from _prisma_migrations where finished_at is null and rolled_back_at is null';
  const { rows } = await guard.query<{ name: string }>(unfinished);
  for (const { name } of rows) await engine.markMigrationRolledBack({ migrationName: name });
}

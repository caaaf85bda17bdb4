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
    const { appliedMigrationNames } = await withSchemaEngine(url, (engine) =>
      engine.applyMigrations({ migrationsList: readMigrations(), filters: wholeSchema }),
    );
    await runMigrations({ connectionString: url });
    return appliedMigrationNames;
  } finally {
    await guard.end();
  }
}

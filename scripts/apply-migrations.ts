import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import { runMigrations } from 'graphile-worker';
import type { Client } from 'pg';
import { readMigrations, wholeSchema, withSchemaEngine } from './migration-engine';
import { inTurn } from './migration-turn';
import { limit, openTo, roleOf } from './portal-role';

/**
 * Brings the database at `url` to the newest migration, the job queue's own tables included. Returns the names applied now.
 * Safe to call from several processes at once: the others wait, then find nothing left to do. With `portalUrl`, the role it signs in
 * as may do what portal and worker do, and no more. Refuses with HeldUp; `say` is told meanwhile whom it waits for.
 */
export async function applyMigrations(
  url: string,
  { portalUrl = '', say = (_: string) => {} }: { portalUrl?: string; say?: (sentence: string) => void } = {},
): Promise<string[]> {
  const applied = await inTurn(url, say, async (turn, name) => {
    const list = await withSchemaEngine(
      url,
      async (engine) => {
        await forgetInterrupted(turn, engine);
        return engine.applyMigrations({ migrationsList: readMigrations(), filters: wholeSchema });
      },
      name,
    );
    await applyQueue(url, name);
    if (portalUrl) await openToPortal(turn, portalUrl);
    return list.appliedMigrationNames;
  });
  if (portalUrl) await limit(portalUrl);
  return applied;
}

async function openToPortal(owner: Client, portalUrl: string) {
  const { rows } = await owner.query<{ role: string }>('select current_user::text as role');
  const role = await roleOf(portalUrl);
  if (role !== rows[0]?.role) await openTo(role, owner);
}

async function applyQueue(url: string, name: string) {
  const named = new URL(url);
  named.searchParams.set('application_name', name);
  await runMigrations({ connectionString: named.href, noPreparedStatements: true });
}

// A script runs whole or not at all, so one that was cut short left nothing but its name in the list.
async function forgetInterrupted(turn: Client, engine: SchemaEngine) {
  const { rows: exists } = await turn.query<{ list: string | null }>(
    `select to_regclass('_prisma_migrations')::text as list`,
  );
  if (!exists[0]?.list) return;
  const unfinished =
    'select distinct migration_name as name from _prisma_migrations where finished_at is null and rolled_back_at is null';
  const { rows } = await turn.query<{ name: string }>(unfinished);
  for (const { name } of rows) await engine.markMigrationRolledBack({ migrationName: name });
}

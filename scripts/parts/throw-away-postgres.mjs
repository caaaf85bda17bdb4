import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from './postgres.mjs';

/** A PostgreSQL for one run, quick because nothing of it needs to survive: `{ url(database), stop() }`. `stop` removes it. */
export async function startThrowAwayPostgres() {
  const folder = await mkdtemp(path.join(tmpdir(), 'mitra-postgres-'));
  const flags = [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'max_connections=300',
    'autovacuum=off',
  ];
  const postgres = await startPostgres({ folder: path.join(folder, 'postgres'), password: 'throw-away', flags });
  const stop = async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: postgres.url, stop };
}

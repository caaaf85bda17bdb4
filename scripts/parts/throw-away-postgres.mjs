import { chown, cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from './postgres.mjs';
import { findPostgresAccount } from './postgres-account.mjs';

const flags = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300', 'autovacuum=off'];

/**
 * A PostgreSQL for one run, quick because nothing of it needs to survive: `{ url(database), stop() }`. `stop` removes it. It begins empty, or as
 * a copy of the folder of a stopped one (`copyOf`); one in a `folder` of the caller's stays.
 */
export async function startThrowAwayPostgres({ copyOf, folder } = {}) {
  const own = folder ? null : await mkdtemp(path.join(tmpdir(), 'mitra-postgres-'));
  const place = folder ?? path.join(own, 'postgres');
  if (copyOf) await copyCluster(copyOf, place);
  const postgres = await startPostgres({ folder: place, password: 'throw-away', flags });
  const stop = async () => {
    await postgres.stop();
    if (own) await rm(own, { recursive: true, force: true });
  };
  return { url: postgres.url, stop };
}

async function copyCluster(from, to) {
  await cp(from, to, { recursive: true, preserveTimestamps: true });
  const account = findPostgresAccount(from);
  if (!account) return;
  const all = await readdir(to, { recursive: true });
  for (const name of ['', ...all]) await chown(path.join(to, name), account.uid, account.gid);
}

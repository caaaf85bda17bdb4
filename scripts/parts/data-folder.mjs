import { chmodSync, chownSync, mkdirSync, readdirSync } from 'node:fs';

/** What Mitra keeps below DATA_DIR and `npm run demo:reset` throws away. */
export const kept = ['postgres', 'postgres.new', 'letters', 'logs', 'seeded', 'loading', 'secrets.json'];

/** Makes a folder that its owner alone may enter, or makes one so that is there. Returns its path. */
export function makePrivateFolder(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  return folder;
}

/**
 * The same for DATA_DIR, for letters and logs tell what nobody else of this machine may read. A folder that others use as well stays as
 * it is: what Mitra puts into it is closed by itself. `account` is who must pass through besides, as PostgreSQL where root starts it.
 */
export function makeDataFolder(dataDir, account = null) {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (!isOurs(dataDir)) return;
  try {
    chmodSync(dataDir, 0o700);
    if (account) chownSync(dataDir, account.uid, account.gid);
  } catch (error) {
    // A folder that was mounted for us may belong to somebody else.
    if (error.code !== 'EPERM') throw error;
  }
}

function isOurs(dataDir) {
  return readdirSync(dataDir).every(
    (name) => [...kept, 'start.lock'].includes(name) || /^(secrets|postgres)\..*(new|tmp)$/.test(name),
  );
}

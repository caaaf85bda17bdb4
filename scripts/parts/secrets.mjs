import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The passwords of the embedded database's two roles, its owner and the portal, the secret that signs sessions, and the key of the page
 * of the letters: made once, kept in the
 * data folder for its owner alone. One that an earlier version did not know is added.
 */
export function keepSecrets(dataDir) {
  const file = path.join(dataDir, 'secrets.json');
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  if (names.every((name) => known[name])) return known;
  const secrets = { ...Object.fromEntries(names.map((name) => [name, makeSecret()])), ...known };
  writeFileSync(`${file}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}

const names = ['databasePassword', 'portalPassword', 'authSecret', 'lettersKey'];

function makeSecret() {
  return randomBytes(32).toString('base64url');
}

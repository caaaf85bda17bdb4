import { applyMigrations } from './apply-migrations';
import { HeldUp } from './migration-turn';
import { complaintsAbout } from './portal-role';

/**
 * `npm run migrate`: brings the database to the newest migration as its owner (DATABASE_OWNER_URL, else the direct address, else
 * DATABASE_URL), lets the role of portal and worker in, and says what is wrong with that role.
 */
const { DATABASE_URL, DATABASE_DIRECT_URL, DATABASE_OWNER_URL } = process.env;
const owner = DATABASE_OWNER_URL || DATABASE_DIRECT_URL || DATABASE_URL;
const portal = DATABASE_DIRECT_URL || DATABASE_URL;
if (!owner) {
  console.error('DATABASE_URL is not set: it names the database to migrate.');
  process.exit(1);
}
try {
  const applied = await applyMigrations(owner, { ...(portal ? { portalUrl: portal } : {}), say: console.log });
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`);
  if (DATABASE_URL)
    for (const sentence of await complaintsAbout(DATABASE_URL, Boolean(DATABASE_OWNER_URL))) console.warn(sentence);
} catch (fault) {
  if (!(fault instanceof HeldUp)) throw fault;
  console.error(fault.message);
  process.exit(1);
}
// The engine's watch over its own lock goes on for ten seconds, and nobody should wait for it.
process.exit(0);

import { applyMigrations } from './apply-migrations';

/** `npm run migrate`: brings the database named by DATABASE_URL to the newest migration. */
const url = process.env.DATABASE_URL;
if (!url) {
  console.error('DATABASE_URL is not set: it names the database to migrate.');
  process.exit(1);
}
const applied = await applyMigrations(url);
console.log(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`);
// The engine's watch over its own lock goes on for ten seconds, and nobody should wait for it.
process.exit(0);

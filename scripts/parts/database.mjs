import { createWriteStream, existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { checkDatabase } from './checks.mjs';
import { makeDataFolder, makePrivateFolder } from './data-folder.mjs';
import { Fault } from './fault.mjs';
import { fingerprint, isMarked, writeMark } from './fingerprint.mjs';
import { holdPostgres } from './held-postgres.mjs';
import { findPostgresAccount } from './postgres-account.mjs';
import { step } from './steps.mjs';

const name = 'mitra';
const portalRole = 'mitra_portal';

/**
 * The database of this start: `{ env, ownerUrl, stop() }`, `env` for portal and worker, `ownerUrl` for migrations alone. Your own
 * when DATABASE_URL is set, else the embedded one, which is held up; `onLoss` hears why when it cannot be.
 */
export async function openDatabase({ databaseUrl, directUrl, ownerUrl, dataDir, password, portalPassword, onLoss }) {
  if (databaseUrl) {
    const addresses = { DATABASE_URL: databaseUrl, DATABASE_DIRECT_URL: directUrl, DATABASE_OWNER_URL: ownerUrl };
    await step('Asking the database', async () => {
      for (const [setting, url] of Object.entries(addresses)) if (url) await checkDatabase(url, setting);
    });
    const env = { DATABASE_URL: databaseUrl, DATABASE_DIRECT_URL: directUrl ?? '' };
    return { env, ownerUrl: ownerUrl ?? '', stop: async () => {} };
  }
  return step('Starting PostgreSQL', async () => {
    const folder = path.join(dataDir, 'postgres');
    makeDataFolder(dataDir, findPostgresAccount(folder));
    const postgres = await holdPostgres({ folder, password, log: openLog(dataDir), onLoss });
    try {
      await createDatabase(postgres.url('postgres'), { afresh: existsSync(loadingFile(dataDir)) });
      const ownerUrl = postgres.url(name);
      const url = await makePortalRole(ownerUrl, portalPassword);
      const env = { DATABASE_URL: url, DATABASE_DIRECT_URL: url };
      return { env, ownerUrl, stop: postgres.stop };
    } catch (error) {
      await postgres.stop();
      throw error;
    }
  });
}

/**
 * Makes the role portal and worker sign in as, which owns nothing; what it may do comes with the migrations. `ownerUrl` is a superuser's.
 * Returns the address under which it signs in.
 */
export async function makePortalRole(ownerUrl, password) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [portalRole]);
  if (rowCount === 0) await client.query(`create role ${portalRole}`);
  const bounds = 'login nosuperuser nocreatedb nocreaterole noreplication nobypassrls';
  await client.query(`alter role ${portalRole} ${bounds} password ${client.escapeLiteral(password)}`);
  await client.end();
  return Object.assign(new URL(ownerUrl), { username: portalRole, password }).href;
}

/** Refuses data that hold a demo nobody asks for: without one the portal listens to everybody, and everybody knows its password. */
export async function checkNoDemo(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query(`select 1 from app_user where email = 'lead@mitra.example'`);
  await client.end();
  if (rowCount === 0) return;
  throw new Fault(
    'The data in DATA_DIR hold the demo, and everybody knows its password. npm run demo:reset begins without it, DEMO=1 keeps it.',
  );
}

/** Does the database take a connection within two seconds? */
export async function answers(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Brings the tables to the newest migration, as their owner. */
export function migrate(family, env) {
  return step('Applying migrations', () =>
    family.run('migrate', ['--import', 'tsx', 'scripts/migrate.ts'], {
      env,
      sentence: 'The migrations cannot be applied.',
    }),
  );
}

/**
 * Loads regions, and the demo cast when there is to be one. An embedded database remembers what it was loaded with;
 * one of your own is asked each time, for other starts may share it.
 */
export async function seed(family, env, { embedded, dataDir, demo }) {
  const mark = fingerprint([
    'prisma/seed.ts',
    'prisma/demo.ts',
    'prisma/demo-customers.ts',
    'prisma/demo-partnership.ts',
    'prisma/demo-year.ts',
    'prisma/demo-year-cases.ts',
    'prisma/demo-year-ledger.ts',
    'prisma/demo-year-names.ts',
    'prisma/demo-year-trade.ts',
    'prisma/cast.ts',
    'prisma/data',
    'prisma/migrations',
  ]);
  const markFile = path.join(dataDir, 'seeded');
  if (embedded && isMarked(markFile, mark)) return;
  const first = embedded && !existsSync(markFile);
  if (first) await writeMark(loadingFile(dataDir), 'The first load has begun and not ended.');
  await step(demo ? 'Loading regions and the demo' : 'Loading regions', () =>
    family.run('seed', ['--import', 'tsx', 'prisma/seed.ts'], { env, sentence: 'The data cannot be loaded.' }),
  );
  if (!embedded) return;
  await writeMark(markFile, mark);
  if (first) await rm(loadingFile(dataDir));
}

function loadingFile(dataDir) {
  return path.join(dataDir, 'loading');
}

function openLog(dataDir) {
  const file = path.join(makePrivateFolder(path.join(dataDir, 'logs')), 'postgres.log');
  const log = createWriteStream(file, { flags: 'a', mode: 0o600 }).on('error', () => {});
  return (text) => log.write(text);
}

// A first load that was cut short by force left half a cast, and nothing else can be in there yet.
async function createDatabase(url, { afresh }) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  if (afresh) await client.query(`drop database if exists ${name} with (force)`);
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (rowCount === 0) await client.query(`create database ${name}`);
  await client.end();
}

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { applyMigrations } from '@/scripts/apply-migrations';
import { fingerprint } from '@/scripts/parts/fingerprint.mjs';
import { startThrowAwayPostgres } from '@/scripts/parts/throw-away-postgres.mjs';
import { testSettings } from './settings';

declare module 'vitest' {
  interface ProvidedContext {
    /** The throw-away PostgreSQL, with `%s` where a database's name goes. */
    databaseAddress: string;
  }
}

let running: ReturnType<typeof open> | undefined;
let users = 0;

/** One PostgreSQL for the run, and in it the template every worker gets its copy of: migrated, with regions and agreements. */
export default async function setup(project: TestProject) {
  users += 1;
  const postgres = await (running ??= open());
  project.provide('databaseAddress', postgres.url('%s'));
  return async () => {
    users -= 1;
    if (users === 0) await postgres.stop();
  };
}

async function open() {
  return startThrowAwayPostgres({ copyOf: await findCluster() });
}

// Everything a template is made from: the schema, the code that fills it, and this file.
const sources = ['prisma', 'lib', 'scripts', 'package-lock.json', 'tests/support/throw-away-database.ts'];

/**
 * The folder of a stopped PostgreSQL that holds the template, made once per machine and schema. MITRA_TEMPLATE names another: a copy with a
 * fault planted in it is tried on the template of the sound one.
 */
async function findCluster(): Promise<string> {
  const usual = path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'mitra-tests');
  const folder = process.env.MITRA_TEMPLATE ?? path.join(usual, fingerprint(sources).slice(0, 24));
  const shelf = path.dirname(folder);
  if (existsSync(folder)) return folder;
  await mkdir(shelf, { recursive: true, mode: 0o700 });
  const draft = `${folder}.${process.pid}`;
  const postgres = await startThrowAwayPostgres({ folder: draft });
  try {
    await makeTemplate(postgres.url);
  } finally {
    await postgres.stop();
  }
  // Another run may have been quicker: its cluster is as good.
  await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
  await forgetOlder(shelf, folder);
  return folder;
}

async function forgetOlder(shelf: string, newest: string) {
  const aDayAgo = Date.now() - 86_400_000;
  for (const name of await readdir(shelf)) {
    const folder = path.join(shelf, name);
    if (folder !== newest && (await stat(folder)).mtimeMs < aDayAgo) await rm(folder, { recursive: true, force: true });
  }
}

async function makeTemplate(url: (database: string) => string) {
  const client = new Client({ connectionString: url('postgres') });
  await client.connect();
  try {
    await client.query('create database template');
    await applyMigrations(url('template'));
    seed(url('template'));
    await client.query('alter database template with is_template true allow_connections false');
  } finally {
    await client.end();
  }
}

function seed(url: string) {
  const env = { ...process.env, ...testSettings, DATABASE_URL: url, DEMO: '0' };
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'prisma/seed.ts'], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The template cannot be filled:\n${stderr}`);
}

import { spawnSync } from 'node:child_process';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { applyMigrations } from '@/scripts/apply-migrations';
import { startThrowAwayPostgres } from '@/scripts/parts/throw-away-postgres.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The throw-away PostgreSQL, with `%s` where a database's name goes. */
    databaseAddress: string;
  }
}

/** One PostgreSQL for the run, and in it the template every test file gets its copy of: migrated, with regions and agreement. */
export default async function setup(project: TestProject) {
  const postgres = await startThrowAwayPostgres();
  try {
    await makeTemplate(postgres.url);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  project.provide('databaseAddress', postgres.url('%s'));
  return postgres.stop;
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

/** What a test's process has set, besides its database. */
export const testSettings = {
  APP_URL: 'http://localhost:3000',
  AUTH_SECRET: 'a-secret-for-tests-alone-0123456789',
  SMTP_URL: 'smtp://127.0.0.1:9',
  LOG_LEVEL: 'silent',
};

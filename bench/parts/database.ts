import { spawnSync } from 'node:child_process';
import { Client } from 'pg';
import { applyMigrations } from '@/scripts/apply-migrations';
import { startThrowAwayPostgres } from '@/scripts/parts/throw-away-postgres.mjs';

const settings = {
  APP_URL: 'http://localhost:3000',
  AUTH_SECRET: 'a-secret-for-the-bench-alone-0123456789',
  SMTP_URL: 'smtp://127.0.0.1:9',
  LOG_LEVEL: 'silent',
  DEMO: '0',
};

/** A throw-away PostgreSQL as the tests have it, migrated and with regions and agreements, set for this process. Returns how to stop it. */
export async function openDatabase(): Promise<() => Promise<void>> {
  const postgres = await startThrowAwayPostgres();
  try {
    const client = new Client({ connectionString: postgres.url('postgres') });
    await client.connect();
    await client.query('create database bench');
    await client.end();
    await applyMigrations(postgres.url('bench'));
    Object.assign(process.env, settings, { DATABASE_URL: postgres.url('bench') });
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'prisma/seed.ts'], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`The database cannot be filled:\n${stderr}`);
    return postgres.stop;
  } catch (fault) {
    await postgres.stop();
    throw fault;
  }
}

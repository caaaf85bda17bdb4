import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { Client } from 'pg';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { applyMigrations } from '@/scripts/apply-migrations';
import { startMailServer } from './support/mail-server';
import { startPgBouncer } from './support/pgbouncer';
import { inDatabase } from './support/scratch-database';

// Before anything of the portal is loaded: all of it goes through the pooler here.
const direct = process.env.DATABASE_URL ?? '';
const pooler = await startPgBouncer([direct]);
const pooled = pooler.pooled(direct);
process.env.DATABASE_URL = pooled;

// Nothing is asked through it any more.
afterAll(async () => {
  await (await import('@/lib/db')).pool.end();
  Reflect.deleteProperty(globalThis, 'pool');
  await pooler.stop();
});

test('statements with a name of their own, transactions and counted tries work through a pooler, many at once', async () => {
  const { db, pool, transaction } = await import('@/lib/db');
  const { listPublished } = await import('@/lib/provider/directory');
  const { countTry } = await import('@/lib/throttle');
  const one = (number: number) =>
    Promise.all([
      pool.query({ name: 'a_name', text: 'select $1::int as n', values: [number] }),
      listPublished(),
      countTry('ask_origin', `${number}`),
      transaction((tx) => tx.country.count()),
      db.country.findFirst(),
    ]);
  for (let round = 0; round < 10; round++)
    await Promise.all(Array.from({ length: 20 }, (_, at) => one(round * 20 + at)));
});

test('the limits are the role’s, for nothing is said at the start of a connection', async () => {
  await inDatabase(async (url) => {
    await applyMigrations(url, { portalUrl: pooler.pooled(url) });
    const { complaintsAbout } = await import('@/scripts/portal-role');
    expect(`${await complaintsAbout(pooler.pooled(url), true)}`).not.toContain('statement_timeout');
  });
});

test('migrations through a pooler leave no lock behind', async () => {
  await inDatabase(async (url) => {
    expect(await applyMigrations(pooler.pooled(url))).not.toEqual([]);
    expect(await applyMigrations(pooler.pooled(url))).toEqual([]);
    const { rows } = await ask(
      url,
      `select count(*)::int as left from pg_locks where locktype = 'advisory'
      and database = (select oid from pg_database where datname = current_database())`,
    );
    expect(rows).toEqual([{ left: 0 }]);
  });
});

test('a worker with the direct address beside the pooler’s says that it is ready', async () => {
  const said = await workerSays({ DATABASE_DIRECT_URL: direct }, 'the worker is ready');
  expect(said).not.toContain('hears of no new job');
});

test('a worker that hears nothing through a pooler says so, never that it is ready, and sends all the same', async () => {
  const { findPace } = await import('@/lib/worker/heartbeat');
  const { oweJoinLetter } = await import('./emails/post-office');
  const server = await startMailServer();
  onTestFinished(() => server.stop());
  const said = await workerSays({ SMTP_URL: server.url, DATABASE_DIRECT_URL: '' }, 'hears of no new job', async () => {
    await oweJoinLetter('budi@melati.example');
    await expect.poll(() => server.received.length, { timeout: 10_000 }).toBe(1);
    expect((await findPace()).heard).toBe(1);
  });
  expect(said).not.toContain('the worker is ready');
});

test('a worker that cannot fetch jobs says why, and does not say that it lives', async () => {
  const { findPace } = await import('@/lib/worker/heartbeat');
  await ask(direct, 'alter table graphile_worker._private_jobs rename to lost');
  onTestFinished(() => ask(direct, 'alter table graphile_worker.lost rename to _private_jobs').then(() => undefined));
  await workerSays({ DATABASE_DIRECT_URL: direct }, 'the job queue has a fault', async () => {
    expect((await findPace()).heard).toBe(0);
  });
});

test('npm run migrate says whom it waits for, gives up in time, and the next one goes through', async () => {
  await inDatabase(async (url) => {
    await applyMigrations(url);
    await ask(url, 'alter table letter drop column failed_at', `delete from _prisma_migrations where ${newest}`);
    const other = new Client({ connectionString: url, application_name: 'somebody else' });
    await other.connect();
    await other.query('begin; lock table letter');
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/migrate.ts'], {
      env: { ...process.env, DATABASE_URL: url, DATABASE_DIRECT_URL: '', DATABASE_OWNER_URL: '' },
      encoding: 'utf8',
    });
    const holder =
      'process \\d+ of the database \\(somebody else, role mitra, idle in transaction, for less than a minute\\)';
    expect(stdout).toMatch(new RegExp(`^They wait for ${holder}, which holds a lock.$`, 'm'));
    expect(stderr).toMatch(new RegExp(`^The migrations were not applied: They wait for ${holder}.* start again.\n$`));
    expect(status).toBe(1);
    await other.end();
    expect(await applyMigrations(url)).toHaveLength(1);
  });
});

test('who waits for its turn to migrate is told who has it', async () => {
  await inDatabase(async (url) => {
    const other = new Client({ connectionString: url, application_name: 'another migration' });
    await other.connect();
    await other.query('select pg_advisory_lock(4160720011)');
    const told: string[] = [];
    const waiting = applyMigrations(url, { say: (sentence) => told.push(sentence) });
    await expect.poll(() => told).toEqual([expect.stringContaining('(another migration, role mitra')]);
    await other.end();
    expect(await waiting).not.toEqual([]);
  });
});

const newest = `migration_name like '%when_a_letter_failed'`;

/** Starts a worker, waits until it says `words`, does `then`, and ends it. Returns all it said. */
async function workerSays(settings: Record<string, string>, words: string, then = async () => {}) {
  const env = { ...process.env, LOG_LEVEL: 'info', ...settings };
  const worker = spawn(process.execPath, ['--import', 'tsx', 'scripts/worker.ts'], { env });
  let said = '';
  for (const stream of [worker.stdout, worker.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  try {
    await expect.poll(() => said, { timeout: 40_000 }).toContain(words);
    await then();
    return said;
  } finally {
    const gone = once(worker, 'exit');
    worker.kill('SIGKILL');
    await gone;
    // Who was killed could not say that it is silent now.
    await ask(direct, 'delete from worker_heartbeat');
  }
}

async function ask(url: string, ...statements: string[]) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    let answer = await client.query('select 1');
    for (const statement of statements) answer = await client.query(statement);
    return answer;
  } finally {
    await client.end();
  }
}

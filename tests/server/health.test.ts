import { Client } from 'pg';
import { afterAll, afterEach, expect, test } from 'vitest';
import { startMailServer } from '@/tests/support/mail-server';
import { startSilentProxy } from '@/tests/support/silent-proxy';

// Before anything of the portal is loaded.
const direct = process.env.DATABASE_URL ?? '';
const proxy = await startSilentProxy(direct);
const server = await startMailServer();
Object.assign(process.env, { DATABASE_URL: proxy.url, SMTP_URL: server.url });
const { health } = await import('@/app/_server/health');
const { GET } = await import('@/app/api/health/ready/route');
const { beat } = await import('@/lib/worker/heartbeat');
const { letterOf, oweJoinLetter } = await import('../emails/post-office');
const letters = await import('@/lib/letter/commands');

afterEach(async () => {
  proxy.speak();
  await ask('delete from graphile_worker._private_jobs', 'delete from letter', 'delete from worker_heartbeat');
});
afterAll(async () => {
  await server.stop();
});

test('all is well while the database can be written, a worker is heard and mail answers', async () => {
  await beat('one');
  const parts = { database: 'ok', migrations: 'ok', worker: 'ok', mail: 'ok', workers: 1 };
  expect(await health()).toEqual({ status: 'ready', ...parts });
});

test('a read-only database is a reason to send nobody here', async () => {
  await afresh('set default_transaction_read_only = on');
  expect(await health()).toMatchObject({ status: 'down', database: 'is read-only, and takes no changes' });
  expect((await GET()).status).toBe(503);
  await afresh('reset default_transaction_read_only');
  expect((await GET()).status).toBe(200);
});

test('a database that says nothing is a reason, too, and is found out within three seconds', async () => {
  proxy.silence();
  const began = Date.now();
  const answer = await GET();
  expect(Date.now() - began).toBeLessThan(3_500);
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ status: 'down', database: 'does not answer' });
});

const late = (from: number) =>
  expect.stringMatching(new RegExp(`^the oldest job that is due waits since ${from}\\d seconds$`));

// Far from the limits of a minute and of five, so that a busy machine cannot cross them meanwhile.
test.each([
  [5, 'ready', 'ok'],
  [150, 'degraded', late(15)],
  [3_600, 'bad', late(360)],
])('a job due for %i s means %s, however loudly a worker says that it lives', async (seconds, status, worker) => {
  await beat('one');
  await ask(`select graphile_worker.add_job('tend_lists', run_at := now() - interval '${seconds} seconds')`);
  expect(await health()).toMatchObject({ status, worker, workers: 1 });
  expect((await GET()).status).toBe(200);
});

test('a job that a worker who died has begun is due, one that waits for its next try is not', async () => {
  await beat('one');
  await ask(`select graphile_worker.add_job('tend_lists', run_at := now() + interval '1 hour')`);
  expect((await health()).worker).toBe('ok');
  await ask(`select graphile_worker.add_job('tend_letters', run_at := now() - interval '20 minutes')`);
  await ask(
    `update graphile_worker._private_jobs set locked_by = 'gone', locked_at = now() - interval '6 minutes' where run_at < now()`,
  );
  expect(await health()).toMatchObject({ status: 'bad', worker: late(120) });
});

test('jobs that fail at every try are told of, though each waits for its next and none is late', async () => {
  await beat('one');
  await ask(`select graphile_worker.add_job('send_reset', run_at := now() + interval '1 hour')`);
  const failed = (attempts: number) =>
    ask(`update graphile_worker._private_jobs set attempts = ${attempts}, last_error = 'gone', updated_at = now()`);
  await failed(2);
  expect((await health()).worker).toBe('ok');
  await failed(3);
  const worker = 'jobs that failed at every try, and the log says why: 1';
  expect(await health()).toMatchObject({ status: 'degraded', worker });
});

test('mail is judged by the last deliveries: none reached, then one that left', async () => {
  await beat('one');
  const first = await oweJoinLetter('budi@melati.example');
  await letters.markWaiting(first.letterId, 'unreachable: connect ECONNREFUSED');
  const sentence = 'did not answer when a letter was last sent; letters that wait for it: 1';
  expect(await health()).toMatchObject({ status: 'degraded', mail: sentence });
  const second = await oweJoinLetter('sari@melati.example');
  await letters.markSent(second.letterId);
  expect((await letterOf(second.letterId)).status).toBe('sent');
  expect(await health()).toMatchObject({ status: 'ready', mail: 'ok' });
});

test('without a delivery lately the mail server is asked itself', async () => {
  await beat('one');
  expect((await health()).mail).toBe('ok');
});

// Settings of a database reach the connections opened after them.
async function afresh(change: string) {
  const name = new URL(direct).pathname.slice(1);
  await ask(
    `alter database "${name}" ${change}`,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and pid <> pg_backend_pid()`,
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
}

async function ask(...statements: string[]) {
  const client = new Client({ connectionString: direct, options: '-c default_transaction_read_only=off' });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { pool } from '@/lib/db';
import { findPace } from '@/lib/worker/heartbeat';
import { startMailServer } from '@/tests/support/mail-server';
import { letterOf, oweJoinLetter } from './post-office';

let server: Awaited<ReturnType<typeof startMailServer>>;
let worker: ChildProcess;
let said = '';

beforeAll(async () => {
  server = await startMailServer();
  process.env.SMTP_URL = server.url;
  worker = spawn(process.execPath, ['--import', 'tsx', 'scripts/worker.ts'], {
    env: { ...process.env, LOG_LEVEL: 'debug' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [worker.stdout, worker.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  await until(async () => (await findPace()).heard > 0);
});

afterAll(async () => {
  worker.kill('SIGKILL');
  await server.stop();
});

test('a letter leaves as soon as its fact is written', async () => {
  await oweJoinLetter('first@melati.example');
  await until(async () => server.received.length === 1);
  const { letterId } = await oweJoinLetter('budi@melati.example');
  await until(async () => server.received.length === 2);
  await until(async () => (await letterOf(letterId)).status === 'sent');
});

test('asked to end, the worker writes down that its last job is done, ends cleanly and is no longer counted as living', async () => {
  await pool.query(`
    create function take_long() returns trigger language plpgsql as $$ begin perform pg_sleep(1); return old; end $$;
    create trigger take_long before delete on graphile_worker._private_jobs for each row execute function take_long()`);
  onTestFinished(() => pool.query('drop function take_long cascade').then(() => undefined));
  const { letterId } = await oweJoinLetter('ayu@melati.example');
  await until(async () => (await letterOf(letterId)).status === 'sent');
  worker.kill('SIGTERM');
  const [code] = await once(worker, 'exit');
  expect(code).toBe(0);
  const { rows } = await pool.query(`select * from graphile_worker.jobs where key = 'letter ' || $1`, [letterId]);
  expect(rows).toEqual([]);
  expect((await findPace()).heard).toBe(0);
});

test('every line the worker says is JSON, with its time, the job it is about and a number no other line has', () => {
  const lines = said
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string | null>);
  expect(lines.every(({ time, number }) => /^\d{4}-/.test(`${time}`) && /^\d{5,}$/.test(`${number}`))).toBe(true);
  expect(new Set(lines.map(({ number }) => number)).size).toBe(lines.length);
  expect(lines.some(({ requestId }) => /^job \d+$/.test(`${requestId}`))).toBe(true);
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await wait(20);
}

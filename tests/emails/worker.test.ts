import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findPace } from '@/lib/letter/heartbeat';
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

test('asked to end, the worker ends cleanly and is no longer counted as living', async () => {
  worker.kill('SIGTERM');
  const [code] = await once(worker, 'exit');
  expect(code).toBe(0);
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

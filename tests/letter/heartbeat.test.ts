import { afterEach, expect, test, vi } from 'vitest';
import { pool } from '@/lib/db';
import { beat, fallSilent, findPace } from '@/lib/worker/heartbeat';
import { listenToQueue } from '@/scripts/worker-ears';

afterEach(() => void vi.useRealTimers());

test('a worker lives for half a minute after its last word', async () => {
  expect((await findPace()).heard).toBe(0);
  await beat('one');
  await beat('one');
  expect((await findPace()).heard).toBe(1);
  await pool.query(`update worker_heartbeat set seen_at = now() - interval '31 seconds'`);
  expect((await findPace()).heard).toBe(0);
});

test('one that ends by its own will is not counted any more, the others are', async () => {
  await beat('one');
  await beat('two');
  await fallSilent('one');
  expect((await findPace()).heard).toBe(1);
  await fallSilent('two');
  expect((await findPace()).heard).toBe(0);
});

test('a queue is silent since its database last answered anything, be it a fault', () => {
  vi.useFakeTimers();
  const queue = listenToQueue();
  vi.advanceTimersByTime(200_000);
  expect(queue.silentFor()).toBe(200_000);
  const error = new Error('the server closed the connection');
  for (const [name, said] of [
    ['worker:getJob:empty', {}],
    ['worker:getJob:error', { error }],
    ['job:start', {}],
    ['job:complete', {}],
  ] as const) {
    vi.advanceTimersByTime(2_000);
    queue.events.emit(name, said as never);
    expect(queue.silentFor(), name).toBe(0);
  }
  vi.advanceTimersByTime(1_000);
  expect(queue.silentFor()).toBe(1_000);
});

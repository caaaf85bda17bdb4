import { expect, test } from 'vitest';
import { pool } from '@/lib/db';
import { beat, fallSilent, findPace } from '@/lib/worker/heartbeat';

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

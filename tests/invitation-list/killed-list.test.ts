import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { db, pool } from '@/lib/db';
import { sendReady } from '@/lib/invitation-list/commands';
import { work } from '../emails/post-office';
import { sender } from '../support/invitations';
import { finished, many, sentBy, tallyOf, uploaded } from '../support/lists';

let worker: ChildProcess;

afterAll(() => {
  worker.kill('SIGKILL');
});

test('a list goes on after its worker was killed in the middle, and sends no row twice', async () => {
  const provider = await sender();
  const importId = await uploaded(provider, many(80));
  await sendReady(provider, { importId });
  worker = spawn(process.execPath, ['--import', 'tsx', 'scripts/worker.ts'], { env: process.env, stdio: 'inherit' });
  while ((await sentCount(importId)) < 10) await wait(5);
  worker.kill('SIGKILL');
  await once(worker, 'exit');
  expect(await sentCount(importId)).toBeLessThan(80);
  await pool.query(
    `update graphile_worker._private_jobs set locked_at = now() - interval '6 minutes' where locked_at is not null`,
  );
  await pool.query(`select graphile_worker.add_job('tend_letters')`);
  await work('tend_letters');
  expect(await finished(importId)).toMatchObject({ status: 'sent' });
  expect(await tallyOf(importId)).toEqual({ sent: 80 });
  const sent = await sentBy(provider);
  expect([sent.length, sent.filter((line) => !line.endsWith(' 1'))]).toEqual([80, []]);
});

function sentCount(importId: string) {
  return db.invitationImportRow.count({ where: { importId, verdict: 'sent' } });
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { db, pool } from '@/lib/db';
import { work } from '../emails/post-office';
import { begun, finished, lettersAbout, outcomes, sentBefore } from '../support/bulk';

let worker: ChildProcess;

afterAll(() => {
  worker.kill('SIGKILL');
});

test('a job goes on after its worker was killed in the middle, and reminds nobody twice', async () => {
  const { provider, ids } = await sentBefore(60);
  const jobId = await begun(provider, 'remind', ids);
  worker = spawn(process.execPath, ['--import', 'tsx', 'scripts/worker.ts'], { env: process.env, stdio: 'inherit' });
  while ((await doneCount(jobId)) < 10) await wait(5);
  worker.kill('SIGKILL');
  await once(worker, 'exit');
  expect(await doneCount(jobId)).toBeLessThan(60);
  await pool.query(
    `update graphile_worker._private_jobs set locked_at = now() - interval '6 minutes' where locked_at is not null`,
  );
  await pool.query(`select graphile_worker.add_job('tend_letters')`);
  await work('tend_letters');
  expect(await finished(jobId)).toMatchObject({ status: 'done', tally: { done: 60 } });
  expect(await outcomes(jobId)).toEqual(Array(60).fill('done'));
  expect(await lettersAbout('invitation-reminder', ids)).toEqual(Array(60).fill(1));
});

function doneCount(jobId: string) {
  return db.bulkItem.count({ where: { jobId, outcome: 'done' } });
}

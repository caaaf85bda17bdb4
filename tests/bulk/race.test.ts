import { expect, test } from 'vitest';
import { pause, start } from '@/lib/bulk/commands';
import { goOn } from '@/lib/bulk/job';
import { db } from '@/lib/db';
import { remind } from '@/lib/invitation/commands';
import { begun, choose, finished, jobOf, lettersAbout, outcomes, seen, sentBefore } from '../support/bulk';
import { colleague, told } from '../support/people';

test('two who start the same job at once begin it once', async () => {
  const { provider, ids } = await sentBefore(2);
  const other = await colleague(provider, ['admin_agent']);
  const job = await seen(await choose(provider, 'remind', ids));
  expect(await told([start(provider, job), start(other, job)])).toEqual({ won: 1, refused: ['moved_on'] });
  await finished(job.jobId);
  expect(await lettersAbout('invitation-reminder', ids)).toEqual([1, 1]);
});

test('two workers at one job, and two jobs over the same rows, write to nobody twice', async () => {
  const { provider, ids } = await sentBefore(6);
  const other = await colleague(provider, ['admin_agent']);
  const jobs = [await begun(provider, 'remind', ids), await begun(other, 'remind', ids.toReversed())];
  await Promise.all([...jobs, ...jobs].map(goOn));
  for (const jobId of jobs) await finished(jobId);
  expect(await lettersAbout('invitation-reminder', ids)).toEqual([1, 1, 1, 1, 1, 1]);
  const came = (await Promise.all(jobs.map(outcomes))).flat();
  expect(came.filter((one) => one === 'done').length).toBe(6);
  expect(came.filter((one) => one === 'left_out reminded_lately').length).toBe(6);
});

test('somebody who reminds by hand meanwhile and the job write one letter together', async () => {
  const { provider, ids } = await sentBefore(1);
  const jobId = await begun(provider, 'remind', ids);
  await Promise.allSettled([goOn(jobId), remind(provider, { invitationId: ids[0] ?? '', seen: 1 })]);
  await finished(jobId);
  expect(await lettersAbout('invitation-reminder', ids)).toEqual([1]);
});

test('once it is paused no further row is done, whatever its worker had in hand', async () => {
  const { provider, ids } = await sentBefore(8);
  const jobId = await begun(provider, 'remind', ids);
  const working = goOn(jobId);
  await pause(provider, await seen(jobId));
  const done = await db.bulkItem.count({ where: { jobId, outcome: 'done' } });
  await working;
  expect(await db.bulkItem.count({ where: { jobId, outcome: 'done' } })).toBe(done);
  expect(await jobOf(jobId)).toMatchObject({ status: 'paused' });
});

import type { TaskList } from 'graphile-worker';
import { z } from 'zod';
import { mailAnswers } from '@/emails/carrier';
import { sendLetter } from '@/emails/deliver';
import { closeOverdue } from '@/lib/enrollment/clock';
import { enqueueForgotten, freeHeldJobs, hurryUnreached, someUnreached } from '@/lib/letter/tend';
import { log } from '@/lib/log';

const letterJob = z.object({ letterId: z.uuid() });

/** What the worker can do, by the names its jobs are enqueued under. */
export const tasks: TaskList = {
  send_letter: async (payload, { job }) => {
    await sendLetter(letterJob.parse(payload).letterId, { lastTry: job.attempts >= job.max_attempts });
  },
  tend_letters: async () => {
    await freeHeldJobs();
    const found = await enqueueForgotten();
    if (found > 0) log.warn({ found }, 'letters had no job');
    if ((await someUnreached()) && (await mailAnswers())) await hurryUnreached();
  },
  close_overdue: async () => {
    const closed = await closeOverdue();
    if (closed > 0) log.info({ closed }, 'enrollments closed by the clock');
  },
};

/** The clocks, in UTC. A missed closing is made up for within a day, whoever else is running. */
export const crontab = `
* * * * * tend_letters ?max=1&jobKey=tend_letters&jobKeyMode=replace
7 * * * * close_overdue ?max=3&jobKey=close_overdue&jobKeyMode=replace&fill=1d
`;

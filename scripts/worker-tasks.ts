import type { TaskList } from 'graphile-worker';
import { z } from 'zod';
import { mailAnswers } from '@/emails/carrier';
import { sendLetter } from '@/emails/deliver';
import * as accesses from '@/lib/admin-access/clock';
import { closeOverdue } from '@/lib/enrollment/clock';
import * as invitations from '@/lib/invitation/clock';
import { enqueueForgottenLists, sendSome } from '@/lib/invitation/import-job';
import { enqueueForgotten, freeHeldJobs, hurryUnreached, someUnreached } from '@/lib/letter/tend';
import { log } from '@/lib/log';
import { forgetForms } from '@/lib/once';
import { renewDue } from '@/lib/order/subscriptions';
import { endDue } from '@/lib/partnership/clock';

const listJob = z.object({ importId: z.uuid() });
const letterJob = z.object({ letterId: z.uuid() });

/** What the worker can do, by the names its jobs are enqueued under. */
export const tasks: TaskList = {
  send_letter: async (payload, { job }) => {
    await sendLetter(letterJob.parse(payload).letterId, { lastTry: job.attempts >= job.max_attempts });
  },
  tend_letters: async () => {
    await freeHeldJobs(['send_letter', 'send_invitations']);
    const found = await enqueueForgotten();
    if (found > 0) log.warn({ found }, 'letters had no job');
    if ((await someUnreached()) && (await mailAnswers())) await hurryUnreached();
  },
  send_invitations: async (payload) => {
    const { importId } = listJob.parse(payload);
    log.info({ importId, sent: await sendSome(importId) }, 'invitations of a list sent');
  },
  tend_lists: async () => {
    const found = await enqueueForgottenLists();
    if (found > 0) log.warn({ found }, 'lists had no job');
  },
  close_overdue: async () => {
    const closed = await closeOverdue();
    if (closed > 0) log.info({ closed }, 'enrollments closed by the clock');
  },
  wake_invitations: async () => {
    const woken = await invitations.wakeReady();
    if (woken > 0) log.info({ woken }, 'invitations woken by the clock');
  },
  end_what_is_due: async () => {
    const ended = {
      invitations: await invitations.expireDue(),
      accesses: await accesses.expireDue(),
      partnerships: await endDue(),
      terms: await renewDue(),
    };
    if (Object.values(ended).some((count) => count > 0)) log.info(ended, 'ended by the clock');
  },
  forget_forms: async () => {
    await forgetForms();
  },
  remind: async () => {
    const reminded = { invitations: await invitations.remindDue(), accesses: await accesses.remindOfEnds() };
    if (Object.values(reminded).some((count) => count > 0)) log.info(reminded, 'reminders written');
  },
};

/** The clocks, in UTC. A missed closing is made up for within a day, whoever else is running. */
export const crontab = `
* * * * * tend_letters ?max=1&jobKey=tend_letters&jobKeyMode=replace
* * * * * tend_lists ?max=1&jobKey=tend_lists&jobKeyMode=replace
* * * * * wake_invitations ?max=1&jobKey=wake_invitations&jobKeyMode=replace
*/5 * * * * end_what_is_due ?max=3&jobKey=end_what_is_due&jobKeyMode=replace&fill=1h
*/10 * * * * remind ?max=3&jobKey=remind&jobKeyMode=replace&fill=1h
23 * * * * forget_forms ?max=3&jobKey=forget_forms&jobKeyMode=replace
7 * * * * close_overdue ?max=3&jobKey=close_overdue&jobKeyMode=replace&fill=1d
`;

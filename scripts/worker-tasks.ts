import type { TaskList } from 'graphile-worker';
import { z } from 'zod';
import { mailAnswers } from '@/emails/carrier';
import { sendLetter } from '@/emails/deliver';
import { writeDueDigests } from '@/emails/digest';
import { evidencePage } from '@/emails/evidence-page';
import { beginDue as beginAbsences } from '@/lib/absence/clock';
import { expireDue as expireAddressChanges } from '@/lib/address-change/clock';
import * as accesses from '@/lib/admin-access/clock';
import { enqueueForgottenJobs, goOn, lapseUnstarted } from '@/lib/bulk/job';
import * as companyChanges from '@/lib/company-change/clock';
import { forgetAnswers } from '@/lib/company-directory/look-up';
import { tellDue } from '@/lib/conversation/clock';
import { lapseOutOfProgram as lapseCustomerAccess } from '@/lib/customer-relationship/clock';
import { expireDue as expireDelegations } from '@/lib/delegation/clock';
import { walk, walkJob } from '@/lib/demo-clock/walk';
import { lookAtDue } from '@/lib/domain-proof/clock';
import { writeMissing } from '@/lib/duplicate/write-keys';
import * as versions from '@/lib/edition/clock';
import { remindAllSilent } from '@/lib/edition/reminders';
import { remindToAnswer } from '@/lib/enrollment/answer-time';
import { closeOverdue } from '@/lib/enrollment/clock';
import { remindStalled } from '@/lib/enrollment/remind';
import { forgetAsks, sendStatus } from '@/lib/enrollment/status';
import { env } from '@/lib/env';
import { settleOvertaken } from '@/lib/escalation/clock';
import * as documents from '@/lib/evidence/clock';
import { takeAwayUnnamed } from '@/lib/evidence/files';
import { endDue as endExits } from '@/lib/exit/clock';
import { forgetForms } from '@/lib/form/once';
import { forgetOldTyped } from '@/lib/form/typed-answers';
import { expireDue as expireHandovers } from '@/lib/handover/clock';
import { answerAsked, forgetUnproven } from '@/lib/identity/asked-accounts';
import { forgetQuestions } from '@/lib/identity/passkey-question';
import { sendReset } from '@/lib/identity/passwords';
import * as invitations from '@/lib/invitation/clock';
import { enqueueForgottenLists, sendSome } from '@/lib/invitation-list/job';
import { expireDue as expireJoinRequests } from '@/lib/join-request/clock';
import { releaseHeld } from '@/lib/letter/held';
import { enqueueForgotten, forgetTallies, freeHeldJobs, hurryUnreached, someUnreached } from '@/lib/letter/tend';
import * as transfers from '@/lib/location-transfer/clock';
import { log } from '@/lib/log';
import { rollUp } from '@/lib/numbers/roll-up';
import { renewDue } from '@/lib/order/subscriptions';
import * as partnerAccounts from '@/lib/partner-id/passwords';
import { endDue, endOutOfProgram } from '@/lib/partnership/clock';
import { expireDue as expireRoleRequests } from '@/lib/role-request/clock';
import * as signedCopies from '@/lib/signed-copy/clock';
import { sealCopy } from '@/lib/signed-copy/seal';
import { loadYears } from '@/lib/verification/calendar';
import { forgetQueue, freeLapsed } from '@/lib/verification/clock';
import { answer as answerWayBack } from '@/lib/way-back/ask';
import { settleDue as settleWaysBack } from '@/lib/way-back/clock';

const listJob = z.object({ importId: z.uuid() });
const bulkJob = z.object({ jobId: z.uuid() });
const letterJob = z.object({ letterId: z.uuid() });

const copyJob = z.object({ copyId: z.uuid() });
const documentJob = z.object({ documentId: z.uuid() });
const versionJob = z.object({ agreementId: z.uuid() });

const from = z.object({
  ip: z.string().nullable(),
  userAgent: z.string().nullable(),
  requestId: z.string().nullable(),
});
const askedJob = z.object({ askedId: z.uuid(), from });
const resetJob = z.object({ email: z.string(), from });
const statusJob = z.object({ reference: z.string(), email: z.string(), locale: z.string(), from });
const wayBackJob = z.object({
  asked: z.object({
    ...{ company: z.string(), reference: z.string(), firstName: z.string(), lastName: z.string() },
    ...{ email: z.string(), locale: z.string(), story: z.string() },
  }),
  from,
});
const partnerAccountJob = z.object({ email: z.string(), locale: z.string(), from });

// These take no five minutes: held longer, a job belongs to a worker that died.
const short = [
  'send_letter',
  'send_invitations',
  'do_bulk',
  'answer_asked_account',
  'send_reset',
  'send_status',
  'answer_way_back',
  'send_partner_account_reset',
  'scan_document',
  'seal_signed_copy',
];

/** What the worker can do, by the names its jobs are enqueued under. */
export const tasks: TaskList = {
  send_letter: async (payload, { job }) => {
    await sendLetter(letterJob.parse(payload).letterId, { lastTry: job.attempts >= job.max_attempts });
  },
  answer_asked_account: async (payload) => answerAsked(askedJob.parse(payload)),
  send_reset: async (payload) => sendReset(resetJob.parse(payload)),
  send_status: async (payload) => sendStatus(statusJob.parse(payload)),
  send_partner_account_reset: async (payload) => partnerAccounts.sendReset(partnerAccountJob.parse(payload)),
  tend_letters: () =>
    eachOne({
      freed: () => freeHeldJobs(short),
      tallies: forgetTallies,
      held: counted('letters held back left', releaseHeld),
      forgotten: async () => {
        const found = await enqueueForgotten();
        if (found > 0) log.warn({ found }, 'letters had no job');
      },
      unreached: async () => {
        if ((await someUnreached()) && (await mailAnswers())) await hurryUnreached();
      },
    }),
  write_digests: counted('letters of the day written', writeDueDigests),
  answer_way_back: async (payload) => answerWayBack(wayBackJob.parse(payload)),
  scan_document: async (payload) => {
    await documents.scanDocument(documentJob.parse(payload).documentId);
  },
  seal_signed_copy: async (payload) => {
    await sealCopy(copyJob.parse(payload).copyId, evidencePage);
  },
  seal_waiting: counted('copies sealed that had waited', () => signedCopies.sealWaiting(evidencePage)),
  begin_copies: counted('signatures of before owed a copy', signedCopies.beginMissing),
  watch_seal: counted('operators told that the certificate of the seal ends', signedCopies.watchCertificate),
  remind_of_version: async (payload) => {
    const { agreementId } = versionJob.parse(payload);
    log.info({ agreementId, reminded: await remindAllSilent(agreementId) }, 'organizations reminded of an agreement');
  },
  tell_messages: () =>
    eachOne({
      told: counted('sides told what was written to them', tellDue),
      overtaken: counted('escalations overtaken by their case', settleOvertaken),
      absences: counted('absences begun', beginAbsences),
      versions: counted('organizations told of a new agreement', versions.tellOfVersions),
      recalled: counted('organizations told of an agreement taken back', versions.recallVersions),
    }),
  free_lapsed: counted('cases given back that nobody did anything about', freeLapsed),
  scan_waiting: counted('documents looked through', documents.scanWaiting),
  send_invitations: async (payload) => {
    const { importId } = listJob.parse(payload);
    log.info({ importId, sent: await sendSome(importId) }, 'invitations of a list sent');
  },
  do_bulk: async (payload) => goOn(bulkJob.parse(payload).jobId),
  tend_lists: async () => {
    const found = (await enqueueForgottenLists()) + (await enqueueForgottenJobs());
    if (found > 0) log.warn({ found }, 'lists had no job');
  },
  close_overdue: counted('enrollments closed by the clock', closeOverdue),
  wake_invitations: counted('invitations woken by the clock', invitations.wakeReady),
  end_what_is_due: () =>
    eachOne({
      exits: counted('participations ended by the clock', endExits),
      partners: counted('partnerships ended with a participation', endOutOfProgram),
      sent: counted('invitations taken back with a participation', invitations.lapseOutOfProgram),
      customers: counted('accesses ended with a participation', lapseCustomerAccess),
      joinRequests: counted('requests to join ended by the clock', expireJoinRequests),
      addresses: counted('changes of an address ended by the clock', expireAddressChanges),
      handovers: counted('handovers ended by the clock', expireHandovers),
      roleRequests: counted('requests for a role ended by the clock', expireRoleRequests),
      waysBack: counted('ways back opened or ended by the clock', settleWaysBack),
      delegations: counted('delegations ended by the clock', expireDelegations),
      unstarted: counted('bulk jobs given up that nobody started', lapseUnstarted),
      invitations: counted('invitations ended by the clock', invitations.expireDue),
      accesses: counted('accesses ended by the clock', accesses.expireDue),
      transfers: counted('requests for a location ended by the clock', transfers.expireDue),
      changes: counted('changes of companies closed by the clock', companyChanges.closeIdle),
      changesLeft: counted('changes closed of companies that have left', companyChanges.lapseOutOfProgram),
      partnerships: counted('partnerships ended by the clock', endDue),
      terms: counted('terms renewed by the clock', renewDue),
    }),
  remind: () =>
    eachOne({
      enrollments: counted('applicants reminded of their enrollment', remindStalled),
      answers: counted('companies reminded of an answer', remindToAnswer),
      invitations: counted('reminders of invitations written', invitations.remindDue),
      accesses: counted('reminders of accesses written', accesses.remindOfEnds),
      versions: counted('organizations reminded of a new agreement', versions.remindOfVersions),
    }),
  write_alike_keys: counted('companies written down to be found again', writeMissing),
  look_at_domains: counted('records of domains looked for', () => lookAtDue()),
  // What was left of a demo on a machine that is none any more moves nobody's clock.
  walk_the_days: async (payload, by) => {
    if (!env.DEMO) return;
    await walk(walkJob.parse(payload), () =>
      eachOne(Object.fromEntries(ofADay.map((name) => [name, async () => void (await tasks[name]?.({}, by))]))),
    );
  },
  load_calendar: counted('calendars given the days of a year', loadYears),
  roll_up_numbers: counted('days counted for the numbers', rollUp),
  forget_forms: () =>
    eachOne({
      forms: counted('answers to forms forgotten', forgetForms),
      typed: counted('texts that nobody went on with forgotten', forgetOldTyped),
      queue: counted('visits and reports of the queue forgotten', forgetQueue),
      status: counted('askings where an enrollment stands forgotten', forgetAsks),
      asked: counted('accounts that never began forgotten', forgetUnproven),
      passkeys: counted('answered questions of passkeys forgotten', forgetQuestions),
      directory: counted('answers of directories forgotten', forgetAnswers),
      files: counted('files of lists forgotten', invitations.forgetFiles),
      documents: counted('documents deleted after their time', documents.deleteDue),
      unnamed: counted('files that no document names taken away', takeAwayUnnamed),
    }),
};

/** What the clocks do by and by, in the order in which days bring it; a demo whose clock was moved lives through its days with it. */
const ofADay = [
  'load_calendar',
  'remind',
  'end_what_is_due',
  'close_overdue',
  'tell_messages',
  'wake_invitations',
  'watch_seal',
  'write_digests',
  'tend_letters',
  'look_at_domains',
] as const;

/** Runs the clocks of a task one after the other: one that fails keeps none of the others from its turn, and then fails the task. */
export async function eachOne(clocks: Record<string, () => Promise<void>>): Promise<void> {
  const failed: string[] = [];
  for (const [name, run] of Object.entries(clocks))
    await run().catch((fault: Error) => {
      failed.push(name);
      log.error({ clock: name, reason: fault.message }, 'a clock failed; the others go on');
    });
  if (failed.length > 0) throw new Error(`These clocks failed: ${failed.join(', ')}.`);
}

function counted(sentence: string, run: () => Promise<number>): () => Promise<void> {
  return async () => {
    const count = await run();
    if (count > 0) log.info({ count }, sentence);
  };
}

/** The clocks, in UTC. A missed closing is made up for within a day, whoever else is running. */
export const crontab = `
* * * * * tend_letters ?max=1&jobKey=tend_letters&jobKeyMode=replace
* * * * * tend_lists ?max=1&jobKey=tend_lists&jobKeyMode=replace
* * * * * tell_messages ?max=1&jobKey=tell_messages&jobKeyMode=replace
* * * * * free_lapsed ?max=1&jobKey=free_lapsed&jobKeyMode=replace
* * * * * scan_waiting ?max=1&jobKey=scan_waiting&jobKeyMode=replace
* * * * * seal_waiting ?max=1&jobKey=seal_waiting&jobKeyMode=replace
*/5 * * * * write_digests ?max=3&jobKey=write_digests&jobKeyMode=replace&fill=1h
*/10 * * * * watch_seal ?max=3&jobKey=watch_seal&jobKeyMode=replace&fill=1h
33 * * * * begin_copies ?max=3&jobKey=begin_copies&jobKeyMode=replace&fill=1d
* * * * * wake_invitations ?max=1&jobKey=wake_invitations&jobKeyMode=replace
*/5 * * * * end_what_is_due ?max=3&jobKey=end_what_is_due&jobKeyMode=replace&fill=1h
*/10 * * * * remind ?max=3&jobKey=remind&jobKeyMode=replace&fill=1h
*/10 * * * * write_alike_keys ?max=3&jobKey=write_alike_keys&jobKeyMode=replace&fill=1h
*/5 * * * * look_at_domains ?max=1&jobKey=look_at_domains&jobKeyMode=replace
41 * * * * load_calendar ?max=3&jobKey=load_calendar&jobKeyMode=replace
13 * * * * roll_up_numbers ?max=3&jobKey=roll_up_numbers&jobKeyMode=replace&fill=1d
23 * * * * forget_forms ?max=3&jobKey=forget_forms&jobKeyMode=replace
7 * * * * close_overdue ?max=3&jobKey=close_overdue&jobKeyMode=replace&fill=1d
`;

import type { RowView } from '@/lib/bulk/queries';
import type { DeedName } from '@/lib/bulk/schema';
import type { BulkOutcome, BulkStatus } from '@/lib/db';
import type { ReasonCode } from '@/lib/refusal';
import { type Count, counting } from '../counted';

const counted = counting('en');

type Counted = { count: number };

/** One thing done to many rows of a list: what is chosen, what would happen, how far it is, what came of it. */
export const bulk = {
  heading: 'What was done to many',
  lead: 'Each of them with its report, the newest first.',
  columns: { what: 'What', status: 'Status', by: 'By', at: 'Chosen', done: 'Done', leftOut: 'Left out' },
  empty: {
    heading: 'Nothing has been done to many yet',
    meaning: 'Tick rows of a list and choose what to do with them. You see what happens before anything is sent.',
    action: 'See the invitations',
  },
  more: ({ count }: Counted) => counted(count, { other: 'Older than these #' }),
  first: 'Back to the newest',
  pages: 'Pages of the reports',
  bar: {
    name: 'Do one thing to many',
    which: 'To which rows',
    ticked: 'Those ticked',
    page: ({ count }: Counted) => counted(count, { one: 'The one on this page', other: 'All # on this page' }),
    found: 'All that is found',
    select: ({ name }: { name: string }) => `Tick ${name}`,
    reports: 'Earlier reports',
    deeds: {
      remind: 'Remind…',
      resend: 'Send again…',
      withdraw: 'Withdraw…',
      remind_partner: 'Remind…',
      give: 'Owner…',
      tag: 'Tag…',
    } satisfies Record<DeedName, string>,
  },
  /** One invitation alone. */
  remind: {
    submit: 'Remind them',
    meaning: 'A letter reminds them of the invitation, with the link they have. At most once in three days.',
    done: ({ email }: { email: string }) => `A reminder is on its way to ${email}.`,
  },
  headings: {
    remind: ({ count }) => counted(count, { one: 'Remind of one invitation', other: 'Remind of # invitations' }),
    resend: ({ count }) => counted(count, { one: 'Send one invitation again', other: 'Send # invitations again' }),
    withdraw: ({ count }) => counted(count, { one: 'Withdraw one invitation', other: 'Withdraw # invitations' }),
    remind_partner: ({ count }) => counted(count, { one: 'Remind one company', other: 'Remind # companies' }),
    give: ({ count }) =>
      counted(count, { one: 'Give one company to a colleague', other: 'Give # companies to a colleague' }),
    tag: ({ count }) => counted(count, { one: 'Tag one company', other: 'Tag # companies' }),
  } satisfies Record<DeedName, (of: Counted) => string>,
  statuses: {
    judging: 'Being looked at',
    ready: 'Not started yet',
    running: 'Under way',
    paused: 'Paused',
    cancelled: 'Ended before its end',
    done: 'Done',
  } satisfies Record<BulkStatus, string>,
  back: 'What was done to many',
  chosen: ({ by, at }: { by: string; at: string }) => `Chosen by ${by}, ${at}`,
  judging: {
    heading: 'Each row is looked at',
    meaning: 'Nothing is sent yet. You can leave this page; what would happen is shown here once all are looked at.',
    progress: ({ done, of }: { done: string; of: string }) => `${done} of ${of} looked at`,
  },
  preview: {
    heading: 'What would happen',
    first: ({ most }: { most: number }) =>
      counted(most, {
        other:
          'The list finds more than this takes at once: these are its first #. Do the same once more for the rest.',
      }),
    letters: 'Get a letter',
    people: ({ count }: Counted) => counted(count, { none: 'Nobody', one: 'One person', other: '# people' }),
    changed: 'Are changed',
    rows: ({ count }: Counted) => counted(count, { none: 'None', one: 'One company', other: '# companies' }),
    once: ({ count }: Counted) =>
      counted(count, {
        one: 'They stand behind # row.',
        other: 'They stand behind # rows. Whoever stands behind several gets one letter.',
      }),
    means: {
      remind: 'The letter opens the page they have a link to already. It says until when the link works.',
      resend: 'Each gets a new link, which works for thirty days. The link sent before stops working.',
      withdraw:
        'Their links stop working at once, and we write to them that there is nothing to answer. Drafts are thrown away without a letter.',
      remind_partner:
        'The letter goes to the Global admins of each company. It names the step that comes next and leads to it.',
      give: 'Only your own company sees who looks after whom. Whoever had them has them no longer.',
      tag: 'The tags are added to those a company bears already. Only your own company sees them.',
    } satisfies Record<DeedName, string>,
    silent: ({ count }: Counted) =>
      counted(count, { one: 'One row is done without a letter.', other: '# rows are done without a letter.' }),
    leftOut: 'Left out',
    nobody: 'None',
    seeFor: ({ count }: Counted) => counted(count, { one: 'See the one left out', other: 'See the # left out' }),
    start: {
      remind: ({ count }) => counted(count, { one: 'Send one reminder', other: 'Send # reminders' }),
      resend: ({ count }) => counted(count, { one: 'Send one letter', other: 'Send # letters' }),
      withdraw: ({ count }) => counted(count, { one: 'Withdraw one invitation', other: 'Withdraw # invitations' }),
      remind_partner: ({ count }) => counted(count, { one: 'Send one reminder', other: 'Send # reminders' }),
      give: ({ count }) => counted(count, { one: 'Give one company', other: 'Give # companies' }),
      tag: ({ count }) => counted(count, { one: 'Tag one company', other: 'Tag # companies' }),
    } satisfies Record<DeedName, (of: Counted) => string>,
    drop: 'Do nothing',
  },
  running: {
    heading: {
      remind: 'Reminding',
      resend: 'Sending again',
      withdraw: 'Withdrawing',
      remind_partner: 'Reminding',
      give: 'Giving',
      tag: 'Tagging',
    } satisfies Record<DeedName, string>,
    progress: ({ done, of }: { done: string; of: string }) => `${done} of ${of} done`,
    meaning: 'You can leave this page. It goes on without it.',
    reload: 'Show how far it is now',
    pause: 'Pause',
    stop: 'Stop here',
    stops: 'What is done stays done. Started again, nobody gets a second letter.',
  },
  paused: {
    heading: 'Paused',
    itself: 'It paused by itself',
    meaning: ({ count }: Counted) =>
      counted(count, { one: 'One row is still to be done.', other: '# rows are still to be done.' }),
    resume: 'Go on',
  },
  over: {
    done: ({ count }: Counted) =>
      counted(count, { none: 'Nothing was done', one: 'One row is done', other: '# rows are done' }),
    cancelled: ({ count }: Counted) =>
      counted(count, {
        none: 'Ended before anything was done',
        one: 'Ended, after one row was done',
        other: 'Ended, after # rows were done',
      }),
    sent: ({ count }: Counted) =>
      counted(count, { none: 'No letter has left yet.', one: 'One letter has left.', other: '# letters have left.' }),
    waiting: ({ count }: Counted) => counted(count, { one: 'One is on its way.', other: '# are on their way.' }),
    cameBack: ({ count }: Counted) =>
      counted(count, { one: 'One came back or did not leave.', other: '# came back or did not leave.' }),
    leftOut: ({ count }: Counted) => counted(count, { one: 'One row is left out:', other: '# rows are left out:' }),
  },
  report: 'Report as CSV',
  file: {
    name: 'report',
    place: 'Row',
    address: 'E-mail',
    outcome: 'Outcome',
    reason: 'Reason',
    at: 'When',
    letter: 'Letter',
  },
  rows: {
    tabs: 'Rows',
    caption: 'Rows chosen',
    views: { all: 'All', going: 'Included', left_out: 'Left out' } satisfies Record<RowView, string>,
    view: ({ name, count }: { name: string; count: Count }) =>
      counted(count, { other: (number) => `${name} ${number}` }),
    columns: { name: 'Row', person: 'E-mail', outcome: 'Outcome', at: 'When', letter: 'Letter' },
    outcomes: {
      chosen: 'Not looked at yet',
      ready: 'To be done',
      along: 'To be done, in one letter with another',
      left_out: 'Left out',
      done: 'Done',
      failed: 'Failed',
    } satisfies Record<BulkOutcome, string>,
    notDone: 'Not done',
    unknown: 'A row that is not there',
    none: '–',
    empty: { heading: 'No row here', meaning: 'The other views have the rows of this job.' },
    more: ({ count }: Counted) => counted(count, { other: 'After these #' }),
    first: 'Back to the first rows',
    pages: 'Pages of rows',
  },
  /** Why a row is left out, shorter than the sentence of the refusal. */
  why: {
    reminded_lately: 'had a letter within the last few days',
    not_in_this_state: 'cannot have this done as it stands: it is answered, ended or was never sent',
    link_expired: 'has run out: send it again',
    same_person: 'the same person gets another of these letters',
    lacks_nothing: 'lack nothing any more',
    nothing_to_do_there: 'can do nothing about it themselves now',
    reminded_this_week: 'were reminded of this step within 7 days',
    already_invited: 'has another open invitation to the same address',
    already_partner: 'is your partner already',
    already_customer: 'is your customer already',
    moved_on: 'changed after it was chosen',
    not_yours: 'is not there any more, or not your company’s',
    too_many_tries: 'was sent again three times within the hour',
    address_invited_often: 'has had as many letters as may go to one address for now',
    agent_role_missing: 'your role does not include this',
    row_failed: 'failed; the others went on. Choose it again',
  } satisfies Partial<Record<ReasonCode, string>>,
};

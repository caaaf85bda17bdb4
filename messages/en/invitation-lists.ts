import type { ImportField } from '@/lib/invitation-list/row';
import type { Verdict } from '@/lib/invitation-list/verdicts';
import { counting } from '../counted';

const counted = counting('en');

/** Inviting a whole list of companies from a file. */
export const invitationLists = {
  back: 'Invitations',
  heading: 'Invite from a list',
  lead: 'Choose a table of companies. You see what becomes of each row before anything is sent.',
  hint: 'A CSV file, as any spreadsheet program saves it, with whatever headings. Up to 5,000 rows and 1 MB.',
  submit: 'Check the list',
  template: 'Download the template',
  columns: {
    heading: 'What the columns hold',
    example: ({ example }: { example: string }) => `For example: ${example}`,
    about: {
      email: 'The address of the person who gets the letter. The only column that is needed.',
      company: 'The name of the company, only for your own list.',
      country: 'The country or region of the company, by its name or its two letters. It must be in your region.',
      partnerId: 'The PartnerID of the company, if you know it. Then only that company can answer.',
      language: 'en for English, id for Indonesian. Without it the letter goes out in the language of the country.',
    } satisfies Record<ImportField, string>,
    examples: {
      email: 'ayu@company.com',
      company: 'PT Maju Jaya',
      country: 'ID',
      partnerId: '4012345',
      language: 'id',
    } satisfies Record<ImportField, string>,
  },
  earlier: {
    heading: 'Your lists',
    none: 'A list you check stands here, and stays.',
    sent: ({ sent, all }: { sent: number; all: number }) => `${sent} of ${all} sent`,
    ready: ({ ready, all }: { ready: number; all: number }) => `${ready} of ${all} ready`,
    sending: ({ sent, all }: { sent: number; all: number }) => `Being sent: ${sent} of ${all}`,
    uploaded: 'Its columns are still to be chosen',
  },
  list: {
    back: 'Invite from a list',
    caption: ({ at, name }: { at: string; name: string }) => `Checked ${at} by ${name}`,
    together: ({ partner }: { partner: string }) => `Customers you invite together with ${partner}`,
    allReady: ({ all }: { all: number }) =>
      counted(all, { one: 'The one row is ready', other: 'All # rows are ready' }),
    someReady: ({ ready, all }: { ready: number; all: number }) =>
      counted(all, {
        one: 'The one row is not ready',
        other: (rows) =>
          counted(ready, {
            one: (some) => `${some} of ${rows} rows is ready`,
            other: (some) => `${some} of ${rows} rows are ready`,
          }),
      }),
    nothingYet: 'Nothing is sent yet. Mend rows below if you wish, then send the ready ones.',
    goOn: 'The ready ones wait for you. Nothing is sent until you press the button.',
    resting:
      'What is left is for addresses that have had as many letters as they get within an hour or a day. Send it later; nothing is lost.',
    failed: ({ failed }: { failed: number }) =>
      counted(failed, {
        one: 'One row could not be sent, and the fault is ours. The others went on. See it under “Not sent”; you can change it or send it again.',
        other:
          '# rows could not be sent, and the fault is ours. The others went on. See them under “Not sent”; you can change them or send them again.',
      }),
    noneReady: 'No row is ready. Mend a row below, or take the rest away as a file and mend it there.',
    send: ({ ready }: { ready: number }) => counted(ready, { one: 'Send # invitation', other: 'Send # invitations' }),
    all: ({ sent }: { sent: number }) =>
      counted(sent, { one: 'One invitation is on its way', other: '# invitations are on their way' }),
    allMeaning: 'See what becomes of each:',
    stopped: 'The sending has stopped',
    stoppedMeaning: ({ sent }: { sent: number }) =>
      counted(sent, {
        one: 'One was sent before. Nobody gets a letter twice.',
        other: '# were sent before. Nobody gets a letter twice.',
      }),
    sending: 'The invitations are being sent',
    sendingMeaning: 'You can leave this page. The sending goes on without it.',
    progress: ({ sent, all }: { sent: number; all: number }) => `${sent} of ${all} sent`,
    reload: 'Show how far it is now',
    rest: 'Download the rest',
    tabs: 'Rows by what was found',
    verdicts: {
      ready: 'Ready',
      resting: 'To be sent later',
      failed: 'Not sent: a fault of ours',
      malformed: 'To be mended',
      duplicate_in_file: 'Twice in the file',
      already_invited: 'Invited already',
      already_partner: 'Partners already',
      already_customer: 'Customers already',
      wrong_region: 'Other region',
      sent: 'Sent',
    } satisfies Record<Verdict, string>,
    tab: ({ name, count }: { name: string; count: string }) => `${name} (${count})`,
    row: 'Row',
    why: 'Why',
    what: 'Invitation',
    see: 'See it',
    seeAloud: ({ email }: { email: string }) => `See the invitation to ${email}`,
    fix: 'Change',
    fixAloud: ({ line }: { line: number }) => `Change row ${line}`,
    languages: 'en or id. Empty: the language of the country.',
    empty: '–',
    none: 'No row stands here any more.',
    pages: 'Pages',
    first: 'First page',
    more: ({ count }: { count: number }) => `Next ${count}`,
  },
  mend: {
    heading: ({ line }: { line: number }) => `Row ${line}`,
    submit: 'Save the row',
    leave: 'Leave it as it is',
    ready: ({ line }: { line: string }) => `Row ${line} is ready now.`,
    other: ({ line, verdict }: { line: string; verdict: string }) =>
      `Row ${line} is saved. It stands under “${verdict}”.`,
  },
  file: { template: 'invitations', rest: 'not-sent', row: 'row', reason: 'reason' },
};

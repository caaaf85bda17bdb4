import type { BulkDeed } from '@/lib/verification/bulk-rules';
import type { FilterName, Flag } from '@/lib/verification/filters';
import type { SortName } from '@/lib/verification/views';
import { type Count, counting } from '../counted';

const counted = counting('en');

/** What one does with the queue besides reading it, and with a case besides deciding it. */
export const queue = {
  /** A view with how many cases are in it. */
  view: ({ view, count }: { view: string; count: Count }) => counted(count, { other: (number) => `${view} ${number}` }),
  countsNote: 'Counted up to 1,000.',
  filter: {
    heading: ({ count }: { count: number }) => counted(count, { none: 'Filters', other: 'Filters, # set' }),
    aria: 'Filters',
    show: 'Show',
    forget: 'Forget the filters',
    any: 'Any',
    names: {
      country: 'Country',
      check: 'State of a check',
      holder: 'With',
      flag: 'Marked',
      language: 'Language of the company',
    } satisfies Record<FilterName, string>,
    check: ({ check, state }: { check: string; state: string }) => `${check}: ${state}`,
    flags: {
      wrote: 'They wrote, not answered',
      escalated: 'Before the leads',
      second: 'A second person is asked for',
      alike: 'Like another company',
      again: 'Refused before',
      noted: 'Has a note',
      snoozed: 'Put off',
    } satisfies Record<Flag, string>,
    sort: 'Order',
    usual: 'As the view has it',
    sorts: {
      due: 'Due first',
      '-due': 'Due last',
      moved: 'Longest unchanged first',
      '-moved': 'Changed last first',
      sent: 'Sent in first',
      '-sent': 'Sent in last',
    } satisfies Record<SortName, string>,
    /** What is set, in words; each has its own way out. */
    isSet: ({ name, value }: { name: string; value: string }) => `${name}: ${value}`,
    drop: ({ name }: { name: string }) => `Without “${name}”`,
    gone: {
      country: ({ value }: { value: string }) => `${value} is no longer a country that is served.`,
      holder: ({ value }: { value: string }) => `${value} no longer reviews.`,
      check: ({ value }: { value: string }) => `There is no check in the state “${value}” any more.`,
      flag: ({ value }: { value: string }) => `Cases are no longer marked “${value}”.`,
      language: ({ value }: { value: string }) => `“${value}” is no longer a language of the portal.`,
    } satisfies Record<FilterName, (told: { value: string }) => string>,
    somebody: 'Somebody asked for',
    goneMeans: 'The list below is shown without that. If you saved this view, save it again without it.',
  },
  search: {
    beginning: 'Beginning of company, PartnerID, e-mail or reference',
    beginningAdvice:
      'This database finds only what a name, a PartnerID, an address or a reference begins with. Type its first letters.',
    /** Not all was looked at that may bear what was typed. */
    looked: {
      kind: ({ most }: { most: number }) =>
        counted(most, {
          other:
            'More than # names, PartnerIDs, addresses or references have this in them. Only the first # of each are looked at: type more of it.',
        }),
      list: ({ most }: { most: number }) =>
        counted(most, {
          other:
            'Very many cases have this in them. Only # of this list were gone through, in its order: type more of it.',
        }),
    },
  },
  bulk: {
    heading: 'Do one thing to many',
    meaning:
      'Tick cases in the list, choose what to do, and press the button. What cannot be done is left out and named.',
    select: ({ company }: { company: string }) => `Select ${company}`,
    deed: 'What to do',
    deeds: {
      claim: 'Take them',
      assign: 'Give them to a reviewer',
      snooze: 'Put them off until a day',
    } satisfies Record<BulkDeed, string>,
    to: 'Reviewer, when they are given to one',
    chooseTo: 'Choose a reviewer',
    until: 'Day, when they are put off',
    all: ({ most }: { most: number }) =>
      counted(most, { other: 'All that this list finds, also on its other pages: the first # of them' }),
    notSearched:
      'What you look for is no part of a whole list. Tick the cases, or set filters instead of a search to do it to all that the list finds.',
    submit: 'Do it',
    done: {
      claim: ({ count }: { count: number }) =>
        counted(count, { none: 'No case was taken.', one: 'One case is yours.', other: '# cases are yours.' }),
      assign: ({ count }: { count: number }) =>
        counted(count, {
          none: 'No case was given to anybody.',
          one: 'One case has its reviewer, who is told by letter.',
          other: '# cases have their reviewer, who is told by letter.',
        }),
      snooze: ({ count }: { count: number }) =>
        counted(count, { none: 'No case was put off.', one: 'One case is put off.', other: '# cases are put off.' }),
    } satisfies Record<BulkDeed, (told: { count: number }) => string>,
    leftOut: ({ count }: { count: number }) => counted(count, { one: 'One is left out:', other: '# are left out:' }),
    more: ({ count }: { count: number }) => counted(count, { other: 'and # more' }),
    why: {
      claimed_by_another: 'A colleague has it',
      own_organization: 'You belong to it',
      not_in_this_state: 'Not under review now',
      assignee_wrong: 'The reviewer belongs to it',
      not_yours: 'There is no such case',
    },
    nameless: 'unknown case',
  },
  keys: {
    open: 'Keys',
    heading: 'Keys in this list',
    next: 'To the next case',
    previous: 'To the one before',
    enter: 'Open it',
    help: 'Show or hide this',
    enterKey: 'Enter',
    on: 'Keys are on in this browser',
    inputs: 'They do nothing while you type. Everything they do can be done by mouse and with Tab, too.',
    close: 'Close',
  },
  desk: {
    until: ({ at }: { at: string }) => `It is yours until ${at}; each thing you do here gives you half an hour more.`,
    theirsUntil: ({ at }: { at: string }) => `If nothing happens it is free at ${at}.`,
    looking: ({ name, at }: { name: string; at: string }) => `${name} is looking at this: opened at ${at}.`,
    snoozed: ({ day }: { day: string }) => `Put off until ${day}. Then it is back in the queue by itself.`,
    more: 'Put it off or give it to somebody',
    snooze: 'Put it off until',
    snoozeMeaning:
      'Nobody has it until the morning of that day, and then it is back in the queue by itself. The days of the review run on: for the company nothing changes.',
    snoozeSubmit: 'Put it off',
    wake: 'Bring it back now',
    assign: 'Give it to',
    assignMeaning: 'The reviewer is told by letter, and so is whoever had it.',
    assignSubmit: 'Give it to them',
  },
  notes: {
    heading: 'Notes',
    meaning: 'Staff alone read these. Write @ and a name, and that colleague gets the note as a letter.',
    label: 'Note for colleagues',
    submit: 'Keep the note',
    none: 'No notes yet.',
    by: ({ name, at }: { name: string; at: string }) => `${name}, ${at}`,
    told: ({ names }: { names: string }) => `Told by letter: ${names}`,
    somebody: 'Somebody',
    own: 'This is an organization of yours: notes about it are not shown to you.',
    older: ({ shown }: { shown: number }) => counted(shown, { other: 'The newest # are shown.' }),
  },
  /** What stands beside a row. */
  snoozedUntil: ({ day }: { day: string }) => `Put off until ${day}`,
  /** Why a page is out of date: what somebody else did meanwhile. */
  quicker: ({ by, at, what }: { by: string; at: string; what: string }) => `${by}, ${at}: ${what}`,
};

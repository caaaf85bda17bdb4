import type { CustomerEvent } from '@/lib/customer/lifecycle';
import type { View } from '@/lib/customer/views';
import type { CustomerStatus } from '@/lib/db';

const statuses = {
  under_review: 'Under review',
  allowed: 'May buy',
  not_allowed: 'May not buy',
} satisfies Record<CustomerStatus, string>;

const events = {
  begin: 'Became a customer',
  allow: 'Allowed to buy',
  refuse: 'Not allowed to buy',
  change: 'Changed its company numbers',
} satisfies Record<CustomerEvent | 'begin', string>;

const views = {
  open: 'Under review',
  mine: 'Mine',
  unclaimed: 'Unclaimed',
  refused: 'May not buy',
  allowed: 'May buy',
} satisfies Record<View, string>;

const empty = {
  open: {
    heading: 'No account waits',
    meaning: 'An account waits here from when a customer first authorizes somebody, and after it changes its numbers.',
  },
  mine: {
    heading: 'You have taken no account',
    meaning: 'Open one under review and take it; it then stands here until you decide.',
  },
  unclaimed: { heading: 'Every account is taken', meaning: 'A colleague looks at each account that waits.' },
  refused: { heading: 'No account is refused', meaning: 'Accounts that may not buy stand here with the reason.' },
  allowed: { heading: 'No account is allowed yet', meaning: 'Accounts that may buy stand here, the newest first.' },
} satisfies Record<View, { heading: string; meaning: string }>;

/** Customers' accounts that staff look at before orders are placed. */
export const accounts = {
  statuses,
  events,
  views,
  empty,
  heading: 'Customer accounts',
  lead: 'Whether a customer’s account may buy. What a customer already has is not touched by a decision.',
  filters: 'Accounts by state',
  search: 'Company',
  find: 'Find',
  forget: 'Clear',
  andOthers: ({ names }: { names: string }) => `${names} and others`,
  pages: 'Pages of the queue',
  first: 'First page',
  more: ({ count }: { count: number }) => `Next ${count}`,
  notFound: ({ search }: { search: string }) => `No account of a company whose name holds “${search}”`,
  notFoundAdvice: 'Check the spelling, or look at another state.',
  you: 'you',
  none: '–',
  columns: {
    company: 'Company',
    country: 'Country or region',
    partners: 'Invited by',
    number: 'Registration number',
    status: 'State',
    holder: 'With',
    since: 'Since',
  },
  account: {
    back: 'Customer accounts',
    company: 'The company',
    country: 'Country or region',
    number: 'Registration number',
    telephone: 'Telephone',
    since: 'Work account since',
    missing: 'Not given',
    required: 'Not given. Its country asks for it before anything is ordered.',
    partners: 'Partners',
    olderPairs: ({ shown }: { shown: number }) => `The newest ${shown} are named. There are older ones.`,
    pair: ({ reseller, provider }: { reseller: string; provider: string }) => `${reseller} with ${provider}`,
    history: 'What happened',
    by: { staff: 'Staff', customer: 'The customer', clock: 'The portal' },
    claim: 'Take it',
    release: 'Give it back',
    takeOver: 'Take it over',
    mine: ({ since }: { since: string }) => `You have it since ${since}`,
    theirs: ({ name, since }: { name: string; since: string }) => `${name} has it since ${since}`,
    nobody: 'Nobody has it yet',
    decide: 'Decide',
    allow: {
      heading: 'Let it buy',
      submit: 'Let it buy',
      meaning: 'Orders can be placed from now on. The customer is told by letter.',
    },
    refuse: {
      heading: 'Do not let it buy',
      submit: 'Do not let it buy',
      meaning: 'New orders are refused. The customer reads your reason in a letter and can put it right.',
      message: 'What is wrong, and what would put it right',
    },
    done: {
      allow: 'The account may buy. The customer is told.',
      refuse: 'The account may not buy. The customer is told why.',
    },
  },
};

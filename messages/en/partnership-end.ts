import type { AccessAfter } from '@/lib/db';
import type { noticeLengths } from '@/lib/partnership/schema';
import { type Count, counting } from '../counted';

const counted = counting('en');

type Shared = { count: Count };

type Pair = { provider: string; reseller: string };

/** Ending a partnership: what it affects, what to say, a last look. */
export const partnershipEnd = {
  heading: ({ other }: { other: string }) => `End the partnership with ${other}`,
  back: 'Back to the partnership',
  lead: 'Either side may end it, with notice. Nothing happens before you have seen everything and pressed the last button.',
  affects: {
    heading: 'What it affects',
    orders: 'Orders and subscriptions',
    ordersNow: ({ provider, reseller }: Pair) => `${provider} orders for the customers it shares with ${reseller}.`,
    ordersThen: 'They go on until the last day. Then nothing new is ordered; what exists stays.',
    customers: 'Shared customers',
    customersNow: ({ count }: Shared) =>
      counted(count, {
        none: 'You share no customer.',
        one: 'You share # customer.',
        other: 'You share # customers.',
      }),
    customersThen:
      'They stay customers of both. Nothing new can be ordered for them through this partnership after the end.',
    subscriptions: 'Active subscriptions',
    subscriptionsNow: ({ count }: Shared) =>
      counted(count, {
        none: 'None runs through this partnership.',
        one: '# runs through this partnership.',
        other: '# run through this partnership.',
      }),
    subscriptionsThen: 'They run on, and the provider goes on managing them.',
    access: 'Admin access',
    accessNone: ({ provider }: Pair) => `${provider} has no access to the work account.`,
    accessAsked: ({ provider }: Pair) => `${provider} has asked for access.`,
    accessNow: {
      administrator: ({ provider }) => `${provider} has administrator access.`,
      helpdesk: ({ provider }) => `${provider} has helpdesk access.`,
    } satisfies Record<'administrator' | 'helpdesk', (pair: Pair) => string>,
    accessThen: 'You say below what becomes of it.',
    accessThenAsked: 'The request ends with the partnership.',
    people: 'People with access',
    peopleNow: ({ count, provider }: Pair & Shared) =>
      counted(count, {
        one: (number) => `${number} person of ${provider} can use it.`,
        other: (number) => `${number} people of ${provider} can use it.`,
      }),
    peopleThen: 'When the access ends, it ends for all of them.',
    invitations: 'Open invitations',
    invitationsNow: ({ count, provider, reseller }: Pair & Shared) =>
      counted(count, {
        one: (number) => `${number} invitation of ${provider} to ${reseller} is open.`,
        other: (number) => `${number} invitations of ${provider} to ${reseller} are open.`,
      }),
    invitationsThen: 'They stay open. Accepting one after the end makes a new partnership.',
  },
  noticeDays: {
    hint: 'How long everything goes on as before.',
    options: { 30: '30 days', 60: '60 days', 90: '90 days' } satisfies Record<(typeof noticeLengths)[number], string>,
    until: ({ day }: { day: string }) => `Ends on ${day}`,
  },
  accessAfter: {
    options: {
      remove_now: 'End it now',
      remove_at_end: 'End it on the last day',
      keep: 'Keep it after the end',
    } satisfies Record<AccessAfter, string>,
    details: {
      remove_now: 'It ends with the notice, and stays so if the notice is taken back.',
      remove_at_end: 'Useful while customers are being handed over.',
      keep: 'You can remove it at any time, also after the end.',
    } satisfies Record<AccessAfter, string>,
  },
  goOn: 'Continue',
  check: {
    heading: 'Check before you give notice',
    lead: 'You can take it back for seven days. Both sides are told by letter, with the reason you give.',
    with: 'Partner',
    ends: 'Last day',
    endsOn: ({ day, days }: { day: string; days: number }) =>
      `${day}, ${counted(days, { one: 'in # day', other: 'in # days' })}`,
    access: 'Admin access',
    noAccess: 'There is none',
    customers: 'Customers',
    customersStay: 'Stay, with their subscriptions',
    change: 'Change',
    reasonHint: ({ other }: { other: string }) => `${other} reads it, and it stays in the history of both.`,
    submit: 'Give notice',
    keep: 'Keep the partnership',
  },
};

import type { RelationshipEvent } from '@/lib/customer-relationship/lifecycle';
import type { PartnerView } from '@/lib/customer-relationship/queries';
import type { View } from '@/lib/customer-relationship/views';
import type { CustomerAccess, CustomerStatus, RelationshipStatus, Side } from '@/lib/db';

const accounts = {
  under_review: 'Under review',
  allowed: 'May buy',
  not_allowed: 'May not buy',
} satisfies Record<CustomerStatus, string>;

const ties = { active: 'Active', ended: 'Ended' } satisfies Record<RelationshipStatus, string>;

const access = { none: 'None', granted: 'Granted', removed: 'Removed' } satisfies Record<CustomerAccess, string>;

const sides = { provider: 'Provider', reseller: 'Reseller' } satisfies Record<Side, string>;

const events = {
  begin: 'Authorized by the customer',
  grant_access: 'Access granted',
  remove_access: 'Access removed',
  remove_access_left: 'Access removed',
  give_access_up: 'Access given up',
  lapse_access: 'Access ended with the partner’s participation',
  end: 'Relationship ended',
  end_keeping_access: 'Relationship ended, access kept',
} satisfies Record<RelationshipEvent | 'begin', string>;

/** Customers as their reseller and provider see them, and the partners as a customer sees them. */
export const customers = {
  accounts,
  ties,
  access,
  sides,
  events,
  none: '–',
  list: {
    heading: 'Customers',
    leads: {
      reseller: 'The customers you share with your providers. Each has authorized you and the provider behind you.',
      provider: 'The customers you supply, each with the reseller you order for.',
      pair: ({ provider, reseller }: Pair) => `The customers ${reseller} and ${provider} share.`,
    },
    invite: 'Invite new customers',
    with: 'Together with',
    withHint: 'The customer authorizes both of you in one step.',
    choosePair: 'Choose a partner',
    noPair: {
      heading: 'You have no partner to invite with',
      meaning: 'A customer is served by a reseller and a provider together. A partnership comes first.',
    },
    search: 'Company',
    filters: 'Customers',
    views: { all: 'All', served: 'Served now', held: 'May not buy yet' } satisfies Record<View, string>,
    find: 'Find',
    forget: 'Clear',
    pages: 'Pages of the list',
    first: 'First page',
    more: ({ count }: { count: number }) => `Next ${count}`,
    download: 'Download CSV',
    file: 'customers',
    columns: {
      customer: 'Customer',
      country: 'Country or region',
      reseller: 'Reseller',
      provider: 'Provider',
      account: 'Account',
      tie: 'Relationship',
      subscriptions: 'Active subscriptions',
      since: 'Since',
    },
    partly: 'Partly ended',
    empty: {
      heading: 'No shared customer yet',
      reseller: 'Invite a customer: one letter asks it to authorize you and your provider at once.',
      provider: 'Your resellers invite customers; once one has authorized both of you, it stands here.',
    },
    noneHeld: { heading: 'All may buy', meaning: 'A customer whose account staff do not let buy stands here.' },
    notFound: ({ search }: { search: string }) => `No customer with “${search}” in its name`,
    notFoundAdvice: 'Check the spelling, or look at all customers and without filters.',
  },
  customer: {
    back: 'Customers',
    about: 'The customer',
    country: 'Country or region',
    account: 'Account',
    former: 'No longer your customer. Whether its account may buy is no longer shown here.',
    waits: 'Staff look at the account before the first order. You need to do nothing.',
    refused: 'Staff do not let this account buy for now. The customer has the reason and can put it right.',
    ties: 'Who serves it',
    tie: ({ side, name }: { side: string; name: string }) => `${side}: ${name}`,
    since: ({ day }: { day: string }) => `since ${day}`,
    see: 'See the relationship',
    order: 'Order for this customer',
    check: 'Could I order?',
    subscriptions: 'Its subscriptions',
    users: 'People of the customer',
    usersLead: 'You see them because the customer has granted you access.',
    noUsers: 'The customer has not granted you access to its work account, so you see nothing of its people.',
  },
  partners: {
    heading: 'Who may do what in my account',
    shown: {
      serving: 'Only those that serve you now are shown.',
      access: 'Only those with access to your account are shown.',
    } satisfies Record<PartnerView, string>,
    showAll: 'Show all',
    lead: 'Every company that serves yours: what it may do, since when, and when it last acted. You can change each.',
    empty: {
      heading: 'Nobody may do anything yet',
      meaning:
        'A reseller invites your company by letter. You authorize it and its provider there in one step; then both stand here.',
    },
    may: {
      order: 'Place orders and add subscriptions for your company, as you agree with your reseller',
      see: 'See what your company bought through it',
      access: 'Look into your work account: see your people, their addresses and their roles',
      name: 'Be your first contact and appear as your reseller on orders',
    },
    noOrders: 'No new orders can be placed through these two at present',
    mayNot: 'May not look into your work account',
    since: ({ day }: { day: string }) => `Authorized on ${day}`,
    acted: ({ at }: { at: string }) => `Last acted ${at}`,
    neverActed: 'Has not acted for you yet',
    ended: ({ day }: { day: string }) => `Ended on ${day}; access was kept`,
    change: 'Change or end',
    account: {
      heading: 'Your account',
      under_review: 'Staff look at your account before the first order. You need to do nothing.',
      allowed: 'Your partners can place orders for you.',
      not_allowed:
        'New orders are refused for now. The letter to your Global admins says why; put it right in your company details.',
    } satisfies Record<CustomerStatus | 'heading', string>,
    details: 'Company details',
    renewals: 'Renewals for your calendar',
    subscriptions: 'What we have',
    accepted: 'What you accepted',
  },
  relationship: {
    back: 'Who may do what in my account',
    backToCustomer: 'Customer',
    heading: ({ partner }: { partner: string }) => partner,
    rights: 'What it may do',
    facts: 'The relationship',
    side: 'As',
    since: 'Since',
    acted: 'Last acted',
    status: 'State',
    access: 'Access to the work account',
    accessSince: ({ day }: { day: string }) => `granted on ${day}`,
    grant: {
      heading: 'Give access to your work account',
      submit: 'Give access',
      meaning:
        'The company then sees your people, their addresses and their roles, and changes nothing. You can take it away at any time. Your password is asked for first when you gave it more than 15 minutes ago.',
    },
    remove: {
      heading: 'Take the access away',
      submit: 'Take the access away',
      meaning: 'It ends at once. The relationship and your subscriptions stay as they are.',
    },
    giveUp: {
      heading: 'Give the access up',
      submit: 'Give the access up',
      meaning: 'You see nothing of the customer’s people from then on. The relationship stays.',
    },
    end: {
      heading: 'End the relationship',
      link: 'End the relationship',
      lead: ({ customer, partner }: { customer: string; partner: string }) =>
        `${customer} and ${partner} part. No new order can be placed through it; both are told by letter.`,
      affects: 'What this affects',
      orders: 'New orders through this company are refused from then on.',
      other: ({ name }: { name: string }) => `The relationship with ${name} stays until it is ended, too.`,
      blocked: 'These subscriptions are active and must be suspended or cancelled by the provider first:',
      subscription: ({ offer, quantity, day }: { offer: string; quantity: number; day: string }) =>
        `${offer}, ${quantity}, renews ${day}`,
      accessQuestion: 'What becomes of its access to the work account?',
      remove: 'It ends with the relationship',
      removeDetail: 'Recommended. The company sees nothing of your people from then on.',
      keep: 'It stays for now',
      keepDetail: 'You can take it away later, on this page.',
      reason: 'Why',
      submit: 'End the relationship',
    },
    history: 'What happened',
    done: {
      grant: 'Access is given.',
      remove: 'The access is gone.',
      end: 'The relationship has ended. Both are told by letter.',
    },
    reauthenticate: 'Give your password',
  },
  details: {
    heading: 'Company details',
    lead: 'The numbers orders need. When they change, staff look at your account again before new orders; what you have stays as it is.',
    kind: 'Kind of registration number',
    number: 'Registration number',
    telephone: 'Telephone',
    telephoneHint: 'With its country code, or as you dial it at home.',
    required: 'Your country asks for both before anything is ordered.',
    optional: 'Your country does not ask for these. You may leave them blank.',
    submit: 'Save',
    saved: 'Saved.',
    choose: 'Choose one',
  },
  calendar: {
    name: 'Renewals',
    event: ({ offer, quantity }: { offer: string; quantity: number }) => `${offer} (${quantity}) renews`,
  },
};

type Pair = { provider: string; reseller: string };

import type { OfferTerm, OrganizationKind, SubscriptionStatus } from '@/lib/db';
import type { GateKey } from '@/lib/order/gates';
import type { SubscriptionEvent } from '@/lib/order/lifecycle';
import type { View } from '@/lib/order/views';
import { counting } from '../counted';

const counted = counting('en');

const terms = { month: 'a month', year: 'a year' } satisfies Record<OfferTerm, string>;

const statuses = {
  active: 'Active',
  suspended: 'Suspended',
  cancelled: 'Cancelled',
} satisfies Record<SubscriptionStatus, string>;

const gates = {
  caller: 'You may order, and have proved lately who you are',
  provider_agreement: 'Your company is authorized as a provider and has accepted the partner agreement',
  provider_customer: 'The customer has authorized you as the provider',
  partnership: 'You and the reseller are partners',
  partner_of_record: 'The reseller’s PartnerID can go on record',
  reseller_active: 'The reseller is active',
  reseller_agreement: 'The reseller has accepted the partner agreement',
  customer_country: 'The customer’s country is in your region, and the offer is sold there in your currency',
  customer_agreement: 'The customer has accepted the customer agreement',
  customer_validation: 'Staff let the customer’s account buy',
  registration: 'The customer’s company numbers are given where its country asks for them',
  por_eligibility: 'The customer has authorized the reseller',
} satisfies Record<GateKey, string>;

const events = {
  start: 'Started with the order',
  suspend: 'Suspended',
  resume: 'Started again',
  cancel: 'Cancelled',
} satisfies Record<SubscriptionEvent | 'start', string>;

/** Orders a provider places for customers, and the subscriptions that run after them. */
export const orders = {
  terms,
  statuses,
  gates,
  events,
  none: '–',
  price: ({ price, term }: { price: string; term: string }) => `${price} ${term}`,
  paging: {
    find: 'Find',
    forget: 'Clear',
    pages: 'Pages of the list',
    first: 'First page',
    more: ({ count }: { count: number }) => `Next ${count}`,
  },
  list: {
    heading: 'Orders',
    leads: {
      provider: 'What you ordered for customers on behalf of your resellers, the newest first.',
      reseller: 'What your providers ordered for your customers on your behalf, the newest first.',
      customer: 'What was ordered for your company, by whom and on whose behalf, the newest first.',
    } satisfies Record<OrganizationKind, string>,
    place: 'New order',
    check: 'Could I order?',
    filters: 'Orders',
    search: 'Customer',
    download: 'Download CSV',
    file: 'orders',
    notFound: ({ search }: { search: string }) => `No order of a customer with “${search}” in its name`,
    notFoundAdvice: 'Check the spelling, or look without filters.',
    columns: {
      number: 'Order',
      customer: 'Customer',
      reseller: 'Reseller',
      provider: 'Provider',
      offer: 'Offer',
      quantity: 'Quantity',
      total: 'Total',
      placed: 'Placed',
    },
    empty: {
      heading: 'No order yet',
      provider:
        'Once a customer has authorized you and a reseller of yours, you can order for it here. The check says beforehand whether anything is missing.',
      reseller: 'Once a customer has authorized you and your provider, the provider can order for it on your behalf.',
      customer: 'Once you have authorized a reseller and its provider, the provider can order what you agree on.',
    },
  },
  choose: {
    headings: { new: 'Choose the customer you order for', check: 'Choose the customer to look at' },
    lead: 'Every customer that has authorized you, with the reseller you order for.',
    caption: 'Customers you can order for',
    customer: 'Customer',
    country: 'Country or region',
    reseller: 'On behalf of',
    filter: 'Customer or reseller',
    notFound: ({ search }: { search: string }) => `No customer or reseller whose name begins with “${search}”`,
    notFoundAdvice: 'Check the spelling, or clear the search.',
    empty: {
      heading: 'No customer has authorized you yet',
      meaning:
        'A reseller of yours invites a customer; the customer then authorizes the reseller and you in one step. After that it stands here.',
    },
  },
  check: {
    heading: 'Could I order?',
    lead: ({ customer, reseller }: Named) =>
      `The twelve conditions of an order for ${customer} on behalf of ${reseller}, as they stand now. Looking changes nothing.`,
    open: 'Holds',
    shut: 'Does not hold',
    all: 'All twelve hold. You can order.',
    some: ({ count }: { count: number }) =>
      counted(count, { one: 'One condition does not hold.', other: '# conditions do not hold.' }),
    code: ({ code }: { code: string }) => `Code ${code}`,
    reauthenticate: 'Give your password',
    order: 'Order for this customer',
    another: 'Check another customer',
    caption: 'The conditions of an order',
  },
  placing: {
    heading: ({ customer }: { customer: string }) => `Order for ${customer}`,
    lead: ({ reseller }: { reseller: string }) =>
      `On behalf of ${reseller}. The reseller and the customer are told by letter.`,
    offer: 'Offer',
    billed: ({ currencies }: { currencies: string }) =>
      `You are billed in ${currencies}, as your country is. Offers in another currency cannot be billed to you and are not listed.`,
    quantity: 'How many',
    quantityHint: 'A whole number, such as licenses or seats.',
    record: ({ partnerId }: { partnerId: string }) => `Put the reseller’s PartnerID ${partnerId} on record`,
    recordHint: 'The reseller earns its incentives through it. Leave it ticked unless the reseller asked you not to.',
    noRecordHeading: 'Without the PartnerID the reseller earns nothing',
    noRecord:
      'An order without a PartnerID on record goes through, and the reseller gets no incentive for it. This cannot be mended later.',
    withoutRecord: 'Order without a PartnerID on record all the same',
    noPartnerId: 'The reseller has no PartnerID linked, so none can be put on record.',
    submit: 'Place the order',
    noOffers: {
      heading: 'Nothing is sold there yet',
      meaning: ({ currencies }: { currencies: string }) =>
        `The catalog holds no offer for the customer’s region in ${currencies}, which your country is billed in. An operator of this portal brings offers in.`,
    },
    blocked: 'This order cannot be placed now',
    see: 'See all twelve conditions',
  },
  order: {
    placed: ({ number }: { number: string }) => `Order ${number} is placed. It runs from now on.`,
    facts: 'The order',
    customer: 'Customer',
    reseller: 'On behalf of',
    provider: 'Provider',
    at: 'Placed',
    lines: 'What was ordered',
    offer: 'Offer',
    quantity: 'Quantity',
    unit: 'Price for one',
    amount: 'Amount',
    onRecord: 'PartnerID on record',
    notOnRecord: 'None: the reseller earns nothing for this line',
    total: 'Total for the first term',
    runs: 'See the subscription',
    back: 'Orders',
  },
  subscriptions: {
    heading: 'Subscriptions',
    leads: {
      provider: 'What runs for customers after your orders, with when it renews.',
      reseller: 'What runs for your customers, with the PartnerID on record and when it renews.',
      customer: 'What your company has, through whom, and when it renews.',
    },
    filters: 'Subscriptions by state',
    all: 'All',
    views: {
      active: 'Active',
      renewing: 'Renews within 30 days',
      suspended: 'Suspended',
      cancelled: 'Cancelled',
    } satisfies Record<View, string>,
    search: 'Customer',
    download: 'Download CSV',
    file: 'subscriptions',
    columns: {
      offer: 'Offer',
      customer: 'Customer',
      reseller: 'Reseller',
      provider: 'Provider',
      quantity: 'Quantity',
      status: 'State',
      renews: 'Renews',
      record: 'On record',
      started: 'Started',
    },
    empty: {
      heading: 'No subscription yet',
      meaning: 'A subscription begins with an order, which the provider places on behalf of a reseller.',
    },
    notFound: ({ search }: { search: string }) => `No subscription of a customer with “${search}” in its name`,
    notFoundAdvice: 'Check the spelling, or look at all states and without filters.',
  },
  subscription: {
    back: 'Subscriptions',
    facts: 'The subscription',
    customer: 'Customer',
    reseller: 'Reseller',
    provider: 'Provider',
    quantity: 'Quantity',
    price: 'Price for one',
    started: 'Started',
    renews: 'Renews',
    ended: 'Ended',
    record: 'PartnerID on record',
    order: 'Order',
    history: 'What happened',
    manage: 'Change it',
    suspend: { heading: 'Suspend', submit: 'Suspend', meaning: 'It stops at once and can be started again.' },
    resume: {
      heading: 'Start again',
      submit: 'Start again',
      meaning: 'It runs on from now, and renews on the same day as before.',
    },
    cancel: {
      heading: 'Cancel',
      submit: 'Cancel the subscription',
      meaning: ({ days }: { days: number }) =>
        `It ends at once and for good. Possible for ${counted(days, { one: '# day', other: '# days' })} after its start.`,
    },
    reason: 'Why',
    provider_only: 'Only the provider changes a subscription, so ask it.',
    done: {
      suspend: 'It is suspended. The reseller and the customer are told by letter.',
      resume: 'It runs again. The reseller and the customer are told by letter.',
      cancel: 'It is cancelled. The reseller and the customer are told by letter.',
    } satisfies Record<SubscriptionEvent, string>,
    by: { provider: 'The provider' },
  },
};

type Named = { customer: string; reseller: string };

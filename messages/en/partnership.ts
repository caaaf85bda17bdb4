import type { SpanChange } from '@/lib/admin-access/change';
import type { JournalAction } from '@/lib/admin-access/journal';
import type { AdminAccessEvent } from '@/lib/admin-access/lifecycle';
import type { AccessAfter, AdminAccessScope, AdminAccessStatus, PartnershipStatus, Side } from '@/lib/db';
import type { PartnershipEvent } from '@/lib/partnership/lifecycle';
import type { ProviderLack } from '@/lib/partnership/ordering';
import { counting } from '../counted';

const counted = counting('en');

type Pair = { provider: string; reseller: string };
type Lasting = { until: string };

/** The page of a partnership, the same on either side. */
export const partnership = {
  back: { reseller: 'Indirect providers', provider: 'Indirect resellers' } satisfies Record<Side, string>,
  sides: { reseller: 'Indirect reseller', provider: 'Indirect provider' } satisfies Record<Side, string>,
  begun: ({ provider }: Pair) =>
    `${provider} is your indirect provider now. It stands in your list, and your company in theirs. Letters are on their way to both sides.`,
  done: {
    grant: ({ provider }) => `${provider} has access to your work account now. Both sides are told by letter.`,
    renew: () => 'The access is changed. It lasts as long as before. Both sides are told by letter.',
    extended: () => 'The access is extended. Both sides are told by letter.',
    shortened: () => 'The access is shortened. Both sides are told by letter.',
    remove: ({ provider }) =>
      `${provider} no longer has access to your work account. The partnership stays. Both sides are told by letter.`,
    decline: ({ provider }) => `The request is declined. ${provider} is told by letter.`,
    request: ({ reseller }) =>
      `${reseller} is asked by letter. Until a Global admin there answers, you have no access.`,
    give_up: ({ reseller }) => `You no longer have access to ${reseller}. Both sides are told by letter.`,
    give_notice: () => 'Notice is given. Both sides are told by letter.',
    take_back: () => 'The notice is taken back, and the partnership goes on. Both sides are told by letter.',
  } satisfies Record<
    | Exclude<AdminAccessEvent | PartnershipEvent, 'expire' | 'end' | 'end_with_program'>
    | Exclude<SpanChange, 'unchanged'>,
    (told: Pair) => string
  >,
  about: {
    heading: 'The partnership',
    status: 'Status',
    since: 'Since',
    country: 'Country or region',
    partnerId: 'PartnerID',
    readiness: 'Readiness',
    meanings: {
      active: 'What the provider may do stands beside.',
      ending: 'It goes on as before until its last day.',
      ended: 'Nothing new can be begun. Customers and their subscriptions stayed as they were.',
    } satisfies Record<PartnershipStatus, string>,
    profile: 'Profile and contact of the provider',
    end: 'End the partnership',
    endMeans: 'You see what it affects before anything happens.',
  },
  rights: {
    heading: ({ provider }: Pair) => `What ${provider} may do`,
    orders: 'Orders for shared customers',
    ordersMeans: ({ provider, reseller }: Pair) =>
      `Place orders and add subscriptions for the customers that ${provider} and ${reseller} share.`,
    ordersStopped: ({ lacks }: { lacks: string }) => `No order can be placed at present: ${lacks}.`,
    ordersStop: 'Not now',
    providerLacks: {
      authorization: 'the provider is not authorized',
      agreement: 'the provider has not accepted the agreement',
    } satisfies Record<ProviderLack, string>,
    ordersTags: { active: 'Allowed', ending: 'Allowed', ended: 'No longer' } satisfies Record<
      PartnershipStatus,
      string
    >,
    access: ({ reseller }: Pair) => `Access to the work account of ${reseller}`,
    accessMeans: {
      administrator: 'As administrator: sees who works there, in which roles, and what lately happened in the account.',
      helpdesk: 'As helpdesk: sees who works there and in which roles.',
    } satisfies Record<AdminAccessScope, string>,
    noAccess: {
      none: 'None was given. The partnership does not need it.',
      requested: 'Asked for, and not given yet.',
      granted: '',
      removed: 'Taken away. The partnership does not need it.',
      expired: 'Its last day has passed. The partnership does not need it.',
    } satisfies Record<AdminAccessStatus, string>,
    accessSince: ({ since }: { since: string }) => `Since ${since}, without an end date`,
    accessUntil: ({ since, until }: { since: string; until: string }) => `Since ${since}, until ${until}`,
    buttons: {
      grant: 'Give access',
      renew: 'Change',
      remove: 'Remove admin access',
      decline: 'Decline',
      request: 'Ask for access',
      give_up: 'Give it up',
    } satisfies Record<Exclude<AdminAccessEvent, 'expire' | 'end'>, string>,
  },
  asked: {
    heading: {
      administrator: ({ provider }) => `${provider} asks for administrator access`,
      helpdesk: ({ provider }) => `${provider} asks for helpdesk access`,
    } satisfies Record<AdminAccessScope, (pair: Pair) => string>,
    meaning: 'It has none until a Global admin of yours gives it. Declining changes nothing in the partnership.',
  },
  forms: {
    back: 'Leave it as it is',
    headings: {
      grant: ({ provider }) => `Give ${provider} access to your work account`,
      renew: () => 'Change how far or how long',
      remove: ({ provider }) => `Remove the access of ${provider}?`,
      decline: ({ provider }) => `Decline the request of ${provider}?`,
      request: ({ reseller }) => `Ask ${reseller} for access`,
      give_up: ({ reseller }) => `Give up your access to ${reseller}?`,
    } satisfies Record<Exclude<AdminAccessEvent, 'expire' | 'end'>, (pair: Pair) => string>,
    leads: {
      grant: ({ provider }) => `You can take it away at any time. What ${provider} may order does not depend on it.`,
      renew: () => 'Both sides are told by letter.',
      remove: ({ provider }) =>
        `From the next page it opens, ${provider} sees nothing of your work account. The partnership stays, and so do orders and subscriptions. You can give access again later.`,
      decline: ({ provider }) => `${provider} is told by letter. The partnership stays, and it can ask again.`,
      request: ({ reseller }) =>
        `The Global admins of ${reseller} are asked by letter, and one of them decides. Say what you need it for: that helps them.`,
      give_up: ({ reseller }) =>
        `From the next page you open, you see nothing of the work account of ${reseller}. The partnership stays. You can ask for access again.`,
    } satisfies Record<Exclude<AdminAccessEvent, 'expire' | 'end'>, (pair: Pair) => string>,
    submits: {
      grant: 'Give access',
      renew: 'Change the access',
      remove: 'Remove admin access',
      decline: 'Decline the request',
      request: 'Send the request',
      give_up: 'Give the access up',
    } satisfies Record<Exclude<AdminAccessEvent, 'expire' | 'end'>, string>,
    scopes: { administrator: 'Administrator', helpdesk: 'Helpdesk' } satisfies Record<AdminAccessScope, string>,
    scopeMeans: {
      administrator: 'Sees users, roles and the journal of the work account.',
      helpdesk: 'Sees users and roles only.',
    } satisfies Record<AdminAccessScope, string>,
    lengthUntil: ({ length, day }: { length: string; day: string }) => `${length}, until ${day}`,
    lengthHint: 'Both sides are reminded 30 days, 7 days and 1 day before. It counts from today.',
    messageHint: ({ reseller }: Pair) => `Read by the Global admins of ${reseller}.`,
    declineHint: ({ provider }: Pair) => `Read by the Global admins of ${provider}.`,
  },
  ending: {
    heading: ({ day }: { day: string }) => `The partnership ends on ${day}`,
    gaveNotice: ({ company, day }: { company: string; day: string }) => `${company} gave notice on ${day}.`,
    asBefore: 'Everything goes on as before until then. Customers and their subscriptions stay beyond it.',
    accessAfter: {
      remove_now: 'Admin access ended with the notice.',
      remove_at_end: 'Admin access, if there is any, ends with the partnership.',
      keep: 'Admin access stays until the reseller removes it.',
    } satisfies Record<AccessAfter, string>,
    daysLeft: ({ days }: { days: number }) =>
      counted(days, { one: 'You can take it back today.', other: 'You can take it back for # more days.' }),
    theirsToTakeBack: ({ company, day }: { company: string; day: string }) =>
      `Only ${company} can take it back, until ${day}.`,
    takeBack: 'Take back the notice',
  },
  people: {
    heading: ({ reseller }: Pair) => `People of ${reseller}`,
    caption: 'People and their roles',
    name: 'Name',
    roles: 'Roles',
    state: 'State',
    states: { on: 'Active', invited: 'Invited', off: 'Switched off' },
    noRoles: 'No roles',
  },
  journal: {
    heading: ({ reseller }: Pair) => `Lately in the work account of ${reseller}`,
    none: 'Nothing has happened there lately.',
    /** Staff, the primary contact, the clock. */
    portal: 'The portal',
    actions: {
      'user.invite': 'Invited a person',
      'user.join': 'Joined',
      'user.roles': 'Changed roles',
      'user.disable': 'Switched a person off',
      'user.enable': 'Switched a person on',
      'partner_account.connect': 'Connected the membership account',
      'partner_account.disconnect': 'Disconnected the membership account',
      'partner_account.move': 'Moved the membership account',
      'location.add': 'Added a location',
      'location.change': 'Changed a location',
      'location.close': 'Closed a location',
      'partner_id.associate': 'Linked a PartnerID',
      'partner_id.release': 'Let a PartnerID go',
      'agreement.sign': 'Accepted the partner agreement',
      'enrollment.suspend': 'The company was suspended',
      'enrollment.restore': 'The suspension was lifted',
    } satisfies Record<JournalAction, string>,
  },
  past: {
    heading: 'History',
    by: ({ person, company }: { person: string; company: string }) => `${person}, ${company}`,
    portal: 'The portal',
    partnership: {
      begin: ({ provider }) => `Authorized ${provider}: the partnership began`,
      give_notice: () => 'Gave notice',
      take_back: () => 'Took the notice back',
      end: () => 'The partnership ended',
      end_with_program: () => 'The partnership ended: the reseller has left the programme',
    } satisfies Record<PartnershipEvent | 'begin', (pair: Pair) => string>,
    access: {
      not_given: 'Gave no access to the work account',
      decline: 'Declined the request for access',
      remove: 'Removed the access',
      give_up: 'Gave the access up',
      expire: 'The access reached its last day',
      end: 'The access ended with the partnership',
    } satisfies Record<Exclude<AdminAccessEvent, 'grant' | 'request' | 'renew'> | 'not_given', string>,
    gave: {
      administrator: 'Gave administrator access',
      helpdesk: 'Gave helpdesk access',
    } satisfies Record<AdminAccessScope, string>,
    gaveUntil: {
      administrator: ({ until }) => `Gave administrator access until ${until}`,
      helpdesk: ({ until }) => `Gave helpdesk access until ${until}`,
    } satisfies Record<AdminAccessScope, (lasting: Lasting) => string>,
    askedFor: {
      administrator: 'Asked for administrator access',
      helpdesk: 'Asked for helpdesk access',
    } satisfies Record<AdminAccessScope, string>,
    renewed: {
      extended: {
        administrator: 'Extended the access: administrator access',
        helpdesk: 'Extended the access: helpdesk access',
      },
      shortened: {
        administrator: 'Shortened the access: administrator access',
        helpdesk: 'Shortened the access: helpdesk access',
      },
      unchanged: {
        administrator: 'Changed the access: administrator access',
        helpdesk: 'Changed the access: helpdesk access',
      },
    } satisfies Record<SpanChange, Record<AdminAccessScope, string>>,
    renewedUntil: {
      extended: {
        administrator: ({ until }) => `Extended the access: administrator access until ${until}`,
        helpdesk: ({ until }) => `Extended the access: helpdesk access until ${until}`,
      },
      shortened: {
        administrator: ({ until }) => `Shortened the access: administrator access until ${until}`,
        helpdesk: ({ until }) => `Shortened the access: helpdesk access until ${until}`,
      },
      unchanged: {
        administrator: ({ until }) => `Changed the access: administrator access until ${until}`,
        helpdesk: ({ until }) => `Changed the access: helpdesk access until ${until}`,
      },
    } satisfies Record<SpanChange, Record<AdminAccessScope, (lasting: Lasting) => string>>,
  },
};

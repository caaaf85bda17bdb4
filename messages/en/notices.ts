import type { Kind, OptionalKind } from '@/lib/letter/kinds';
import { type Count, counting } from '../counted';

const counted = counting('en');

const kinds: Record<Kind, string> = {
  security: 'Security',
  legal: 'Agreements and decisions',
  answers: 'Questions to you',
  enrollment: 'Enrollment',
  partners: 'Partners and invitations',
  customers: 'Customers',
  orders: 'Orders and subscriptions',
  desk: 'Your desk',
  digest: 'Once a day',
};

/** The page Notices, how one chooses them, and the end of letters by one press. */
export const notices = {
  heading: 'Notices',
  lead: 'What the portal told you. Choose in the settings what comes by letter, too.',
  settings: 'Choose how notices reach you',
  bell: ({ count }: { count: Count }) =>
    counted(count, { none: 'Notices', one: 'Notices, # not read', other: 'Notices, # not read' }),
  manyBell: 'Notices, 99+ not read',
  many: '99+',
  caption: 'Your notices',
  what: 'What happened',
  kind: 'Kind',
  at: 'When',
  state: 'State',
  unread: 'Not read',
  read: 'Read',
  actions: 'Actions',
  markRead: 'Mark as read',
  markOf: ({ what }: { what: string }) => `Mark as read: ${what}`,
  allRead: 'Mark all as read',
  marked: 'Marked as read.',
  inLetter: 'Its link is in your letter.',
  pages: 'More notices',
  first: 'Newest notices',
  more: ({ count }: { count: Count }) => counted(count, { one: 'The next one', other: 'The next #' }),
  empty: { heading: 'No notices yet', meaning: 'When something happens that concerns you, it stands here.' },
  kinds,
  choose: {
    heading: 'Notices',
    lead: 'How you hear of what happens. What you choose is for you alone, and for the account in use.',
    saved: 'Saved.',
    kindsHeading: 'What reaches you, and how',
    page: ({ kind }: { kind: string }) => `${kind}: on the page Notices`,
    letter: ({ kind }: { kind: string }) => `${kind}: by letter`,
    ways: { now: 'At once', digest: 'Once a day, all in one', page: 'No letter' },
    about: {
      enrollment: 'How the enrollment of your company goes on, its documents and its PartnerID.',
      partners: 'Invitations, partnerships, and who may act in whose account.',
      customers: 'Who became or is no longer a customer, and who may buy.',
      orders: 'What was ordered, changed or ended.',
      desk: 'Cases given to you or taken from you, and notes that name you.',
      digest: 'All of the day in one letter.',
    } satisfies Record<OptionalKind, string>,
    always:
      'Security, agreements, decisions and questions to you always come at once, on the page and by letter: they cannot be switched off.',
    submit: 'Save what reaches me',
    hoursHeading: 'When',
    hoursLead: ({ zone }: { zone: string }) =>
      `By the clock of your zone, ${zone}. Letters that can be switched off wait until the quiet hours are over; all others come at once.`,
    quietFrom: 'Quiet from',
    quietUntil: 'Quiet until',
    never: 'No quiet hours',
    digestHour: 'The letter of the day comes at',
    submitHours: 'Save the hours',
    addressesHeading: 'Other addresses of your company',
    addressesLead: 'They get copies of letters that can be switched off. Somebody has to confirm each address first.',
    noAddresses: 'There are none.',
    addressesCaption: 'Other addresses',
    address: 'Address',
    proven: 'Confirmed',
    unproven: 'Waits for its confirmation',
    add: 'Add the address',
    added: 'A letter with a link is on its way to the address.',
    remove: 'Take out',
    removeOf: ({ email }: { email: string }) => `Take out ${email}`,
    onlyManagers: 'A Global admin or User admin adds and takes out addresses.',
    stoppedHeading: 'Addresses letters no longer go to',
    stoppedCaption: 'Stopped addresses',
    why: {
      bounced: 'Its mail server says that there is no such mailbox.',
      complained: 'A letter was marked as spam there. Only what can be switched off is stopped.',
    },
    server: ({ said }: { said: string }) => `The mail server said: ${said}`,
    since: 'Since',
    again: 'Try again',
    againOf: ({ email }: { email: string }) => `Try again to write to ${email}`,
    tried: 'Letters go there again.',
    mine: {
      bounced:
        'Letters no longer go to your address: its mail server says that there is no such mailbox. What secures your account, and what you ask for, is still sent.',
      complained: 'Letters that can be switched off no longer go to your address: one was marked as spam there.',
    },
  },
  unsubscribe: {
    heading: 'No more letters of this kind?',
    lead: ({ kind }: { kind: string }) =>
      `${kind}: no letter will come any more. What happens still stands on the page Notices.`,
    submit: 'No more such letters',
    done: 'No more such letters will come.',
    doneMeans: ({ kind }: { kind: string }) =>
      `${kind}: what happens stands on the page Notices. You can choose otherwise in the settings.`,
    unknown: 'This address leads nowhere',
    unknownMeans: 'It is not one the portal wrote in a letter. In the settings you choose which letters you get.',
    open: 'Open the settings',
  },
  prove: {
    heading: 'Confirm an address for notices',
    lead: ({ organization }: { organization: string }) =>
      `Copies of news of ${organization} will come to this address.`,
    company: 'Company',
    submit: 'Confirm the address',
    done: 'The address is confirmed',
    doneMeans: ({ organization }: { organization: string }) => `News of ${organization} will come there from now on.`,
  },
};

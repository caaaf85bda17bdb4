import type { AdminAccessScope, AdminAccessStatus, PartnershipStatus } from '@/lib/db';
import type { ProviderView } from '@/lib/partnership/providers';
import type { ReadinessKey } from '@/lib/partnership/readiness';
import type { View } from '@/lib/partnership/views';

const statuses = { active: 'Active', ending: 'Ending', ended: 'Ended' } satisfies Record<PartnershipStatus, string>;

const scopes = {
  administrator: 'Administrator',
  helpdesk: 'Helpdesk',
} satisfies Record<AdminAccessScope, string>;

const access = {
  none: 'None',
  requested: 'Asked for',
  granted: 'Granted',
  removed: 'Removed',
  expired: 'Ended on its day',
} satisfies Record<AdminAccessStatus, string>;

/** The two lists of partners, and the words they share with the page of a partnership. */
export const partnerships = {
  statuses,
  scopes,
  access,
  none: '–',
  endsOn: ({ day }: { day: string }) => `Ends ${day}`,
  until: ({ scope, day }: { scope: string; day: string }) => `${scope} until ${day}`,
  providers: {
    heading: 'Indirect providers',
    lead: 'The distributors your company works with: they place orders, bill and support. You can take access away, or leave, at any time.',
    find: 'Find a provider',
    noButton: 'Why do I see no button to authorize?',
    shown: {
      standing: 'Only the providers you work with are shown.',
      ending: 'Only the partnerships that are ending are shown.',
      access: 'Only the providers with access to your work account are shown.',
    } satisfies Record<ProviderView, string>,
    showAll: 'Show all',
    caption: 'Your indirect providers',
    ended: 'Ended partnerships',
    columns: {
      provider: 'Provider',
      country: 'Country or region',
      since: 'Since',
      status: 'Status',
      access: 'Admin access',
      customers: 'Customers',
    },
    viewCustomers: 'View customers',
    viewCustomersOf: ({ provider }: { provider: string }) => `View customers shared with ${provider}`,
    inviteCustomers: 'Invite new customers',
    inviteCustomersWith: ({ provider }: { provider: string }) => `Invite new customers together with ${provider}`,
    invitations: {
      heading: 'Invitations to your company',
      asks: ({ provider }: { provider: string }) => `${provider} asks to be your indirect provider`,
      sent: ({ country, day }: { country: string; day: string }) => `${country} · sent ${day}`,
      until: ({ day }: { day: string }) => `open until ${day}`,
      ready: 'Ready to decide',
      waits: 'Something is missing first',
      more: ({ count }: { count: number }) =>
        `The newest ${count} are shown. Answer or decline one, and the next moves up.`,
    },
    empty: {
      heading: 'No indirect provider yet',
      meaning: 'You come by one in four steps. The partnership begins the moment you authorize the provider.',
      steps: [
        'Find a provider that works in your region, in the provider directory.',
        'Talk to them: their program for resellers, their support, their terms.',
        'They send your company an invitation by e-mail.',
        'A Global admin follows its link, ticks the box and presses Authorize indirect provider.',
      ],
    },
  },
  resellers: {
    heading: 'Indirect resellers',
    leads: {
      partners: 'The companies that authorized yours, and what each still lacks to do business.',
      ready: 'They have all they need: you can order for their customers.',
      lacking: 'They lack something, so that nothing can be ordered for their customers. The last column says what.',
      ending: 'Notice was given. Each ends on the day beside it unless it is taken back.',
      access: 'They have given you access to their work account.',
      asked: 'You asked for access to their work account; they have not answered yet.',
      ended: 'Partnerships that have ended, the newest first. Customers and subscriptions stayed.',
    } satisfies Record<View, string>,
    filters: 'Partnerships',
    views: {
      partners: 'Partners',
      ready: 'Can trade',
      lacking: 'Cannot trade yet',
      ending: 'Ending',
      access: 'With access',
      asked: 'Access asked for',
      ended: 'Ended',
    } satisfies Record<View, string>,
    search: 'Name, PartnerID or own number',
    find: 'Search',
    forget: 'Show all',
    download: 'Download CSV',
    viewCustomers: 'View customers',
    viewCustomersOf: ({ reseller }: { reseller: string }) => `View customers shared with ${reseller}`,
    noButton: 'My reseller sees no button',
    invite: 'Invite a reseller',
    columns: {
      reseller: 'Reseller',
      partnerId: 'PartnerID',
      country: 'Country or region',
      status: 'Status',
      agreement: 'MPA',
      since: 'Since',
      readiness: 'Readiness',
      customers: 'Customers',
    },
    /** Headings of the file, besides those of the table. */
    file: { access: 'Admin access', endsOn: 'Ends on', name: 'indirect-resellers' },
    signed: 'Signed',
    unsigned: 'Not signed',
    olderVersion: 'Older version only',
    ready: 'Ready',
    lacks: {
      account: 'Not a reseller account',
      region: 'Other region',
      enrolled: 'Not enrolled',
      verified: 'Not verified',
      partner_id: 'No PartnerID',
      agreement: 'MPA in force not signed',
      standing: 'Suspended',
    } satisfies Record<ReadinessKey, string>,
    empty: {
      partners: {
        heading: 'No indirect reseller yet',
        meaning:
          'Invite a company by e-mail. It stands here the moment one of its Global admins authorizes you, and you in its list of indirect providers.',
      },
      ready: { heading: 'None can trade yet', meaning: 'A reseller stands here once it lacks nothing.' },
      lacking: { heading: 'All can trade', meaning: 'A reseller that lacks something stands here with what it lacks.' },
      ending: { heading: 'No partnership is ending', meaning: 'One whose notice runs stands here until its last day.' },
      access: { heading: 'Nobody has given you access', meaning: 'You can ask for it on the page of a reseller.' },
      asked: {
        heading: 'You wait for no answer',
        meaning: 'A reseller you ask for access stands here until it answers.',
      },
      ended: {
        heading: 'No partnership has ended',
        meaning: 'One that ends, by either side, stands here from then on.',
      },
    } satisfies Record<View, { heading: string; meaning: string }>,
    notFound: ({ search }: { search: string }) => `Nothing here has “${search}” in it`,
    notFoundAdvice:
      'The search looks anywhere in names, PartnerIDs and your own numbers, among the partnerships and filters chosen above.',
    first: 'First page',
    more: ({ count }: { count: number }) => `Next ${count}`,
    pages: 'Pages',
  },
};

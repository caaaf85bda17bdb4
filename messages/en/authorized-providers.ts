import type { ProviderEvent } from '@/lib/provider/lifecycle';
import type { View } from '@/lib/provider/views';
import { type Count, counting } from '../counted';

const counted = counting('en');

type Named = { company: string };

/** The operators' pages: who is an authorized provider, and how one becomes it. */
export const authorizedProviders = {
  heading: 'Authorized providers',
  add: 'Authorize a provider',
  filters: 'Providers',
  views: {
    authorized: 'Authorized',
    unsigned: 'Agreement missing',
    unsaid: 'Profile empty',
    suspended: 'Suspended',
  } satisfies Record<View, string>,
  leads: {
    authorized: 'In the directory; with the agreement accepted, they invite resellers. The newest first.',
    unsigned: 'Authorized, but they have not accepted the agreement: they can invite nobody yet.',
    unsaid: 'Authorized, but their entry in the directory says nothing of them yet.',
    suspended: 'They stand in no directory and can invite nobody until they are restored.',
  } satisfies Record<View, string>,
  search: 'Any part of the name',
  find: 'Search',
  forget: 'Show all',
  columns: {
    name: 'Provider',
    country: 'Country',
    region: 'Region',
    agreement: 'Agreement',
    profile: 'Profile',
    since: 'Authorized',
  },
  none: '–',
  signed: 'Accepted',
  unsigned: 'Not yet',
  filled: 'Filled in',
  unfilled: 'Empty',
  empty: {
    authorized: { heading: 'No provider is authorized', meaning: 'Authorize one by the address of its Global admin.' },
    unsigned: { heading: 'All have accepted the agreement', meaning: 'A provider that has not stands here.' },
    unsaid: { heading: 'All have filled in their profile', meaning: 'A provider that has not stands here.' },
    suspended: {
      heading: 'Nobody is suspended',
      meaning: 'A provider stands here from its suspension until it is restored.',
    },
  } satisfies Record<View, { heading: string; meaning: string }>,
  notFound: ({ search }: { search: string }) => `No name here with “${search}”`,
  notFoundAdvice: 'The search looks for any part of a name, among those chosen above.',
  first: 'First page',
  more: ({ count }: { count: number }) => `Next ${count}`,
  pages: 'Pages',
  adding: {
    lead: 'The company has a work account already. Its Global admin’s address leads to it.',
    back: 'Authorized providers',
    email: 'Address of the Global admin',
    find: 'Find the work account',
    found: ({ count }: { count: Count }) =>
      counted(count, {
        one: 'One work account has this Global admin',
        other: '# work accounts have this Global admin',
      }),
    means: ({ company }: Named) =>
      `${company} becomes an indirect provider: it stands in the directory at once, and its Global admins get a letter with what comes next.`,
    submit: 'Authorize',
    submitOf: ({ company }: Named) => `Authorize ${company}`,
    isProvider: 'See the provider',
    noneHeading: 'No work account has this Global admin',
    none: 'Check the address, or ask the company who its Global admin is. A company without a work account creates one first.',
    create: 'Where it creates one',
  },
  one: {
    back: 'Authorized providers',
    about: 'About',
    country: 'Country',
    region: 'Region',
    noRegion: 'None today: it stands in no directory',
    agreement: 'Partner agreement',
    signedBy: ({ name, version, at }: { name: string; version: string; at: string }) =>
      `Version ${version}, accepted by ${name}, ${at}`,
    unsigned: 'Not accepted yet. Until then it can invite nobody.',
    admins: 'Global admins',
    see: 'See it in the directory',
    profile: 'Profile',
    unfilled: 'The provider has not filled it in yet.',
    history: 'What happened',
    events: {
      authorize: 'Authorized',
      suspend: 'Suspended',
      restore: 'Restored',
    } satisfies Record<ProviderEvent, string>,
    somebody: 'The portal',
    suspend: {
      heading: 'Suspend',
      means:
        'It leaves the directory at once and can invite nobody. Invitations it sent cannot be accepted meanwhile. Partnerships, customers and orders stay.',
      hint: 'The provider’s Global admins read it, word for word.',
      submit: 'Suspend',
    },
    restore: {
      heading: 'Restore',
      means: 'It stands in the directory again and can invite. Invitations still open can be accepted again.',
      hint: 'The provider’s Global admins read it, word for word.',
      submit: 'Restore',
    },
    done: {
      authorize: ({ company }: Named) => `${company} is an authorized provider. Its Global admins are told by letter.`,
      suspend: ({ company }: Named) => `${company} is suspended. Its Global admins are told why by letter.`,
      restore: ({ company }: Named) => `${company} is authorized again. Its Global admins are told by letter.`,
    } satisfies Record<ProviderEvent, (named: Named) => string>,
  },
};

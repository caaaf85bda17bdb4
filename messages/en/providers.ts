import type { ProviderService, ProviderStatus } from '@/lib/db';
import { counting } from '../counted';

const counted = counting('en');

type Placed = { country: string; region: string };

/** Indirect providers: what they may offer, how they stand, and what their own people say of them. */
export const providers = {
  role: 'Indirect provider',
  statuses: { authorized: 'Authorized', suspended: 'Suspended' } satisfies Record<ProviderStatus, string>,
  services: {
    training: 'Training and technical help',
    marketing: 'Marketing help',
    financing: 'Financing and credit',
  } satisfies Record<ProviderService, string>,
  directory: {
    heading: 'Find an indirect provider',
    lead: 'A provider orders, bills and supports beside you. You can work with the providers of your own region.',
    filters: 'Narrow the list',
    country: 'Where is your business?',
    everyRegion: 'All regions',
    service: 'Service',
    everyService: 'Any service',
    language: 'Language',
    everyLanguage: 'Any language',
    name: 'Name begins with',
    show: 'Show providers',
    forget: 'Show all',
    list: 'Providers',
    inRegion: ({ country, region }: Placed) =>
      `${country} is in the region ${region}. These providers can work with you.`,
    everywhere: 'All authorized providers by name. Choose your country to see who can work with you.',
    toRegions: 'What a region allows',
    noneIn: ({ region }: { region: string }) => `No provider works in ${region} yet`,
    noneInMeaning:
      'You can enroll all the same. A provider of this region finds you later, or you find it here once it is authorized.',
    noneFits: 'No provider is all of that',
    noneFitsMeaning: 'Leave out the service, the language or the name, and ask the providers of your region directly.',
    wider: 'Show every provider of the region',
    none: 'No provider is authorized yet',
    noneMeaning: 'Providers appear here once staff have authorized them. You can enroll meanwhile.',
    enroll: 'Start enrolling',
    speaks: 'Languages',
    offers: 'Services',
    first: 'First page',
    more: ({ count }: { count: number }) => `Next ${count}`,
    pages: 'Pages',
  },
  page: {
    back: 'All providers',
    caption: 'Authorized indirect provider',
    about: ({ name }: { name: string }) => `About ${name}`,
    unsaid: 'The provider has not described itself yet. Ask for what you need when you write to it.',
    where: 'Where it works',
    whereMeans: ({ region, count }: { region: string; count: number }) =>
      counted(count, {
        one: () => `The region ${region}, one country.`,
        other: (number) => `The region ${region}, ${number} countries.`,
      }),
    countries: 'See the countries',
    contact: 'Contact',
    noContact: 'No contact is given yet.',
    next: 'How to begin',
    steps: ({ name }: { name: string }) => [
      `Write to ${name}: your company, your country and your PartnerID, if you have one.`,
      'It sends you an invitation. Nothing happens before you open it.',
      'A Global admin of your work account opens the invitation, reads which rights it gives, and authorizes the provider.',
    ],
    enrollFirst: 'The enrollment can come before or after. The invitation waits for it.',
    enroll: 'Start enrolling',
    fitsHeading: 'You can work together',
    fits: ({ organization, region }: { organization: string; region: string }) =>
      `${organization} is in the region ${region}, too.`,
    partners: 'You are partners already.',
    toPartnership: 'See the partnership',
    otherHeading: 'This provider works in another region',
    other: ({ organization, region, theirs }: { organization: string; region: string; theirs: string }) =>
      `${organization} is in the region ${region}, this provider in ${theirs}. A partnership needs one region.`,
    outside: ({ organization }: { organization: string }) =>
      `${organization} is in a country that is in no region of the program, so no partnership can be made with it.`,
    inYours: 'Providers of your region',
    elsewhere: 'What you can do to work there',
    own: 'This is how resellers see your company.',
    edit: 'Change it',
  },
  profile: {
    form: {
      heading: 'Provider profile',
      servicesHint: 'What you do for your resellers.',
      languagesHint: 'In which resellers can speak and write to you. Those chosen stand first.',
      aboutHint: 'A few sentences, up to 1,000 characters. Plain text.',
      emailHint: 'Resellers write to it. The address of a team is welcome here.',
      phoneHint: 'In your country’s form, or with the country code.',
      websiteHint: 'The page you would show a reseller first.',
      submit: 'Save',
    },
    lead: ({ company }: { company: string }) => `What the public directory says of ${company}. Resellers choose by it.`,
    see: 'See it in the directory',
    saved: 'Saved. The directory shows it from now on.',
    empty:
      'The directory shows only your name and country so far. Resellers look for a provider by service and language: fill these in.',
    suspendedHeading: 'The authorization is suspended',
    suspended: ({ since }: { since: string }) =>
      `Since ${since}, your company does not stand in the directory and can invite nobody. Partnerships you have go on.`,
    reasonGiven: 'The reason given:',
    suspendedNext:
      'Once that is put right, an operator of the portal can restore it. You can go on editing the profile.',
    readOnly: 'A Global admin or an Admin agent of your organization changes this.',
    serviceDetails: {
      training: 'So that their people know what they sell.',
      marketing: 'Campaigns and material they can make their own.',
      financing: 'So that a large order does not stop at the bill.',
    } satisfies Record<ProviderService, string>,
    none: 'Not given',
  },
  info: {
    heading: 'Program info',
    since: 'Since',
    region: 'Region',
    toProfile: 'Provider profile',
  },
};

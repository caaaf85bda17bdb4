import type { ProviderService, ProviderStatus } from '@/generated/prisma/enums';

/** Indirect providers: what they may offer, how they stand, and what their own people say of them. */
export const providers = {
  role: 'Indirect provider',
  statuses: { authorized: 'Authorized', suspended: 'Suspended' } satisfies Record<ProviderStatus, string>,
  services: {
    training: 'Training and technical help',
    marketing: 'Marketing help',
    financing: 'Financing and credit',
  } satisfies Record<ProviderService, string>,
  profile: {
    heading: 'Provider profile',
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
    servicesHint: 'What you do for your resellers.',
    serviceDetails: {
      training: 'So that their people know what they sell.',
      marketing: 'Campaigns and material they can make their own.',
      financing: 'So that a large order does not stop at the bill.',
    } satisfies Record<ProviderService, string>,
    languagesHint: 'In which resellers can speak and write to you. Those chosen stand first.',
    aboutHint: 'A few sentences, up to 1,000 characters. Plain text.',
    emailHint: 'Resellers write to it. The address of a team is welcome here.',
    phoneHint: 'In your country’s form, or with the country code.',
    websiteHint: 'The page you would show a reseller first.',
    none: 'Not given',
    submit: 'Save',
  },
  info: {
    heading: 'Program info',
    since: 'Since',
    region: 'Region',
    toProfile: 'Provider profile',
  },
};

import { type Count, counting } from '../counted';

const counted = counting('en');

type Named = { country: string };

/** Welcome: what an enrollment needs, and what the country decides. */
export const welcome = {
  heading: 'Welcome',
  lead: 'Enroll your company as an indirect reseller. It takes about 15 minutes. You can stop after any page and go on later, on any device.',
  since:
    'Since October 2020, all new partners enroll as indirect resellers: you sell to your customers, and a provider orders and bills.',
  country: {
    heading: 'Where is your business?',
    hint: 'The country of your company’s legal address. Your work account and your PartnerID are in the same country.',
    choose: 'Choose a country or region',
    show: 'Show what applies',
    region: 'Region',
    regionHint: 'You work with providers and customers of this region.',
    currency: 'Billing currency',
    language: 'Agreement language',
    english: 'English',
    providers: 'Providers you could work with',
    toRegions: 'What a region allows',
    registration: 'Registration ID',
    registrationNeeded: ({ kinds }: { kinds: string }) => `Needed: ${kinds}. One is enough.`,
    registrationOne: ({ kinds }: { kinds: string }) => `Needed: ${kinds}.`,
    registrationOptional: 'Not needed. With the number in your register the review is faster.',
    providersCount: ({ count }: { count: Count }) =>
      counted(count, {
        one: 'One authorized provider could work with you.',
        other: '# authorized providers could work with you.',
      }),
    noProviders: 'No provider is authorized there yet. You can enroll all the same.',
    allProviders: 'See all of them',
    none: 'We do not know this country. Choose one from the list.',
  },
  needs: {
    heading: 'What you need',
    items: [
      {
        title: 'The sign-in of a Global admin of your work account',
        text: 'If your company has no work account yet, you create it on the way.',
      },
      {
        title: 'The sign-in of your membership account',
        text: 'It shows the PartnerIDs of your company, so that you can link one. It may differ from the work account’s. The Partner Membership Center, where it was used before, closed in May 2022. You can leave this for later.',
      },
      {
        title: 'Legal business name and address',
        text: 'Exactly as they are registered. They show that your company is established and that you may act for it.',
      },
      {
        title: 'A primary contact',
        text: 'A person at your company whom we can reach. We do not take addresses of web mail such as Gmail, Yahoo! Mail, iCloud Mail, AOL Mail or Outlook.',
      },
      {
        title: 'Customer support details',
        text: 'An e-mail address, a telephone number or a website for your customers.',
      },
    ],
  },
  after: {
    heading: 'What happens then',
    items: [
      'The primary contact confirms by e-mail. Our review begins after that.',
      'We verify the company in 3 to 5 business days and write to the primary contact.',
      'A Global admin views and accepts the partner agreement.',
    ],
  },
  already: {
    heading: 'Already enrolled as a direct partner?',
    text: 'Then we ask only for your customer support contact. Sign in with the work account that is already enrolled.',
  },
  begin: {
    heading: 'Ready?',
    headingIn: ({ country }: Named) => `Ready to enroll in ${country}?`,
    signIn: 'Sign in',
    create: 'Create work account',
    createElsewhere: ({ country }: Named) => `Create a work account in ${country}`,
    start: 'Start',
    goOn: 'Go on',
    signedOut: 'Sign in as Global admin of your work account. Without one, create it now and then sign in with it.',
    signedIn: ({ organization }: { organization: string }) => `You enroll ${organization}, the work account in use.`,
    noAccount: 'No work account of yours enrolls. A company that wants to enroll needs a work account of its own.',
  },
};

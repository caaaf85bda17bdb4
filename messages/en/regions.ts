import { counting } from '../counted';

const counted = counting('en');

type Pair = { country: string; other: string };
type Placed = { country: string; region: string };

/** What a country and its region allow, for everybody. */
export const regions = {
  heading: 'What may I do from here?',
  lead: 'Two rules decide with whom you can work. One looks at the country, the other at the region. They are often taken for one another.',
  form: {
    legend: 'Choose countries',
    country: 'Your country or region',
    other: 'Another one, to compare',
    choose: 'Choose a country or region',
    nothing: 'None',
    show: 'Show',
  },
  place: {
    heading: ({ country, region }: Placed) => `${country} is in ${region}`,
    region: 'Region',
    currency: 'Billing currency',
    countries: 'Countries of the region',
    onlyOne: 'Only this one',
    count: ({ count }: { count: number }) => counted(count, { one: '# country', other: '# countries' }),
    see: 'See them all',
    providers: 'Providers there',
    noProviders: 'None is authorized there yet.',
    allProviders: 'See them in the directory',
    enroll: ({ country }: { country: string }) => `Enroll in ${country}`,
    outsideHeading: ({ country }: { country: string }) => `${country} is in no region`,
    outside: ({ country }: { country: string }) =>
      `The program does not reach ${country}: no company there can enroll, and nobody can work with one. A company that also has a registered business elsewhere enrolls there.`,
  },
  rules: {
    heading: 'The two rules',
    country: {
      heading: 'The same country',
      meaning: 'Your PartnerID must be a location in the country of your work account.',
      account: 'Work account',
      partnerId: 'PartnerID',
    },
    region: {
      heading: 'The same region',
      meaning: 'Partnerships, customers and orders stay within one region. The countries may differ.',
      anywhere: 'anywhere in it',
      you: 'You',
      provider: 'Provider',
      customer: 'Customer',
    },
  },
  verdict: {
    heading: ({ country, other }: Pair) => `Can ${country} and ${other} work together?`,
    country: 'PartnerID',
    region: 'Partnerships, customers and orders',
    yes: 'Yes',
    no: 'No',
    sameCountry: ({ country }: Placed) =>
      `Both are ${country}: a PartnerID of ${country} belongs to a work account of ${country}.`,
    otherCountry: ({ country, other }: Pair) =>
      `A PartnerID in ${other} cannot be linked to a work account in ${country}. The country must be the same.`,
    sameRegion: ({ region }: { region: string }) =>
      `Both are in the region ${region}: a provider, a reseller and a customer there can work together.`,
    otherRegion: ({ country, other, region, otherRegion }: Pair & { region: string; otherRegion: string }) =>
      `${country} is in ${region}, ${other} in ${otherRegion}. A provider, a reseller and a customer must be in one region.`,
    outside: ({ country }: { country: string }) => `${country} is in no region of the program.`,
    next: ({ other }: { other: string }) => `To work in ${other} as well`,
    nextMeans: 'One company can have several work accounts. It needs a registered business there, and then:',
    steps: ({ other }: { other: string }) => [
      `a work account of its own in ${other},`,
      `a PartnerID that is a location in ${other},`,
      'an enrollment and the partner agreement accepted for that account,',
      'a partnership with a provider of that region.',
    ],
    locationOnly: ({ country }: { country: string }) =>
      `For the PartnerID, choose a location in ${country} instead, or add one under Identifiers. Everything else works as it is.`,
    create: ({ other }: { other: string }) => `Create a work account in ${other}`,
  },
  exceptions: {
    heading: 'Often mistaken',
    lead: 'Geography and flags do not decide; the program’s list does. These surprise people most.',
    nowhere: 'No region',
    not: ({ countries, region }: { countries: string; region: string }) => `${countries}: not ${region}`,
    too: ({ countries }: { countries: string }) => `${countries}: in a region all the same`,
  },
  inForce: ({ on }: { on: string }) => `As in force on ${on}.`,
};

import type { KnownFrom } from '@/lib/enrollment/known';

type Person = { name: string; at: string };
type Found = { source: string; at: string };

/** The record of an enrollment that somebody keeps, and what is known of a direct partner without asking. */
export const enrollmentRecord = {
  title: ({ reference }: { reference: string }) => `Record of enrollment ${reference}`,
  made: ({ at, company }: { at: string; company: string }) => `Made for ${company}, ${at}.`,
  enrollment: 'Enrollment',
  reference: 'Reference',
  account: 'Work account',
  place: 'Country and region',
  begun: 'Begun',
  sent: 'Sent in',
  sentFirst: 'First sent in',
  sentBy: ({ name, at }: Person) => `${at}, by ${name}`,
  confirmed: 'Confirmed by the contact',
  foundIn: 'Found in',
  found: ({ source, at }: Found) => `${source}, ${at}`,
  numbered: ({ source, number, at }: Found & { number: string }) => `${source}, number ${number}, ${at}`,
  asFound: ({ source, at }: Found) => `As found in ${source}, ${at}.`,
  foundOtherwise: ({ source, at, value }: Found & { value: string }) =>
    `Changed by the company. In ${source}, ${at}: ${value}`,
  rest: 'All other answers',
  byHand: 'Entered by the company.',
  declaration: 'Declaration',
  declared: 'Declared',
  declaredBy: 'By',
  words: 'Version of these words',
  noDeclaration: 'None was asked for when these answers were sent.',
  partnerId: 'PartnerID, as of this record',
  page: ({ number, of }: { number: string; of: string }) => `Page ${number} of ${of}`,
};

/** What is known of a direct partner already, and from where. */
export const knownAlready = {
  heading: 'What we know already',
  lead: 'Your company is a direct partner, so this is not asked again. It is shown to you as we have it and cannot be changed here.',
  company: 'Company',
  country: 'Country',
  since: 'Direct partner since',
  partnerId: 'PartnerID',
  primaryUnknown: 'Not known, and not asked for.',
  addressUnknown: 'Not known, and not asked for.',
  valueFrom: ({ value, from }: { value: string; from: string }) => `${value}\n${from}`,
  from: {
    work_account: () => 'From your work account.',
    membership: () => 'From the location that is linked.',
    earlier: ({ reference, at }: { reference: string; at: string }) =>
      `From your earlier enrollment ${reference}, sent ${at}.`,
    nowhere: () => '',
  } satisfies Record<KnownFrom, (told: { reference: string; at: string }) => string>,
};

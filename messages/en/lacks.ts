import type { Step } from '@/lib/lack/steps';

type Said = { word: string; next: string };

/** Who cannot trade yet, with what each lacks. */
export const lacks = {
  resellers: {
    heading: 'Resellers that cannot trade yet',
    lead: 'Your partners, and companies that keep an invitation of yours, with the step each has to take next.',
    back: 'Indirect resellers',
    link: 'Who cannot trade yet, and remind them',
    invited: 'Keeps your invitation',
    empty: {
      heading: 'All can trade',
      meaning:
        'A partner that lacks something stands here with what it lacks, and so does a company that keeps an invitation.',
    },
  },
  customers: {
    heading: 'Customers nothing can be ordered for',
    lead: 'Customers you serve, with what each has to put right before an order for it can be placed.',
    back: 'Customers',
    link: 'Whom nothing can be ordered for, and remind them',
    empty: {
      heading: 'Orders can be placed for all',
      meaning: 'A customer that lacks something for an order stands here with what it lacks.',
    },
  },
  columns: {
    company: 'Company',
    partner: 'Partner',
    step: 'What it lacks',
    since: 'Since',
    reminded: 'Last reminded',
    deed: 'What you can do',
  },
  never: 'Never',
  by: ({ person }: { person: string }) => `by ${person}`,
  remind: 'Remind',
  remindOf: ({ company }: { company: string }) => `Remind ${company}`,
  again: ({ day }: { day: string }) => `Again from ${day}`,
  nothing: 'Only waiting helps',
  reminded: 'The letter is on its way to their Global admins. It names the step and leads to it.',
  noButtonOf: ({ company }: { company: string }) => `My reseller sees no button: ${company}`,
  pages: 'Pages of the list',
  first: 'First page',
  more: ({ count }: { count: number }) => `Next ${count}`,
  steps: {
    account: { word: 'Not a reseller account', next: 'An account of this kind cannot be your partner.' },
    region: { word: 'Other region', next: 'It needs a work account in a country of your region.' },
    enrolled: { word: 'Not enrolled', next: 'A Global admin of theirs begins to enroll.' },
    verified: { word: 'Not verified', next: 'Something about the enrollment waits for the company.' },
    review: { word: 'In review', next: 'The enrollment lies with the review office.' },
    partner_id: { word: 'No PartnerID', next: 'A Global admin of theirs links one.' },
    agreement: { word: 'MPA in force not signed', next: 'A Global admin of theirs accepts it.' },
    standing: { word: 'Suspended', next: 'Staff lift that. The company knows the reason.' },
    answer: { word: 'No answer yet', next: 'A Global admin of theirs answers your invitation.' },
    customer_agreement_missing: { word: 'No customer agreement', next: 'Invite it again: it accepts with its answer.' },
    customer_under_review: { word: 'In review', next: 'The account lies with the review office.' },
    customer_not_allowed: { word: 'May not buy', next: 'It knows the reason, and can put it right.' },
    customer_registration_missing: { word: 'No registration number', next: 'A Global admin of theirs adds it.' },
    customer_telephone_missing: { word: 'No telephone number', next: 'A Global admin of theirs adds it.' },
  } satisfies Record<Step, Said>,
};

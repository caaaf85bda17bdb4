import type { Facts } from '@/lib/delegation/needs';

type Company = { company: string };
type Person = { person: string };

/** Asking somebody else to accept the agreement, saying no to it, and the page of whom was asked. */
export const delegation = {
  /** On the card of a version that is open. */
  others: 'Other answers',
  toDecline: 'Decline',
  toDelegate: 'I am not the one who signs',
  back: 'Back to Agreements',
  /** Whom was asked, for the company's Global admins. */
  asked: {
    heading: ({ person }: Person) => `${person} is asked to accept it`,
    statuses: {
      asked: 'No answer yet',
      taken: 'Said yes, and can accept it now',
      used: 'Accepted it',
      declined: 'Said no',
      withdrawn: 'Taken back',
      expired: 'Ran out',
    } satisfies Record<Facts['status'], string>,
    person: 'Person',
    state: 'State',
    since: 'Asked',
    by: 'Asked by',
    until: 'Runs out',
    note: 'Your note',
    reason: 'Their reason',
    sendAgain: 'Send the letter again',
    withdraw: 'Take it back',
    held: ({ until }: { until: string }) =>
      `The letter was held back, because many letters went to this address. It leaves by itself from ${until} on.`,
    anew: 'You can ask somebody else, or accept it yourself.',
    done: {
      asked: 'The letter is on its way. You see here what they answer.',
      sent: 'A new letter is on its way. Its link replaces the one before.',
      withdrawn: 'It is taken back, and they were told so. Their link opens nothing any more.',
      said_no: 'Your no is kept, and the Global admins were told.',
    },
  },
  /** For whom was asked and said yes. */
  yours: {
    heading: 'You were asked to accept this agreement',
    meaning: ({ by, until }: { by: string; until: string }) =>
      `${by} asked you to, until ${until}. You can accept exactly this version, and nothing else is yours to do in this account. Afterwards you stay a member of it without any role.`,
    no: 'I do not accept it after all',
    reasonHint: 'The Global admins of the company read it in a letter.',
    signing: ({ by, company }: { by: string; company: string }) =>
      `You accept it for ${company} because ${by} asked you to. That stands in the evidence. Afterwards you stay a member of the account without any role; a Global admin can change that.`,
  },
  /** On the card of a version that was accepted so. */
  signed: ({ by }: { by: string }) => `${by} had asked them to.`,
  /** The page on which somebody is named. */
  naming: {
    heading: 'Who signs for your company?',
    lead: ({ company }: Company) =>
      `Name the person who may bind ${company}. They get a letter with a link, read the agreement and answer.`,
    points: [
      'If they say yes, they get a sign-in to this account without any role, and may accept this version only.',
      'The evidence then says that you asked them, and when.',
      'The request runs out after 30 days. You can take it back before, and accept the agreement yourself at any time.',
    ],
    emailHint: 'The letter goes there. It must be their own address.',
    titleHint: 'What they are in the company, if you know it.',
    noteHint: 'They read it in the letter.',
    submit: 'Send the letter',
    version: 'Version',
  },
  /** The page on which a version is declined. */
  declining: {
    heading: 'Decline the partner agreement',
    lead: 'Saying no closes nothing. This is what it means:',
    points: {
      first: [
        'Your company stays verified, but nothing new begins: no provider, no customer, no order.',
        'The other Global admins of your company read your reason in a letter, and our staff see it.',
        'The agreement can still be accepted at any time, also by another Global admin.',
      ],
      coming: [
        'Until the new version is in force, everything goes on as before.',
        'From that day on nothing new can be begun until it is accepted. What runs already goes on.',
        'The other Global admins of your company read your reason in a letter, and our staff see it.',
        'It can still be accepted at any time, also by another Global admin.',
      ],
      now: [
        'The new version is in force: nothing new can be begun until it is accepted. What runs already goes on.',
        'The other Global admins of your company read your reason in a letter, and our staff see it.',
        'It can still be accepted at any time, also by another Global admin.',
      ],
    },
    reasonHint: 'What would have to be different? Our staff read it.',
    submit: 'Decline',
  },
  declined: {
    heading: ({ by, on }: { by: string; on: string }) => `Declined by ${by} on ${on}`,
    meaning: 'Nothing was closed by it. A Global admin can still accept this version.',
    done: 'Your no is kept with its reason. You can still accept this version.',
    /** In a list of what staff know of a company. */
    version: ({ version }: { version: string }) => `Agreement ${version} declined`,
  },
  /** The page of the letter's link. */
  letter: {
    heading: ({ company }: Company) => `Accept the partner agreement for ${company}?`,
    lead: ({ by, company }: { by: string; company: string }) =>
      `${by}, a Global admin of ${company}, names you as the person who may bind the company.`,
    company: 'Company',
    by: 'Asked by',
    agreement: 'Agreement',
    you: 'You',
    until: 'Answer by',
    wrote: ({ by }: { by: string }) => `${by} writes`,
    read: 'Read the agreement',
    means: 'If you say yes',
    points: [
      'you get a sign-in to the account of the company, without any role in it;',
      'you accept the agreement there yourself: nothing is accepted by saying yes here;',
      'the evidence says who asked you, and when.',
    ],
    known: 'You have a sign-in here already, and keep your password.',
    newPassword: 'Choose a password for your sign-in.',
    yes: 'Yes, I sign for the company',
    toNo: 'No, I do not',
    noHeading: 'Say no',
    noLead: ({ company }: Company) => `The Global admins of ${company} read your reason in a letter.`,
    no: 'Say no',
    backToQuestion: 'Back to the question',
    other: ({ email, address }: { email: string; address: string }) =>
      `You are signed in as ${email}; the letter went to ${address}. Whoever reads letters there answers. To accept the agreement afterwards, sign in with that address.`,
    over: {
      heading: 'There is nothing to answer here any more',
      asked:
        'This link no longer works. Use the one in the newest letter, or ask a Global admin of the company for a new one.',
      taken: 'You said yes. Sign in to read and accept the agreement.',
      used: ({ company }: Company) => `You accepted the agreement for ${company}. A copy stands under Agreements.`,
      declined: ({ company }: Company) =>
        `The answer was no. If it should be yes, ask a Global admin of ${company} for a new letter.`,
      withdrawn: ({ company }: Company) => `${company} took the request back. There is nothing to do.`,
      void: 'This version of the agreement was taken back and will not come into force. There is nothing to do.',
      overtaken: ({ company }: Company) =>
        `The agreement has been accepted for ${company} meanwhile. There is nothing to do.`,
      expired: ({ company }: Company) =>
        `The request has run out. If it still matters, ask a Global admin of ${company} for a new one.`,
      signIn: 'Sign in',
      agreements: 'Open Agreements',
      home: 'To the first page',
    },
    saidNo: 'Your no was told to the Global admins of the company.',
  },
};

import type { EnrollmentStatus } from '@/lib/db';

type Sender = { company: string; signedUpBy: string };

const reviewed = 'We write to you when the review is done, or when we need something.';
const verified = 'The company has been verified since. Nothing more is needed from you.';
const over = 'The enrollment has ended since. Nothing more is needed from you.';
const goneOn = () => 'The enrollment has gone on since, without this link. You need to do nothing.';
const ended = ({ company }: Sender) => `The enrollment of ${company} has ended. You need to do nothing.`;

/** The page behind the link in the letter to a primary contact. */
export const confirmLink = {
  heading: 'Confirm your e-mail address',
  lead: ({ company, signedUpBy }: Sender) =>
    `${signedUpBy} is enrolling ${company} as an indirect reseller and named you as its primary contact. Are these two things true?`,
  points: ({ company, signedUpBy, address }: Sender & { address: string }) => [
    `${signedUpBy} signed ${company} up, and may do so.`,
    `${address} is your address and belongs to ${company}.`,
  ],
  confirm: 'Confirm',
  confirmMeans: 'The review of the company begins. You get news of it at this address.',
  deny: 'This was not me',
  denyMeans: ({ signedUpBy }: Sender) =>
    `The review does not begin, and we tell ${signedUpBy}. You can take it back for 24 hours.`,
  about: {
    heading: 'Who asks',
    company: 'Company',
    signedUpBy: 'Signed up by',
    reference: 'Reference',
    works: 'The link works until',
  },
  thanks: {
    heading: 'Thank you',
    confirmed: ({ address, company, at }: { address: string; company: string; at: string }) =>
      `You confirmed ${address} as the address of the primary contact of ${company}, ${at}.`,
    next: {
      draft: 'The answers are being changed. You get a new letter if you remain the primary contact.',
      email_pending: 'The answers were changed since. The primary contact gets a new letter.',
      in_review: `The review has begun; it takes 3 to 5 business days. ${reviewed}`,
      needs_action: `The review waits for an answer from the company. ${reviewed}`,
      qualified: verified,
      active: verified,
      suspended: verified,
      rejected: 'The company could not be verified. A letter to you says why, and what can be done.',
      closed: over,
      withdrawn: over,
      ended: over,
    } satisfies Record<EnrollmentStatus, string>,
    close: 'You can close this page.',
  },
  denied: {
    heading: 'You told us that this was not you',
    meaning: ({ company, signedUpBy, at }: Sender & { at: string }) =>
      `You answered ${at}. The review of ${company} does not begin, and we told ${signedUpBy}.`,
    undo: 'It was me after all',
    undoMeans: ({ until }: { until: string }) =>
      `You can take your answer back until ${until}. The review then begins.`,
    late: ({ signedUpBy }: Sender) =>
      `Your answer cannot be taken back any more. If the enrollment is yours after all, ask ${signedUpBy} to name you again: a new letter then comes.`,
  },
  expired: {
    heading: 'This link has run out',
    meaning: ({ company, signedUpBy, at }: Sender & { at: string }) =>
      `It was sent because ${signedUpBy} named you as the primary contact of ${company}. It worked until ${at}.`,
    advice: ({ signedUpBy }: Sender) =>
      `Ask ${signedUpBy} to send the letter again. Nothing has been confirmed in your name.`,
  },
  superseded: {
    heading: 'A newer letter replaced this link',
    meaning: ({ company, signedUpBy }: Sender) =>
      `${signedUpBy} named you as the primary contact of ${company} and had the letter sent again. Only the link in the latest letter works.`,
    advice: ({ signedUpBy }: Sender) =>
      `Look for the latest letter. If there is none, ask ${signedUpBy} to send it again.`,
  },
  gone: {
    heading: 'This link is not needed any more',
    meaning: ({ company, signedUpBy }: Sender) =>
      `It was sent because ${signedUpBy} named you as the primary contact of ${company}.`,
    since: {
      draft: ({ signedUpBy }: Sender) =>
        `${signedUpBy} took the answers back to change them. If you remain the primary contact, you get a new letter.`,
      email_pending: goneOn,
      in_review: goneOn,
      needs_action: goneOn,
      qualified: goneOn,
      active: goneOn,
      suspended: goneOn,
      rejected: goneOn,
      closed: ended,
      withdrawn: ended,
      ended,
    } satisfies Record<EnrollmentStatus, (sender: Sender) => string>,
  },
  write: ({ signedUpBy }: { signedUpBy: string }) => `Write to ${signedUpBy}`,
  unknownSender: 'The person who enrolled the company',
};

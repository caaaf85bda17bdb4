import type { AlikeKind } from '@/lib/db';

type Named = { name: string };

/** What agrees, as the applicant and the reviewer read it. */
const agrees: Record<AlikeKind, string> = {
  name: 'the name',
  registration_id: 'the registration number',
  domain: 'the domain of mail or website',
  address: 'the address',
};

/** The page about companies that are like the applicant's. */
export const alike = {
  agrees,
  heading: 'A company like this is here already',
  lead: 'If it is yours, ask to join it: a company needs only one account in a country. If it is another company, say why in a sentence, and go on.',
  listHeading: 'Here already',
  agreesIn: ({ kinds }: { kinds: string }) => `Agrees in: ${kinds}`,
  join: ({ name }: Named) => `Ask to join ${name}`,
  another: {
    heading: 'It is another company',
    lead: {
      one: 'The reviewer reads this sentence and compares the two companies.',
      several: 'The reviewer reads this sentence and compares the companies. It is said of all those above.',
    },
    hint: 'For instance how you belong together, or why the names are alike. If it is yours and nobody there answers you, say that.',
    submit: 'It is another company',
  },
  none: {
    heading: 'Companies like yours',
    lead: 'There is nothing to answer now.',
    on: 'Check your answers',
  },
  said: {
    heading: 'What you said',
    said: ({ reason, at }: { reason: string; at: string }) => `Another company: “${reason}”, ${at}`,
  },
  requests: {
    heading: 'Where you asked to join',
    asked: ({ until }: { until: string }) =>
      `Your request was sent. If nobody answers it by ${until}, it ends by itself. You get a letter either way.`,
    accepted: ({ at }: { at: string }) =>
      `You belong to this company since ${at}. Choose it at the top of the page; you may withdraw this enrollment.`,
    declined: ({ at, reason }: { at: string; reason: string }) => `Declined ${at}: “${reason}”`,
    withdrawn: ({ at }: { at: string }) => `You took the request back ${at}.`,
    expired: ({ at }: { at: string }) => `Nobody answered by ${at}, so the request ended.`,
    takeBack: 'Take back',
    takeBackLabel: ({ name }: Named) => `Take back the request to ${name}`,
    goOn: 'You may send your own enrollment in while you wait. The reviewer sees that you asked.',
  },
  asking: {
    heading: ({ name }: Named) => `Ask to join ${name}`,
    lead: ({ name }: Named) =>
      `The people who run the account of ${name} decide. They see your name, your e-mail address and what you write here.`,
    points: [
      'If they let you in, you use that account with your present sign-in, in the roles they choose.',
      'If nobody answers within 14 days, the request ends.',
      'You get a letter about what becomes of it. We tell you nothing else about the account.',
    ],
    messageHint: 'Say who you are in the company. Write no passwords.',
    submit: 'Ask to join',
    back: 'Companies like yours',
  },
  notice: {
    heading: 'A company like this is here already',
    meaning: 'Say first whether you want to join it, or that yours is another company.',
    link: 'Companies like yours',
  },
};

/** The reviewer's side. */
export const alikeReview = {
  heading: 'Companies like this one',
  none: 'No company here agrees with it in name, registration number, domain or address.',
  lead: 'Struck is what only the other company has, underlined what only this one has.',
  kinds: ({ kinds }: { kinds: string }) => `Agrees in: ${kinds}`,
  open: ({ reference }: { reference: string }) => `Open its case ${reference}`,
  accountOnly: 'A work account that sent nothing in.',
  what: 'What',
  there: 'The other company',
  here: 'This company',
  account: 'Work account',
  said: ({ by, at }: { by: string; at: string }) => `“Another company”, said by ${by}, ${at}:`,
  unsaid: 'The applicant has said nothing about this one: it came after the answers were sent.',
  asked: {
    asked: ({ at }: { at: string }) => `Somebody of this company asked to join it ${at}. Nobody has answered yet.`,
    accepted: ({ at }: { at: string }) => `Somebody of this company asked to join it and was let in ${at}.`,
    declined: ({ at }: { at: string }) => `Somebody of this company asked to join it and was declined ${at}.`,
    withdrawn: ({ at }: { at: string }) => `Somebody of this company asked to join it and took that back ${at}.`,
    expired: ({ at }: { at: string }) => `Somebody of this company asked to join it. Nobody had answered by ${at}.`,
  },
};

import { counting } from '../counted';
import { type Closed, whyClosed } from './waiting-letters';

const counted = counting('en');

/** What stands at the top of an enrollment when something happened to it: what, what it means, what to do. */
export const enrollmentNews = {
  fix: {
    heading: 'Something has to be put right',
    meaning: ({ until }: { until: string }) =>
      `The clock of the review stands still meanwhile, and this uses up no attempt. If nothing comes by ${until}, the enrollment closes.`,
    change: ({ part }: { part: string }) => `Change: ${part}`,
    part: ({ part }: { part: string }) => `It is about: ${part}`,
    reviewer: 'The reviewer writes:',
    sendAgain: 'Check your answers and send them again',
  },
  denied: {
    heading: 'Your contact answered “This was not me”',
    meaning: ({ address, hours }: { address: string; hours: number }) =>
      `Whoever reads ${address} does not know of this enrollment, so the review does not begin. If it was a mistake, they can take it back with the same link for ${counted(hours, { one: '# hour', other: '# hours' })}.`,
    advice: 'Otherwise name somebody who knows of it, then send your answers again.',
    change: 'Name another primary contact',
    stillAsked: 'What the reviewer asked for is not answered yet. Beside the contact, only this can be changed:',
  },
  rejected: {
    heading: 'We could not verify your company',
    meaning: ({ left, until }: { left: number; until: string }) =>
      `Two reviewers looked at it. ${counted(left, { one: 'One attempt is', other: '# attempts are' })} left: a Global admin puts right what is named here and sends the answers again by ${until}.`,
    noneLeft: ({ of }: { of: number }) =>
      `Two reviewers looked at it, and ${counted(of, { one: 'the only attempt is', other: 'all # attempts are' })} used. The enrollment closes; a new one can be begun after that.`,
  },
  qualified: {
    heading: 'Your company qualifies as an indirect reseller',
    meaning: 'A Global admin reads the partner agreement and accepts it; then you are active.',
    link: 'Open Agreements',
  },
  active: {
    heading: 'You are an indirect reseller',
    meaning: 'The agreement is accepted and your status is Active.',
    link: 'See it in Legal info',
  },
  suspended: {
    heading: 'Your company is suspended',
    meaning:
      'You go on managing what your customers have; nothing new can be sold until this is lifted. Once what is named below is put right, the review lead lifts it.',
    reason: 'The review lead writes:',
  },
  closed: {
    heading: 'This enrollment is closed',
    meaning: (closed: Closed) =>
      `${whyClosed(closed)} Nothing more is asked of you. This enrollment itself is opened again only by a review lead, who then writes to you.`,
  },
  withdrawn: {
    heading: 'This enrollment is withdrawn',
    meaning: ({ at }: { at: string }) =>
      `A Global admin of your organization withdrew it, ${at}. Nothing more is asked of you.`,
  },
  ended: {
    heading: 'Your participation has ended',
    meaning: ({ at }: { at: string }) =>
      `As you gave notice, your company is no indirect reseller any more, ${at}. Your customers stay with their providers.`,
  },
  again: {
    meaning:
      'A Global admin can begin a new enrollment at any time. The answers of last time are waiting in it, the PartnerID stays linked, and invitations of providers wait until they run out.',
    submit: 'Start again',
  },
  withdraw: {
    heading: 'Withdraw this enrollment?',
    back: 'Back to your enrollment',
    meaning: 'This is what happens:',
    points: [
      'The enrollment ends at once. A review that is going on stops.',
      'A link we sent to your primary contact stops working, and we tell them why.',
      'Your work account and your users stay as they are.',
      'You can begin a new enrollment later. It starts with the answers you gave in this one.',
    ],
    submit: 'Withdraw',
    keep: 'Keep it',
  },
};

import { counting } from '../counted';

const counted = counting('en');

/** What staff ask a company to put right: written down, sent at once, and what came of it. */
export const caseFixes = {
  act: 'Act',
  ask: 'Ask to fix',
  askAbout: ({ named }: { named: string }) => `Ask to fix: ${named}`,
  written: 'Request written',
  choose: 'Choose what it is about',
  document: ({ proof, file }: { proof: string; file: string }) => `${proof}: ${file}`,
  write: 'Write it down',
  heading: 'Fix requests, not sent',
  meaning:
    'Staff alone see this. Sent, only these unlock for the company; the clock stands still, no attempt is used, and they have 30 days. If the case is decided instead, these go.',
  sendAll: ({ count }: { count: number }) =>
    counted(count, { one: 'Send all, # request', other: 'Send all, # requests' }),
  by: ({ name, at }: { name: string; at: string }) => `${name}, ${at}`,
  drop: 'Take out',
  dropThis: ({ about }: { about: string }) => `Take out: ${about}`,
  came: {
    heading: 'What was asked, and what came',
    asked: 'Asked',
    before: 'Then',
    now: 'Now',
    by: ({ name }: { name: string }) => `Asked by ${name}`,
    waits: 'Not answered yet',
    unchanged: 'unchanged',
    elsewhere: 'Sent in again: compare below',
    nothing: 'Nothing was named',
    noPaper: 'No document came',
  },
  time: {
    heading: 'Time to answer',
    until: ({ day }: { day: string }) => `Their answer is waited for until ${day}. Then the enrollment closes.`,
    longer: 'More time was given already.',
    open: 'Give more time',
    hint: 'Behind the day above. The company is told by letter.',
    days: ({ count }: { count: number }) => counted(count, { one: '# day', other: '# days' }),
    submit: 'Give this time',
  },
  attempt: 'Attempt',
  attemptOf: ({ now, of }: { now: number; of: number }) =>
    `Attempt ${now} of ${of}. Only a decision uses one up, never a question or a fix request.`,
};

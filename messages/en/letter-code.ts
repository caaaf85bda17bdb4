import { counting } from '../counted';

const counted = counting('en');

/** The six digits that stand in a letter beside its link. */
export const letterCode = {
  hint: 'Six digits from the same letter, above its button. They show that a person who reads the letter answers, and not a program that opens links.',
  spent: {
    heading: 'The code of this letter no longer works',
    meaning:
      'A wrong code was typed five times. Nothing was changed. Have a new letter sent: from the page where you asked for this one, or by whoever had it sent to you. If you have an account at this address, you can also sign in and open the link again.',
  },
};

/** To whoever sent a letter that was held back. */
export const letterHeld = {
  heading: ({ email }: { email: string }) => `The letter to ${email} has not left`,
  why: ({ anHour, aDay }: { anHour: number; aDay: number }) =>
    `So that nobody is flooded, only ${counted(anHour, { one: '# letter', other: '# letters' })} an hour and ${aDay} a day leave to one address, and only so many in all.`,
  leaves: ({ until }: { until: string }) => `It leaves by itself, from ${until} on. You need to do nothing.`,
  news: {
    heading: 'Letters about what your company did have not left yet',
    why: ({ aDay }: { aDay: number }) =>
      `So that nobody is flooded, what one company does causes only ${counted(aDay, { one: '# letter', other: '# letters' })} a day to one person of another. Everything you did is done.`,
    waiting: ({ company, count, until }: { company: string; count: number; until: string }) =>
      `${company}: ${counted(count, { one: '# letter waits. It can leave', other: '# letters wait. They can leave' })} from ${until} on.`,
  },
};

import type { LetterWords, Told } from '@/lib/letter/letters';
import type { Paper } from '@/lib/letter/ways';
import { counting } from '../counted';

type Names = 'case-freed' | 'cases-assigned' | 'note-names-you';

const counted = counting('en');

/** What staff are told about the cases on their desk. */
export const queueLetters: { [Name in Names]: (told: Told<Name>, reader: Paper<Name>) => LetterWords } = {
  'case-freed': ({ company, reference }) => ({
    subject: `${company} is back in the queue`,
    paragraphs: [
      `You had the case of ${company}, and half an hour passed without anything done about it. It is back in the queue, where anybody can take it.`,
      'If you were still reading, take it again. What you had typed and not sent is kept on its page.',
    ],
    button: 'Open the case',
    why: `You get this letter because the case was yours. Reference ${reference}.`,
  }),
  'cases-assigned': ({ by, count, listed }) => ({
    subject: counted(count, { one: `${by} gave you a case`, other: (number) => `${by} gave you ${number} cases` }),
    paragraphs: [
      counted(count, {
        one: `${by}, a review lead, gave you this case:`,
        other: (number) =>
          `${by}, a review lead, gave you ${number} cases. Those that are due first stand on top of your list; among them are:`,
      }),
    ],
    points: [...listed],
    after: ['A case stays yours for half an hour after the last thing you did about it.'],
    button: 'See your cases',
    why: 'You get this letter because you review for this portal.',
  }),
  'note-names-you': ({ company, reference, by }) => ({
    subject: `${company}: ${by} names you in a note`,
    paragraphs: [`${by} wrote a note about the case of ${company} and named you in it. Only staff can read it.`],
    quoted: 'The note:',
    button: 'Open the case',
    why: `You get this letter because the note has your name in it. Reference ${reference}.`,
  }),
};

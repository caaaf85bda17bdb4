import type { LetterWords, Told } from '@/lib/letter/letters';
import type { Paper } from '@/lib/letter/ways';
import { counting } from '../counted';

const counted = counting('en');

type Names = 'case-escalated' | 'cases-given-back' | 'reviewer-away';

const askers = {
  company: ({ by, company }: { by: string; company: string }) =>
    `${by} of ${company} asks about their case: the days we plan with are over, and nothing is decided.`,
  reviewer: ({ by, company }: { by: string; company: string }) => `${by} puts the case of ${company} before you.`,
};

const back = (given: number) =>
  counted(given, {
    none: 'No case was on their desk.',
    one: 'The case on their desk went back to the queue.',
    other: 'The # cases on their desk went back to the queue.',
  });

const yours = (given: number) =>
  counted(given, {
    none: 'No case was on your desk.',
    one: 'The case on your desk went back to the queue.',
    other: 'The # cases on your desk went back to the queue.',
  });

/** What is written among staff about who answers and who is away. */
export const deskLetters: { [Name in Names]: (told: Told<Name>, reader: Paper<Name>) => LetterWords } = {
  'case-escalated': ({ company, by, answerBy, reference }, { ways }) => ({
    subject: `${company}: an answer is due by ${answerBy}`,
    paragraphs: [
      askers[ways.asker]({ by, company }),
      `An answer is due by ${answerBy}. A message of a lead to the company answers it.`,
    ],
    quoted: 'The reviewer writes:',
    button: 'Look at the case',
    why: `You get this letter because you lead the review. Reference ${reference}.`,
  }),
  'cases-given-back': ({ until, given }) => ({
    subject: 'You are entered as away',
    paragraphs: [`You are entered as away until ${until}. ${yours(given)} Until then you are given no other.`],
    button: 'See the queue',
    no: 'If it is wrong, a review lead or an operator can end it.',
    why: 'You get this letter because you review cases.',
  }),
  'reviewer-away': ({ reviewer, until, given }) => ({
    subject: `${reviewer} is away`,
    paragraphs: [`${reviewer} is entered as away until ${until}. ${back(given)}`],
    button: 'See what nobody has',
    why: 'You get this letter because you lead the review.',
  }),
};

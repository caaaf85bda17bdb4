import type { LetterWords, Told } from '@/lib/letter/letters';
import type { Paper } from '@/lib/letter/ways';
import { rightOrSee, whyOfEnrollment } from './waiting-letters';

type Names = 'please-fix' | 'answer-due' | 'enrollment-extended';

/** What a reviewer asks a company to put right, and until when. */
export const fixLetters: { [Name in Names]: (told: Told<Name>, reader: Paper<Name>) => LetterWords } = {
  'please-fix': (told, { ways, limits }) => ({
    subject: `${told.company}: we need something from you to go on`,
    paragraphs: [
      `We looked at the enrollment of ${told.company}. Before we can go on, a Global admin has to put the following right. Only this can be changed meanwhile; everything else stays as it was sent.`,
    ],
    after: [
      `The clock of the review stands still meanwhile, and this uses up none of the ${limits.maxAttempts} attempts: only a decision does. If nothing is sent in for ${limits.daysToAct} days, the enrollment closes. We remind you before, and if you need longer, a reviewer can give you more time.`,
    ],
    button: rightOrSee('Put it right', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'answer-due': (told, { ways }) => ({
    subject: `${told.company}: your answer is due by ${told.closesAt}`,
    paragraphs: [
      `The enrollment of ${told.company} waits for you. What we asked you to put right has not been sent in yet.`,
      `If nothing is sent in, the enrollment closes on ${told.closesAt}. If you need longer, write to the reviewer before then: a reviewer can give you more time.`,
    ],
    button: rightOrSee('Put it right', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'enrollment-extended': (told, { ways }) => ({
    subject: `${told.company}: you have more time to answer`,
    paragraphs: [
      `A reviewer gave ${told.company} more time. The enrollment now waits for your answer until ${told.closesAt}.`,
      'What is to be put right stays the same. We remind you before the time is over.',
    ],
    button: rightOrSee('Put it right', ways),
    why: whyOfEnrollment(told, ways),
  }),
};

import type { LetterWords, Told } from '@/lib/letter/letters';
import type { Paper } from '@/lib/letter/ways';
import { whyOfEnrollment } from './waiting-letters';

type Names = 'message-from-reviewer' | 'message-to-contact' | 'message-from-company';

/** What a reviewer and a company wrote to each other. */
export const conversationLetters: { [Name in Names]: (told: Told<Name>, reader: Paper<Name>) => LetterWords } = {
  'message-from-reviewer': (told, { ways }) => ({
    subject: `${told.company}: a reviewer wrote to you`,
    paragraphs: [
      `The reviewer of the enrollment of ${told.company} wrote to you. You can answer on the page the button opens.`,
    ],
    quoted: 'The reviewer writes:',
    after: ['An answer or a question never uses up an attempt. Documents are sent on their own page.'],
    button: 'Read and answer',
    why: whyOfEnrollment(told, ways),
  }),
  'message-to-contact': (told, { ways, linkEnds }) => ({
    subject: `${told.company}: a reviewer wrote to you`,
    paragraphs: [
      `The reviewer of the enrollment of ${told.company} wrote to the company. The button opens a page on which you can answer without an account.`,
    ],
    quoted: 'The reviewer writes:',
    after: [
      `An answer or a question never uses up an attempt. The link works until ${linkEnds}, or until a newer letter brings another.`,
    ],
    button: 'Read and answer',
    why: whyOfEnrollment(told, ways),
  }),
  'message-from-company': ({ company, reference, by }) => ({
    subject: `${company}: ${by} wrote to you`,
    paragraphs: [`${by} wrote to you about the enrollment of ${company}.`],
    quoted: 'They write:',
    button: 'Read and answer',
    why: `You get this letter because the case is yours. Reference ${reference}.`,
  }),
};

import type { LetterWords, Told } from '@/lib/letter/letters';

type Names = 'company-note-names-you';

/** What colleagues of a company are told of what they keep about others. */
export const markLetters: { [Name in Names]: (told: Told<Name>) => LetterWords } = {
  'company-note-names-you': ({ company, by }) => ({
    subject: `${company}: ${by} names you in a note`,
    paragraphs: [`${by} wrote a note about ${company} and named you in it. Only your colleagues can read it.`],
    quoted: 'The note:',
    button: 'Open the note',
    why: 'You get this letter because the note has your name in it.',
  }),
};

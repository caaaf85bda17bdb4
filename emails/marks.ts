import { type LetterTemplates, theirWords } from './template';

/** What is particular to letters among the colleagues of one company about another, besides their words. */
export const markLetters = {
  'company-note-names-you': { opens: ({ list, id }) => `/${list}/${id}#marks-notes`, quote: theirWords },
} satisfies Partial<LetterTemplates>;

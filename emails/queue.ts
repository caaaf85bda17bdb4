import { type LetterTemplates, theirWords } from './template';

/** What is particular to each letter to staff about the cases on their desk, besides its words. */
export const queueLetters = {
  'case-freed': { opens: ({ id }) => `/cases/${id}` },
  'cases-assigned': { opens: '/cases?view=mine' },
  'note-names-you': { opens: ({ id }) => `/cases/${id}#notes`, quote: theirWords },
} satisfies Partial<LetterTemplates>;

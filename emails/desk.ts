import { type LetterTemplates, theirWords } from './template';

/** What is particular to each letter among staff about who answers and who is away, besides its words. */
export const deskLetters = {
  /** To each review lead: a case waits for their answer. Source: domain fact 10, row 2. */
  'case-escalated': { opens: ({ id }) => `/cases/${id}#escalation`, quote: theirWords },
  /** To whoever is away, about what they had. */
  'cases-given-back': { opens: '/cases' },
  /** To each review lead, about a colleague who is away. */
  'reviewer-away': { opens: '/cases?view=unclaimed' },
} satisfies Partial<LetterTemplates>;

import type { LetterTemplates } from './template';

/** What is particular to each letter about how news are told, besides its words. */
export const noticeLetters = {
  /** To another address of a company, which gets nothing before. */
  'prove-notice-address': { opens: (_, { token }) => `/prove-notice-address/${token}` },
  /** To whoever wants to hear of some things once a day. */
  'notices-digest': { opens: '/notices' },
} satisfies Partial<LetterTemplates>;

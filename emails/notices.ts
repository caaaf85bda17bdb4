import type { LetterTemplates } from './template';

/** What is particular to each letter about how news are told, besides its words. */
export const noticeLetters = {
  /** To another address of a company, which gets nothing before. */
  'prove-notice-address': { opens: (_, { token }) => `/prove-notice-address/${token}` },
  /** To the Global admins of the company whose news it gets from now on. */
  'notice-address-added': { opens: '/settings/notices' },
  /** To whoever wants to hear of some things once a day. */
  'notices-digest': { opens: '/notices' },
} satisfies Partial<LetterTemplates>;

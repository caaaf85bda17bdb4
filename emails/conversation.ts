import { byOffice, type LetterTemplates, theirWords } from './template';

/** What is particular to each letter about a conversation, besides its words. */
export const conversationLetters = {
  /** To the Global admins, who write on the company's own page. Source: domain fact 10, rows 2 and 10. */
  'message-from-reviewer': { opens: '/enrollment/conversation', quote: theirWords, voice: byOffice },
  /** To a contact without an account: what was written, and by which link to answer. */
  'message-to-contact': { opens: (_, { token }) => `/conversation/${token}`, quote: theirWords, voice: byOffice },
  /** To the reviewer who has the case. */
  'message-from-company': { opens: ({ id }) => `/cases/${id}#conversation`, quote: theirWords },
} satisfies Partial<LetterTemplates>;

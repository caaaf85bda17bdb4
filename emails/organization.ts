import { roles as known } from '@/lib/organization/roles';
import { type LetterTemplates, theirWords } from './template';

/** What is particular to each letter about colleagues, besides its words. */
export const organizationLetters = {
  /** To somebody a colleague added as a user. */
  'join-organization': { opens: (_, { token }) => `/join/${token}` },
  /** To each Global admin of a company that somebody asks to join. */
  'join-request-asked': { opens: (_, { token }) => `/answer-join-request/${token}`, quote: theirWords },
  /** To whoever asked, when they were let in. */
  'join-request-accepted': { opens: '/sign-in' },
  /** To whoever asked, with the reason against it. */
  'join-request-declined': { opens: '/enrollment/alike', quote: theirWords },
  /** To whoever asked, when nobody answered. */
  'join-request-expired': { opens: '/enrollment/alike' },
  /** To somebody a colleague removed. */
  'user-removed': { opens: '/sign-in' },
  /** To the Global admins, of somebody who left. */
  'user-left': { opens: '/settings/users' },
  /** To somebody whose roles a colleague changed, with those held now. */
  'roles-changed': {
    opens: '/settings/users',
    points: ({ roles }, words) =>
      known.filter((role) => roles.includes(role)).map((role) => ({ lines: [words.roles[role]] })),
  },
} satisfies Partial<LetterTemplates>;

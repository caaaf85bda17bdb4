import { roles as known } from '@/lib/organization/roles';
import type { LetterTemplates } from './template';

/** What is particular to each letter about colleagues, besides its words. */
export const organizationLetters = {
  /** To somebody a colleague added as a user. */
  'join-organization': { opens: (_, { token }) => `/join/${token}` },
  /** To somebody whose roles a colleague changed, with those held now. */
  'roles-changed': {
    opens: '/settings/users',
    points: ({ roles }, words) =>
      known.filter((role) => roles.includes(role)).map((role) => ({ lines: [words.roles[role]] })),
  },
} satisfies Partial<LetterTemplates>;

import type { LetterTemplates } from './template';

/** What is particular to each letter about PartnerIDs and membership accounts, besides its words. */
export const partnerIdLetters = {
  /** To the holder of a membership account. */
  'reset-partner-account': {
    opens: (_, { token }) => `/reset-membership-password/${token}`,
  },
  'prove-partner-account': { opens: (_, { token }) => `/prove-membership-address/${token}` },
  'partner-account-connected': { opens: '/forgot-membership-password' },
  'location-added': { opens: '/forgot-membership-password' },
  'location-closed': { opens: '/forgot-membership-password' },
  /** The company's PartnerID is another one than the agreement names: whoever did not expect that acts. */
  'partner-id-changed': { opens: '/enrollment/partner-id' },
} satisfies Partial<LetterTemplates>;

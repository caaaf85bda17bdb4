import type { Party } from '@/lib/letter/letters';
import { type LetterTemplates, orStatus, theirWords } from './template';

/** What is particular to each letter about PartnerIDs and membership accounts, besides its words. */
export const partnerIdLetters = {
  /** To the holder of a membership account. */
  'reset-partner-account': {
    opens: (_, { token }) => `/reset-membership-password/${token}`,
  },
  'prove-partner-account': { opens: (_, { token }) => `/prove-membership-address/${token}` },
  'partner-account-connected': { opens: '/forgot-membership-password' },
  /** To the membership account's holder: another work account asks for a location. */
  'answer-transfer': { opens: (_, { token }) => `/answer-transfer/${token}` },
  /** The same, to the Global admins of the work account that uses it. */
  'transfer-requested': { opens: ({ transferId }) => `/settings/identifiers/transfers/${transferId}` },
  /** To whoever asked. */
  'transfer-approved': { opens: '/settings/identifiers' },
  'transfer-declined': { opens: '/enrollment/partner-id', quote: theirWords },
  'transfer-expired': { opens: '/enrollment/partner-id' },
  /** To both who could answer; the membership account's holder may have no account here. */
  'transfer-withdrawn': { opens: (_, { party }) => (party === 'user' ? '/' : '/settings/identifiers') },
  'location-given': { opens: holdersPage },
  /** To the membership account's holder: one work account is to use it alone. */
  'move-partner-account': { opens: (_, { token }) => `/move-membership-account/${token}` },
  'partner-account-moved': { opens: '/settings/identifiers' },
  'location-added': { opens: '/forgot-membership-password' },
  'location-closed': { opens: '/forgot-membership-password' },
  /** The company's PartnerID is another one than the agreement names: whoever did not expect that acts. */
  'partner-id-changed': { opens: orStatus('/enrollment/partner-id') },
} satisfies Partial<LetterTemplates>;

function holdersPage(_: object, { party }: { party: Party }): string {
  return party === 'user' ? '/forgot-membership-password' : '/settings/identifiers';
}

import { partnershipPage } from './partnership';
import { byProvider, type LetterTemplates, theirWords } from './template';

/** What is particular to each letter about a provider’s access to a reseller’s account, besides its words. */
export const adminAccessLetters = {
  /** To both sides: the provider may act in the reseller's work account, how far and until when. */
  'admin-access-granted': { opens: partnershipPage },
  /** To both sides: how far or how long the access goes is another now, and how it was before. */
  'admin-access-changed': { opens: partnershipPage },
  /** To the reseller: the provider asks for access. */
  'admin-access-requested': { opens: partnershipPage, quote: theirWords, voice: byProvider },
  /** To the provider: the reseller does not give it. */
  'admin-access-declined': { opens: partnershipPage, quote: theirWords },
  /** To both sides: the access is gone, the partnership stays. */
  'admin-access-removed': { opens: partnershipPage },
  /** To both sides, 30, 7 and 1 days before. */
  'admin-access-ends-soon': { opens: partnershipPage },
  /** To both sides: its day has come. */
  'admin-access-expired': { opens: partnershipPage },
} satisfies Partial<LetterTemplates>;

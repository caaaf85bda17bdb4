import type { PairNews, Party } from '@/lib/letter/letters';
import { type LetterTemplates, theirWords } from './template';

/** What is particular to each letter about a provider and its reseller, besides its words. */
export const partnershipLetters = {
  /** To both sides: they work together from now on. Source: the seed's "Connect with an indirect provider", step 3. */
  'partnership-begun': { opens: partnershipPage },
  /** To both sides: one of them ends the partnership, on a day. Source: domain fact 10, row 30. */
  'partnership-notice': { opens: partnershipPage, quote: theirWords },
  /** To both sides: the notice is taken back. */
  'partnership-notice-taken-back': { opens: partnershipPage },
  /** To both sides: it has ended. */
  'partnership-ended': { opens: partnershipPage },
  /** To the provider: its reseller's orders carry another PartnerID from now on. */
  'reseller-partner-id-changed': { opens: partnershipPage },
} satisfies Partial<LetterTemplates>;

/** News of a pair opens the partnership on the reader's own side. */
export function partnershipPage({ partnershipId }: PairNews, { party }: { party: Party }): string {
  return party === 'provider' ? `/indirect-resellers/${partnershipId}` : `/indirect-providers/${partnershipId}`;
}

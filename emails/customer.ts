import type { CustomerNews, Party } from '@/lib/letter/letters';
import { byOffice, type LetterTemplates, theirWords } from './template';

/** What is particular to each letter about a customer and its partners, besides its words. */
export const customerLetters = {
  /** To all three: the customer has authorized both. */
  'customer-begun': {
    opens: (_, { party }) => (party === 'customer' ? '/partners' : '/customers'),
  },
  /** To the customer: it may buy. Source: domain fact 7.7. */
  'customer-allowed': { opens: '/partners' },
  /** To the customer: it may not buy, and why. */
  'customer-not-allowed': {
    opens: '/company-details',
    quote: theirWords,
    voice: byOffice,
  },
  /** To the customer: what it changed is looked at first. */
  'customer-under-review': { opens: '/company-details' },
  /** To both ends: the partner may act in the customer's account. */
  'customer-access-granted': { opens: relationshipPage },
  /** To both ends: it may not any more. */
  'customer-access-removed': { opens: relationshipPage },
  /** To both ends: their relationship has ended. */
  'customer-relationship-ended': {
    opens: relationshipPage,
    quote: theirWords,
  },
} satisfies Partial<LetterTemplates>;

// News of a customer and its partner opens the page on which its reader sees the other.
function relationshipPage({ relationshipId, customerId }: CustomerNews, { party }: { party: Party }): string {
  return party === 'customer' ? `/partners/${relationshipId}` : `/customers/${customerId}`;
}

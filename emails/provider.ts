import { type LetterTemplates, theirWords } from './template';

/** What is particular to each letter about a provider’s authorization, besides its words. */
export const providerLetters = {
  /** The company may now invite resellers, once it accepted the agreement and said what it offers. */
  'provider-authorized': { opens: '/settings/provider-profile' },
  /** The company can invite nobody for now, and is told why. */
  'provider-suspended': {
    opens: '/settings/provider-profile',
    quote: theirWords,
  },
  /** The suspension is over. */
  'provider-restored': {
    opens: '/settings/provider-profile',
    quote: theirWords,
  },
} satisfies Partial<LetterTemplates>;

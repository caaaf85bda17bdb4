import { byProvider, type LetterTemplates, theirWords } from './template';

/** What is particular to each letter about orders and subscriptions, besides its words. */
export const orderLetters = {
  /** To the reseller and the customer: something was ordered. */
  'order-placed': { opens: '/subscriptions', voice: byProvider },
  /** To the reseller and the customer: the provider suspended, started again or cancelled a subscription. */
  'subscription-changed': {
    opens: ({ subscriptionId }) => `/subscriptions/${subscriptionId}`,
    quote: theirWords,
    voice: byProvider,
  },
} satisfies Partial<LetterTemplates>;

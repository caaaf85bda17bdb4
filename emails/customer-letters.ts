import type { CustomerNews, Party } from '@/lib/letter/letters';
import type { Sheet } from './sheet';

// News of a customer and its partner opens the page on which its reader sees the other.
const opens = ({ relationshipId, customerId }: CustomerNews, { party }: { party: Party }) =>
  party === 'customer' ? `/partners/${relationshipId}` : `/customers/${customerId}`;

/** To the customer's address, from a reseller and its provider together. Source: the seed's "Connect with an indirect provider", step 6. */
export const customerInvitation: Sheet<'customer-invitation'> = {
  opens: (_, { token }) => `/authorize-partners/${token}`,
  quote: ({ message }) => message,
};

/** To all three: the customer has authorized both. */
export const customerBegun: Sheet<'customer-begun'> = {
  opens: (_, { party }) => (party === 'customer' ? '/partners' : '/customers'),
};

/** To the customer: it may buy. Source: domain fact 7.7. */
export const customerAllowed: Sheet<'customer-allowed'> = { opens: '/partners' };

/** To the customer: it may not buy, and why. */
export const customerNotAllowed: Sheet<'customer-not-allowed'> = {
  opens: '/company-details',
  quote: ({ message }) => message,
};

/** To the customer: what it changed is looked at first. */
export const customerUnderReview: Sheet<'customer-under-review'> = { opens: '/company-details' };

/** To both ends: the partner may act in the customer's account. */
export const customerAccessGranted: Sheet<'customer-access-granted'> = { opens };

/** To both ends: it may not any more. */
export const customerAccessRemoved: Sheet<'customer-access-removed'> = { opens };

/** To both ends: their relationship has ended. */
export const customerRelationshipEnded: Sheet<'customer-relationship-ended'> = {
  opens,
  quote: ({ message }) => message,
};

/** To the reseller and the customer: something was ordered. */
export const orderPlaced: Sheet<'order-placed'> = { opens: '/subscriptions' };

/** To the reseller and the customer: the provider suspended, started again or cancelled a subscription. */
export const subscriptionChanged: Sheet<'subscription-changed'> = {
  opens: ({ subscriptionId }) => `/subscriptions/${subscriptionId}`,
  quote: ({ message }) => message,
};

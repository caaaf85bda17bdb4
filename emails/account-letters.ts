import type { Sheet } from './sheet';

/** To whoever asked for a work account with an address nobody has proven. */
export const proveAddress: Sheet<'prove-address'> = { opens: (_, { token }) => `/prove-address/${token}` };

/** To the holder of a membership account. */
export const resetPartnerAccount: Sheet<'reset-partner-account'> = {
  opens: (_, { token }) => `/reset-membership-password/${token}`,
};
export const partnerAccountConnected: Sheet<'partner-account-connected'> = { opens: '/forgot-membership-password' };
export const locationAdded: Sheet<'location-added'> = { opens: '/forgot-membership-password' };

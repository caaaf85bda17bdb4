import type { Sheet } from './sheet';

/** The company can invite nobody for now, and is told why. */
export const providerSuspended: Sheet<'provider-suspended'> = {
  opens: '/settings/provider-profile',
  quote: ({ message }) => message,
};

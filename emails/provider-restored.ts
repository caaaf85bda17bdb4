import type { Sheet } from './sheet';

/** The suspension is over. */
export const providerRestored: Sheet<'provider-restored'> = {
  opens: '/settings/provider-profile',
  quote: ({ message }) => message,
};

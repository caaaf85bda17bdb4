import type { Sheet } from './sheet';

/** To the primary contact, who confirms signing up and the address. Source: seed step 5, "Important". */
export const confirmEmail: Sheet<'confirm-email'> = { opens: (_, { token }) => `/confirm/${token}` };

import type { Sheet } from './sheet';

/** To whoever asked for a new password. */
export const resetPassword: Sheet<'reset-password'> = { opens: (_, { token }) => `/reset-password/${token}` };

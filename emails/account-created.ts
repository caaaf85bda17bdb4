import type { Sheet } from './sheet';

/** To whoever created a work account. */
export const accountCreated: Sheet<'account-created'> = { opens: '/sign-in' };

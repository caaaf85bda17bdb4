import type { Sheet } from './sheet';

/** Instead of telling on the page whether an address is known. */
export const accountExists: Sheet<'account-exists'> = { opens: '/sign-in' };

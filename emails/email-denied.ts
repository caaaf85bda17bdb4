import type { Sheet } from './sheet';

/** To the Global admins: the contact pressed "This was not me". Source: domain fact 10, row 5. */
export const emailDenied: Sheet<'email-denied'> = { opens: '/enrollment' };

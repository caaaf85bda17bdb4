import type { Sheet } from './sheet';

/** To the Global admins: the contact took "This was not me" back. */
export const emailDenialUndone: Sheet<'email-denial-undone'> = { opens: '/enrollment' };

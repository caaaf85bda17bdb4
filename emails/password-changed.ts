import type { Sheet } from './sheet';

/** To the owner of an account whose password changed. */
export const passwordChanged: Sheet<'password-changed'> = { opens: '/forgot-password' };

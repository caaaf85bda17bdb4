import type { Sheet } from './sheet';

/** To the Global admins: the primary contact has been written to. */
export const enrollmentSubmitted: Sheet<'enrollment-submitted'> = { opens: '/enrollment' };

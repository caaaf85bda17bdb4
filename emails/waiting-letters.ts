import type { Sheet } from './sheet';

/** To the Global admins: what was begun waits for them, or for the contact. */
export const enrollmentWaits: Sheet<'enrollment-waits'> = { opens: '/enrollment' };

/** To the Global admins of a direct partner, which is through at once. */
export const enrolledDirect: Sheet<'enrolled-direct'> = { opens: '/agreements' };

/** To a reviewer whose case a lead took over. */
export const caseTakenOver: Sheet<'case-taken-over'> = { opens: ({ place, id }) => `/${place}/${id}` };

import type { Sheet } from './sheet';

/** Time or attempts ran out. Source: domain fact 2.4. */
export const enrollmentClosed: Sheet<'enrollment-closed'> = { opens: '/enrollment' };

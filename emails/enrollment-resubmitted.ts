import type { Sheet } from './sheet';

/** The corrected answers have arrived. */
export const enrollmentResubmitted: Sheet<'enrollment-resubmitted'> = { opens: '/enrollment' };

import type { Sheet } from './sheet';

/** The applicant gave the enrollment up. */
export const enrollmentWithdrawn: Sheet<'enrollment-withdrawn'> = { opens: '/enrollment' };

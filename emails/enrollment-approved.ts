import type { Sheet } from './sheet';

/** The company is verified; the agreement is next. Source: seed step 6. */
export const enrollmentApproved: Sheet<'enrollment-approved'> = { opens: '/agreements' };

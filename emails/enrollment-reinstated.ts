import type { Sheet } from './sheet';

/** A review lead reopened the case, and says why. */
export const enrollmentReinstated: Sheet<'enrollment-reinstated'> = {
  opens: '/enrollment',
  quote: ({ message }) => message,
};

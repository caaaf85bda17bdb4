import type { Sheet } from './sheet';

/** The suspension is lifted. */
export const enrollmentRestored: Sheet<'enrollment-restored'> = {
  opens: '/enrollment',
  quote: ({ message }) => message,
};

import type { Sheet } from './sheet';

/** The company may begin nothing new for now, and is told why. Source: domain fact 2.6. */
export const enrollmentSuspended: Sheet<'enrollment-suspended'> = {
  opens: '/enrollment',
  quote: ({ message }) => message,
};

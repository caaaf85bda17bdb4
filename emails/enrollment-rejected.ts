import { requestPoints } from './request-points';
import type { Sheet } from './sheet';

/** Why the company could not be verified, and what would help. Source: domain fact 10, row 1. */
export const enrollmentRejected: Sheet<'enrollment-rejected'> = {
  opens: '/enrollment',
  points: requestPoints,
  quote: ({ message }) => message,
};

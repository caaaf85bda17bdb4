import { requestPoints } from './request-points';
import type { Sheet } from './sheet';

/** What the applicant has to put right, thing by thing. Source: domain fact 10, row 1. */
export const pleaseFix: Sheet<'please-fix'> = {
  opens: '/enrollment',
  points: requestPoints,
  quote: ({ message }) => message,
};

import type { Sheet } from './sheet';

/** The address is confirmed and the review goes on. Source: seed step 5, "Important". */
export const reviewStarted: Sheet<'review-started'> = { opens: '/enrollment' };

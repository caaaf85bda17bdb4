'use server';

import { action } from '@/app/_server/action';
import { partner } from '@/app/_server/gates';
import { openChanges } from '@/lib/edition/reminders';
import { openShape } from '@/lib/edition/schema';

/** Goes on to what a new version of the agreement changes; the operator's board then knows that somebody has. */
export const openVersion = action(
  partner,
  openShape,
  openChanges,
  ({ agreementId }) => `/agreements/${agreementId}/changes`,
);

'use server';

import { action } from '@/app/_server/action';
import { asShown } from '@/app/_server/as-shown';
import { partner, provenPartner } from '@/app/_server/gates';
import { askForVersion } from '@/lib/agreement/ask-version';
import { acceptAgain } from '@/lib/agreement/re-sign';
import { providerAcceptanceShape } from '@/lib/agreement/schema';
import { openShape } from '@/lib/edition/schema';

export const accept = action(
  provenPartner,
  providerAcceptanceShape,
  asShown(acceptAgain, ({ authority }) => authority),
  '/agreements?accepted=yes',
);
export const ask = action(
  partner,
  openShape,
  askForVersion,
  ({ agreementId }) => `/agreements/${agreementId}/changes?asked=yes`,
);

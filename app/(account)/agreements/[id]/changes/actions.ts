'use server';

import { action } from '@/app/_server/action';
import { asShown } from '@/app/_server/as-shown';
import { provenPartner } from '@/app/_server/gates';
import { acceptAgain } from '@/lib/agreement/re-sign';
import { providerAcceptanceShape } from '@/lib/agreement/schema';

export const accept = action(
  provenPartner,
  providerAcceptanceShape,
  asShown(acceptAgain, ({ authority }) => authority),
  '/agreements?accepted=yes',
);

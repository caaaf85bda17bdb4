'use server';

import { action } from '@/app/_server/action';
import { holder } from '@/app/_server/gates';
import { reset as setPassword } from '@/lib/organization/partner-account-passwords';
import { resetShape } from '@/lib/organization/schema';

export const reset = action(
  holder('reset_partner_account'),
  resetShape,
  setPassword,
  '/enrollment/partner-id?reset=yes',
);

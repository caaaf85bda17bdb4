'use server';

import { action } from '@/app/_server/action';
import { holder } from '@/app/_server/gates';
import { usesReseller } from '@/app/_server/session';
import { resetShape } from '@/lib/organization/schema';
import { reset as setPassword } from '@/lib/partner-id/passwords';

export const reset = action(holder('reset_partner_account'), resetShape, setPassword, onward);

// A reseller connects the account next; its holder may be no reseller here, and must not be led to a page that is not theirs.
async function onward(): Promise<string> {
  return (await usesReseller()) ? '/enrollment/partner-id?reset=yes' : '/forgot-membership-password?reset=yes';
}

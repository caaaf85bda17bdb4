'use server';

import { action } from '@/app/_server/action';
import { reseller } from '@/app/_server/gates';
import { type LookedUp, lookUp } from '@/lib/company-directory/look-up';
import { hitShape, lookUpShape } from '@/lib/company-directory/schema';
import { takeHit } from '@/lib/enrollment/fills';

/** To what was found; where the directory cannot be asked, on by hand, with what stands against it. */
function onFrom(_: unknown, looked: LookedUp): string {
  if ('answer' in looked) return `/enrollment/company/look-up?found=${looked.answer}`;
  const minutes = looked.failed === 'busy' ? `&minutes=${Math.ceil(looked.seconds / 60)}` : '';
  return `/enrollment/company?directory=${looked.failed}${minutes}`;
}

export const look = action(reseller, lookUpShape, (member, fields) => lookUp(member, fields), onFrom);
export const take = action(reseller, hitShape, takeHit, (_, fill) => `/enrollment/company?fill=${fill}`);

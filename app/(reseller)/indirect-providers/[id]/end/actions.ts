'use server';

import { action } from '@/app/_server/action';
import { reseller } from '@/app/_server/gates';
import * as partnerships from '@/lib/partnership/commands';
import { noticeShape } from '@/lib/partnership/schema';

export const giveNotice = action(
  reseller,
  noticeShape,
  partnerships.giveNotice,
  ({ partnershipId }) => `/indirect-providers/${partnershipId}?done=give_notice`,
);

'use server';

import { action } from '@/app/_server/action';
import { provider } from '@/app/_server/gates';
import * as partnerships from '@/lib/partnership/commands';
import { noticeShape } from '@/lib/partnership/schema';

export const giveNotice = action(
  provider,
  noticeShape,
  partnerships.giveNotice,
  ({ partnershipId }) => `/indirect-resellers/${partnershipId}?done=give_notice`,
);

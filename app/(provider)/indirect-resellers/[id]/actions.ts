'use server';

import { action } from '@/app/_server/action';
import { provider } from '@/app/_server/gates';
import * as access from '@/lib/admin-access/commands';
import { accessShape, requestShape } from '@/lib/admin-access/schema';
import * as partnerships from '@/lib/partnership/commands';
import { partnershipShape } from '@/lib/partnership/schema';

const back = (done: string) => (fields: { partnershipId: string }) =>
  `/indirect-resellers/${fields.partnershipId}?done=${done}`;

export const request = action(provider, requestShape, access.request, back('request'));
export const giveUp = action(provider, accessShape, access.giveUp, back('give_up'));
export const takeBack = action(provider, partnershipShape, partnerships.takeBack, back('take_back'));

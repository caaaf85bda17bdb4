'use server';

import { action } from '@/app/_server/action';
import { provenReseller, reseller } from '@/app/_server/gates';
import * as access from '@/lib/admin-access/commands';
import { accessShape, declineShape, grantShape } from '@/lib/admin-access/schema';
import * as partnerships from '@/lib/partnership/commands';
import { partnershipShape } from '@/lib/partnership/schema';

const back = (done: string) => (fields: { partnershipId: string }) =>
  `/indirect-providers/${fields.partnershipId}?done=${done}`;

// Letting somebody in, or further in, asks for a recent proof of identity; taking it away never does.
export const grant = action(provenReseller, grantShape, access.grant, back('grant'));
export const renew = action(provenReseller, grantShape, access.renew, back('renew'));
export const remove = action(reseller, accessShape, access.remove, back('remove'));
export const decline = action(reseller, declineShape, access.decline, back('decline'));
export const takeBack = action(reseller, partnershipShape, partnerships.takeBack, back('take_back'));

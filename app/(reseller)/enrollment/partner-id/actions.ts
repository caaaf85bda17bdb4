'use server';

import { action } from '@/app/_server/action';
import { reseller } from '@/app/_server/gates';
import { deferPartnerId } from '@/lib/enrollment/commands';
import { nothingShape } from '@/lib/enrollment/schema';
import * as accounts from '@/lib/organization/partner-accounts';
import { locationShape, newLocationShape, newPartnerAccountShape, partnerSignInShape } from '@/lib/organization/schema';

const list = '/enrollment/partner-id';

export const connect = action(reseller, partnerSignInShape, accounts.connect, list);
export const disconnect = action(reseller, nothingShape, accounts.disconnect, list);
export const foundAccount = action(reseller, newPartnerAccountShape, accounts.foundAccount, list);
export const addLocation = action(reseller, newLocationShape, accounts.addLocation, list);
export const choose = action(reseller, locationShape, accounts.choose, '/enrollment');
export const defer = action(reseller, nothingShape, deferPartnerId, '/enrollment');

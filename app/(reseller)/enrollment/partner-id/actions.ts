'use server';

import { action } from '@/app/_server/action';
import { chosenPartnerId } from '@/app/_server/chosen';
import { needProof, reseller, samePage } from '@/app/_server/gates';
import type { Member } from '@/lib/actor';
import { deferPartnerId } from '@/lib/enrollment/commands';
import { nothingShape } from '@/lib/enrollment/schema';
import { locationShape, newLocationShape, newPartnerAccountShape, partnerSignInShape } from '@/lib/organization/schema';
import * as accounts from '@/lib/partner-id/accounts';
import { usesSigned } from '@/lib/partner-id/commands';
import * as partnerIds from '@/lib/partnership/partner-id';

const list = '/enrollment/partner-id';

export const connect = action(reseller, partnerSignInShape, accounts.connect, list);
export const disconnect = action(reseller, nothingShape, accounts.disconnect, list);
export const foundAccount = action(reseller, newPartnerAccountShape, accounts.foundAccount, list);
export const addLocation = action(reseller, newLocationShape, accounts.addLocation, list);
export const choose = action(linking, locationShape, partnerIds.choose, '/enrollment');
export const defer = action(reseller, nothingShape, deferPartnerId, '/enrollment');

// Once the agreement is accepted, replacing the PartnerID asks for the proof of the last fifteen minutes, as accepting the agreement did.
async function linking(form: FormData): Promise<Member> {
  const member = await reseller();
  const about = chosenPartnerId(member);
  if (await usesSigned(member)) await needProof(form, { about, names: ['partnerId'], back: samePage });
  return member;
}

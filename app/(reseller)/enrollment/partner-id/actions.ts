'use server';

import { action } from '@/app/_server/action';
import { chosenPartnerId } from '@/app/_server/chosen';
import { needProof, provenReseller, reseller, samePage } from '@/app/_server/gates';
import type { Member } from '@/lib/actor';
import { deferPartnerId } from '@/lib/enrollment/commands';
import { nothingShape } from '@/lib/enrollment/schema';
import * as transfers from '@/lib/location-transfer/commands';
import { transferShape } from '@/lib/location-transfer/schema';
import { locationShape, newLocationShape, newPartnerAccountShape, partnerSignInShape } from '@/lib/organization/schema';
import * as accounts from '@/lib/partner-id/accounts';
import { usesOne } from '@/lib/partner-id/commands';
import * as locations from '@/lib/partner-id/locations';
import * as proofs from '@/lib/partner-id/proofs';
import { knownShape } from '@/lib/partner-id/schema';
import * as partnerIds from '@/lib/partnership/partner-id';

const list = '/enrollment/partner-id';

export const connect = action(reseller, partnerSignInShape, accounts.connect, list);
export const disconnect = action(reseller, nothingShape, accounts.disconnect, list);
export const foundAccount = action(reseller, newPartnerAccountShape, accounts.foundAccount, list);
export const addLocation = action(reseller, newLocationShape, locations.addLocation, list);
export const askForProof = action(reseller, nothingShape, proofs.askForProof, `${list}?sent=yes`);
export const choose = action(linking, locationShape, partnerIds.choose, '/enrollment');
export const askForTransfer = action(asking, locationShape, transfers.ask, `${list}?transfer=asked`);
export const withdrawRequest = action(reseller, transferShape, transfers.withdraw, `${list}?transfer=withdrawn`);
// A post, so that what is typed stands in no address before it was read here. It only asks.
export const find = action(
  reseller,
  knownShape,
  async () => undefined,
  ({ known }) => `${list}?known=${known}`,
);
export const defer = action(reseller, nothingShape, deferPartnerId, '/enrollment');

// Replacing the PartnerID in use asks for the proof of the last fifteen minutes: the one let go is lost to every other account.
async function linking(form: FormData): Promise<Member> {
  const member = await reseller();
  const about = chosenPartnerId(member);
  if (await usesOne(member)) await needProof(form, { about, names: ['partnerId'], back: samePage });
  return member;
}

// Approved, a request replaces the PartnerID in use: it asks for the same proof.
async function asking(): Promise<Member> {
  const member = await reseller();
  return (await usesOne(member)) ? provenReseller() : member;
}

import type { Member } from '@/lib/actor';
import { saveRegistered } from '@/lib/company-change/addresses';
import { saveName, savePrimaryContact, send } from '@/lib/company-change/commands';
import { factsOf } from '@/lib/company-change/facts';
import { bring as bringFiles } from '@/lib/company-change/files';
import { db } from '@/lib/db';
import { fileOf } from './documents';
import { bring, cast, domainOf, type Stage } from './story';

/** A company at a stage with its people. Its enrollment is `id`. */
export async function verifiedCompany(stage: Stage = 'active') {
  const people = await cast();
  return { ...people, id: await bring(people, stage) };
}

export const changeOf = (id: string) => factsOf(db, id);
export const seenOf = async (changeId: string) => ({ changeId, seen: (await changeOf(changeId)).version });

/** Another address, as the form of an Indonesian company gives it. */
export const newAddress = {
  addressLine1: 'Jalan Asia Afrika 8',
  addressLine2: undefined,
  city: 'Bandung',
  stateOrProvince: undefined,
  postalCode: '40111',
};

/** A change of the registered address that a reviewer is to look at. Returns its id. */
export async function addressSent(member: Member): Promise<string> {
  const id = await saveRegistered(member, newAddress);
  await send(member, await seenOf(id));
  return id;
}

/** A change of the legal name with a document, sent in. */
export async function nameSent(member: Member, legalName: string): Promise<string> {
  const id = await saveName(member, { legalName });
  await bringFiles(member, id, [await paper()]);
  await send(member, await seenOf(id));
  return id;
}

export const contactOf = (member: Member, email = `sari@${domainOf(member)}`) => ({
  ...{ firstName: 'Sari', lastName: 'Dewi', email, telephone: undefined },
});

/** A change of the primary contact that waits for the new one. */
export async function contactAsked(member: Member): Promise<string> {
  const id = await savePrimaryContact(member, contactOf(member));
  await send(member, await seenOf(id));
  return id;
}

export const paper = async (text = `${Math.random()}`) => ({
  ...(await fileOf(text)),
  ...{ name: 'akta.pdf', type: 'application/pdf', pages: 1 },
});

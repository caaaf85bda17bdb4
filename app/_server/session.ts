import { headers } from 'next/headers';
import { cache } from 'react';
import { touch } from '@/lib/identity/sessions';
import { findSignedIn, type SignedIn } from '@/lib/organization/queries';
import { sessionId } from './auth';
import { originFrom } from './origin';

/** Who is signed in, with the roles of this moment; null for nobody. One query per request. */
export const signedIn = cache(async (): Promise<SignedIn | null> => {
  const id = await sessionId();
  const person = id ? await findSignedIn(id) : null;
  if (person) await touch(person);
  return person;
});

export const origin = cache(async () => originFrom(await headers()));

/** Whether the account in use is a reseller's, which connects a membership account and links its PartnerID. */
export async function usesReseller(): Promise<boolean> {
  const person = await signedIn();
  return person !== null && accountInUse(person)?.kind === 'reseller';
}

/** The account in use: the one chosen, else the first; null for staff and for somebody who belongs nowhere. */
export function accountInUse(person: SignedIn) {
  return (
    person.accounts.find(({ organizationId }) => organizationId === person.organizationId) ?? person.accounts[0] ?? null
  );
}

'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { formIn } from '@/lib/form/answer';
import { choose, switchAccount, unlessMovedOn } from '@/lib/identity/sessions';
import { accountShape, localeShape } from '@/lib/organization/schema';
import { goOnAs } from './auth';
import { homeOf } from './home';
import { isFromOurPages } from './origin';
import { safePath } from './paths';
import { origin, signedIn } from './session';
import { rememberLocale } from './words';

/** The language switch: for somebody signed in it is kept with the person, else with this browser. */
export async function speak(given: FormData): Promise<void> {
  const form = formIn(given);
  const shape = localeShape.safeParse(Object.fromEntries(form));
  if (!shape.success || !isFromOurPages(await headers())) return;
  const person = await signedIn();
  if (person) await choose(person, await origin(), shape.data);
  await rememberLocale(shape.data.locale);
}

/**
 * Uses another of the reader's accounts, and goes on to the path in `next`, else to that account's first page. One that is
 * somebody else's leads home unchanged, like one that never was, and so does the second of two presses at once.
 */
export async function useAccount(given: FormData): Promise<void> {
  const form = formIn(given);
  const person = await signedIn();
  const shape = accountShape.safeParse(Object.fromEntries(form));
  if (!person || !shape.success || !isFromOurPages(await headers())) redirect('/sign-in');
  const { organizationId } = shape.data;
  if (!person.accounts.some((account) => account.organizationId === organizationId)) redirect(homeOf(person));
  const sessionId = await switchAccount(person, await origin(), organizationId).catch(unlessMovedOn);
  if (!sessionId) redirect('/home');
  await goOnAs(sessionId);
  redirect(safePath(form.get('next')) ?? homeOf({ ...person, organizationId }));
}

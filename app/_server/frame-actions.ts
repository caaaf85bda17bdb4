'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { choose, switchAccount } from '@/lib/identity/sessions';
import { accountShape, localeShape } from '@/lib/organization/schema';
import { goOnAs } from './auth';
import { homeOf } from './home';
import { isFromOurPages } from './origin';
import { safePath } from './paths';
import { origin, signedIn } from './session';
import { rememberLocale } from './words';

/** The language switch: for somebody signed in it is kept with the person, else with this browser. */
export async function speak(form: FormData): Promise<void> {
  const shape = localeShape.safeParse(Object.fromEntries(form));
  if (!shape.success || !isFromOurPages(await headers())) return;
  const person = await signedIn();
  if (person) await choose(person, await origin(), shape.data);
  await rememberLocale(shape.data.locale);
}

/**
 * Uses another of the reader's accounts, and goes on to the path in `next`, else to that account's first page. One that is
 * somebody else's leads home unchanged, like one that never was.
 */
export async function useAccount(form: FormData): Promise<void> {
  const person = await signedIn();
  const shape = accountShape.safeParse(Object.fromEntries(form));
  if (!person || !shape.success || !isFromOurPages(await headers())) redirect('/sign-in');
  const { organizationId } = shape.data;
  if (!person.accounts.some((account) => account.organizationId === organizationId)) redirect(homeOf(person));
  await goOnAs(await switchAccount(person, await origin(), organizationId));
  redirect(safePath(form.get('next')) ?? homeOf({ ...person, organizationId }));
}

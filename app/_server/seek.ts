'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { formIn, typedIn } from '@/lib/form/answer';
import { word } from './address';
import { isFromOurPages } from './origin';
import { safePath } from './paths';
import { writtenSearch } from './searching';

/**
 * Looks for something: leads to the page at the address that asks for it. A post, so that what is typed is in no address before it
 * was read here. Makes nothing. `list`: the page's path; everything else is asked for as it is called, several of one name parted by commas.
 * `brief`: what is empty is left out.
 */
export async function seek(given: FormData): Promise<void> {
  const form = formIn(given);
  const { list, key: _, brief, ...typed } = typedIn(form);
  const path = safePath(list);
  if (!path || path.includes('?') || !isFromOurPages(await headers())) redirect('/');
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(typed)) {
    const said = String(value);
    if (word.safeParse(said).success && !(brief && said === '')) query.set(name, await writtenSearch(said));
  }
  redirect(`${path}?${query}`);
}

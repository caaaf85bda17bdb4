import { headers } from 'next/headers';
import { cache } from 'react';
import { days } from '@/lib/clock';
import { isLocale, type Locale, usual } from '@/lib/locale';
import { type Words, wordsIn } from '@/messages/words';
import { keepCookie, readCookie } from './cookies';
import { signedIn } from './session';

export { type Words, wordsIn };

const localeCookie = 'locale';

/** The reader's language: chosen by somebody signed in, else by this browser, else what the browser asks for. */
export const locale = cache(async (): Promise<Locale> => {
  const person = await signedIn();
  if (!person) return browserLocale();
  return isLocale(person.locale) ? person.locale : usual;
});

/** The language this browser has chosen or asks for. Asks no database. */
export async function browserLocale(): Promise<Locale> {
  const chosen = await readCookie(localeCookie);
  if (isLocale(chosen)) return chosen;
  return preferred((await headers()).get('accept-language') ?? '');
}

/** Keeps the language with this browser, for when nobody is signed in. Only in an action. */
export async function rememberLocale(chosen: Locale): Promise<void> {
  await keepCookie(localeCookie, chosen, days(365));
}

export const loadWords = cache(async (): Promise<Words> => wordsIn(await locale()));

// Browsers list languages in the order of preference; the first that we speak wins.
function preferred(accepted: string): Locale {
  const first = accepted
    .split(',')
    .map((part) => part.split(';')[0]?.trim() ?? '')
    .flatMap((tag) => [tag, tag.split('-')[0]?.toLowerCase()])
    .find(isLocale);
  return first ?? usual;
}

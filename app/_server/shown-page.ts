import type { Remembered, ShownPage } from '@/components/ui/shown';
import { dates } from './dates';
import { here } from './gates';
import { safePath } from './paths';
import { sealShown } from './sealed-shown';
import { signedIn } from './session';
import { shownTo } from './shown-for';
import { typedBefore } from './typing';
import { loadWords } from './words';

/** What the forms of the page being shown know of it: for whom it is, and what this reader typed there before. */
export async function shownPage(): Promise<ShownPage> {
  const [person, page, { typing: t }] = await Promise.all([signedIn(), here(), loadWords()]);
  const path = safePath(page) ?? safePath(page.split('?')[0]) ?? '';
  if (!person) return { sealed: '', who: '', page: path, keepAt: '', before: {}, t: null };
  const shown = shownTo(person);
  return {
    sealed: await sealedReader(),
    who: await reader(),
    page: path,
    keepAt: '/typed',
    before: path ? await rememberedBy(person.typing, shown, path) : {},
    t: t.form,
  };
}

/** For whom a page is being shown, as its forms say it; empty for nobody. */
export async function sealedReader(): Promise<string> {
  const person = await signedIn();
  return person ? sealShown(shownTo(person)) : '';
}

/** Who is there, and for which account; empty for nobody. */
export async function reader(): Promise<string> {
  const person = await signedIn();
  return person ? `${person.userId} ${shownTo(person).organizationId}` : '';
}

async function rememberedBy(typing: boolean, shown: Parameters<typeof typedBefore>[0], path: string) {
  if (!typing) return {};
  const [before, when, { typing: t }] = await Promise.all([typedBefore(shown, path), dates(), loadWords()]);
  const each = before.map(({ form, typed, version, at }): [string, Remembered] => [
    form,
    { typed, version, said: typed ? t.saved({ at: when.recent(at) }) : '' },
  ]);
  return Object.fromEntries(each);
}

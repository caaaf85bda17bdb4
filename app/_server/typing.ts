import { type Answer, aboutForm, type Typed } from '@/lib/form/answer';
import { anyVersion, forgetTyped, keepTyped, listTyped, type Place, type Typing } from '@/lib/form/typed-answers';
import { log } from '@/lib/log';
import { dates } from './dates';
import { safePath } from './paths';
import type { ShownFor } from './sealed-shown';
import { loadWords } from './words';

/** What lies where a form stands: whose it is, for which version the form was shown, and whether its page keeps what is typed of itself. */
export type Desk = { whose: ShownFor; place: Place; seen: number; always: boolean };

const unnamed = '?';

/** The form's name within its page: one of its own when it keeps what is typed, else its id behind a question mark. */
export function deskOf(form: FormData, whose: ShownFor | null, page: string): Desk | null {
  const name = form.get(aboutForm.form);
  const path = safePath(page);
  if (!whose || !path || typeof name !== 'string' || !/^\??[\w-]{0,50}$/.test(name)) return null;
  const always = !name.startsWith(unnamed);
  const seen = Number(form.get(aboutForm.version)) || 0;
  return { whose, place: { page: always ? pathOf(path) : path, form: name }, seen, always };
}

/** What was typed on a page before, by the names of its forms. A form's text is the same whatever the page's address asks besides. */
export async function typedBefore(whose: ShownFor, page: string): Promise<Typing[]> {
  return listTyped(whose, [page, pathOf(page)]);
}

/** Keeps what was typed and says so, in the reader's own time. A form is never refused because this failed. */
export async function keep(
  { whose, place, seen, always }: Desk,
  typed: Typed,
): Promise<Pick<NonNullable<Answer>, 'kept'>> {
  try {
    const [kept, { typing: t }, when] = await Promise.all([
      keepTyped(whose, place, typed, always ? seen : anyVersion),
      loadWords(),
      dates(),
    ]);
    if (kept.state === 'too_long' || kept.state === 'taken') return {};
    const at = when.recent(kept.at);
    return { kept: { version: kept.version, said: kept.state === 'kept' ? t.saved({ at }) : t.newer({ at }) } };
  } catch (fault) {
    log.warn({ reason: fault instanceof Error ? fault.message.slice(-300) : '' }, 'what was typed is not kept');
    return {};
  }
}

/** The answers were taken. */
export async function taken({ whose, place, seen, always }: Desk): Promise<void> {
  // A form that has kept no text costs no statement.
  if (always || seen > 0) await forgetTyped(whose, place, seen).catch(() => undefined);
}

function pathOf(page: string): string {
  return page.split('?')[0] ?? page;
}

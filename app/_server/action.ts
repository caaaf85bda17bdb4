import { refresh } from 'next/cache';
import { headers } from 'next/headers';
import { redirect, unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import { filesIn } from '@/lib/csv/sent-file';
import { type Answer, formIn, type Typed, typedIn, withoutSecrets } from '@/lib/form/answer';
import { ChangedMeanwhile, shownAsOf } from '@/lib/form/changed-meanwhile';
import { answerBefore, once, type Press, wasSent } from '@/lib/form/once';
import { Refusal } from '@/lib/refusal';
import { toldWhenAway } from './away';
import { changedMeanwhile, refusedWith } from './changed';
import { here } from './gates';
import { isAway } from './is-away';
import { isFromOurPages } from './origin';
import { firstOfEach, refuse } from './sentence';
import { signedIn } from './session';
import { needShown, shownIn, wrongAccount } from './shown-for';
import { type Desk, deskOf, keep, taken } from './typing';
import { loadWords, type Words } from './words';
import { refuseWrongAccount } from './wrong-account';

type Gate<A> = (form: FormData) => Promise<A>;
type Way<F, R> = string | ((fields: F, result: R, typed: Typed) => string | Promise<string>);
/** Where a form leads. `carries`: what its answer brings to the browser, such as a cookie: each time it is sent, for the first may have reached nobody. */
type Next<F, R> = Way<F, R> | { to: Way<F, R>; carries: (typed: Typed) => Promise<void> };
type ShapeFor<A, S> = S | ((actor: A) => Promise<S>);

/**
 * A page's button: gate → shape → command, then on to `next` (or the same page, read again). Works as a plain form post,
 * under useActionState and under react-hook-form. A refusal comes back as sentences beside what was typed; anything else
 * is a fault for error.tsx. The shape may depend on the actor, whose country has its own rules. It may ask for files, too
 * (fileUpTo); they never come back. The same form sent twice does it once, and both are led to the same place.
 */
export function action<A, S extends z.ZodType, R>(
  gate: Gate<A>,
  shape: ShapeFor<A, S>,
  command: (actor: A, fields: z.output<S>) => Promise<R>,
  next?: Next<z.output<S>, R>,
) {
  return button(gate, shape, command, next, async (form, sent) => {
    const key = form.get('key');
    return typeof key === 'string' && key !== '' ? { holder: (await signedIn())?.userId ?? '', key, sent } : null;
  });
}

/**
 * The same for what is done anew every time it is pressed: where the answer itself carries something, such as the cookie of a new
 * session, which the first answer may have carried to nobody.
 */
export function repeatable<A, S extends z.ZodType, R>(
  gate: Gate<A>,
  shape: ShapeFor<A, S>,
  command: (actor: A, fields: z.output<S>) => Promise<R>,
  next?: Next<z.output<S>, R>,
) {
  return button(gate, shape, command, next, async () => null);
}

function button<A, S extends z.ZodType, R>(
  gate: Gate<A>,
  shape: ShapeFor<A, S>,
  command: (actor: A, fields: z.output<S>) => Promise<R>,
  next: Next<z.output<S>, R> | undefined,
  pressOf: (form: FormData, sent: Record<string, unknown>) => Promise<Press | null>,
) {
  return toldWhenAway(async (_: Answer, given: FormData): Promise<Answer> => {
    const form = formIn(given);
    const typed = typedIn(form);
    const words = await loadWords();
    if (!isFromOurPages(await headers())) return refuse(words, typed, [{ code: 'from_another_site' }]);
    const sent = { ...typed, ...(await filesIn(form)) };
    const press = await pressOf(form, sent);
    const before = press && (await answerBefore(press));
    if (before !== null) return arrive(next, typed, before);
    const [shown, page, person] = [shownIn(form), await here(), await signedIn()];
    const desk = deskOf(form, shown, page);
    const why = shown && wrongAccount(shown, person);
    if (shown && why && !(press && (await wasSent(press))))
      return refuseWrongAccount({ shown, why, page, desk, typed });
    const answered = await answerOf(
      () =>
        shownAsOf.run(asText(typed.asOf), async () => {
          const actor = await gate(form);
          await needShown(actor, shown);
          const shaped = (typeof shape === 'function' ? await shape(actor) : shape).safeParse(sent);
          if (!shaped.success)
            return { problems: firstOfEach(shaped.error.issues, words), values: withoutSecrets(typed) };
          const story = async () => pathTo(next, shaped.data, await command(actor, shaped.data), typed);
          return press ? await once(press, story) : await story();
        }),
      { desk, typed, words, left: person === null },
    );
    return typeof answered === 'string' ? arrive(next, typed, answered) : answered;
  });
}

const asText = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);

type Left = { desk: Desk | null; typed: Typed; words: Words; left: boolean };

/** Where a story led, or what stands against it. Whatever is not taken is kept, also when a gate leads away from what was typed. */
async function answerOf(tell: () => Promise<string | NonNullable<Answer>>, { desk, typed, words, left }: Left) {
  const keeps = desk && (desk.always || left) ? desk : null;
  try {
    const answer = await tell();
    if (typeof answer !== 'string') return { ...answer, ...(keeps && (await keep(keeps, typed))) };
    if (desk) await taken(desk);
    return answer;
  } catch (refusal) {
    const changed = refusal instanceof ChangedMeanwhile;
    // Its reader sees the change now: kept with the old `asOf`, the text would be refused for the same change again.
    const worth = changed ? Object.fromEntries(Object.entries(typed).filter(([name]) => name !== 'asOf')) : typed;
    const kept = keeps && !isAway(refusal) ? await keep(keeps, worth) : {};
    unstable_rethrow(refusal);
    if (changed) return { ...(await changedMeanwhile(words, typed, refusal)), ...kept };
    if (refusal instanceof Refusal) return { ...(await refusedWith(words, typed, refusal.reasons)), ...kept };
    throw refusal;
  }
}

async function pathTo<F, R>(next: Next<F, R> | undefined, fields: F, result: R, typed: Typed): Promise<string> {
  const way = typeof next === 'object' ? next.to : next;
  return typeof way === 'function' ? way(fields, result, typed) : (way ?? '');
}

async function arrive<F, R>(next: Next<F, R> | undefined, typed: Typed, path: string): Promise<Answer> {
  if (typeof next === 'object') await next.carries(typed);
  return lead(path);
}

// Pages the browser keeps for Back are out of date now, this one too; and every form on them is shown with a new key.
function lead(path: string): Answer {
  refresh();
  if (path) redirect(path);
  return null;
}

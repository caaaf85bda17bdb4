import type { AsShown } from '@/lib/form/as-shown';
import { loadWords, locale, type Words } from './words';

/** Kept as evidence: a statement in the very words that were ticked, and their language. */
export function asShown<A, F, R>(
  command: (actor: A, fields: F & AsShown) => Promise<R>,
  statementOf: (labels: Words['labels']) => string,
) {
  return async (actor: A, fields: F): Promise<R> => {
    const [{ labels }, language] = await Promise.all([loadWords(), locale()]);
    return command(actor, { ...fields, locale: language, statement: statementOf(labels) });
  };
}

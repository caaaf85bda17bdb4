import { type LetterFact, letterFacts } from '@/lib/letter/facts';
import type { Words } from './words';

/** One line of the box of facts. */
export type Fact = { label: string; value: string };

/** The same of each letter: for whom it is, when the link in it stops working and when it was written, if that is known. */
export type KnownFacts = Partial<Record<'reader' | 'linkEnds' | 'writtenAt', string>>;

/**
 * The box of facts of a letter, of all that it is `told`; `only` names what of it, where not everything is the reader’s to know. A letter that is told
 * nothing says for whom it is.
 */
export function factsOf(told: object, { reader, ...known }: KnownFacts, only: Only, words: Words): Fact[] {
  const chosen = Object.entries(told).filter(([name]) => (only ?? letterFacts).includes(name as LetterFact));
  const all: Record<string, unknown> = {
    ...(chosen.length === 0 ? { reader } : {}),
    ...Object.fromEntries(chosen),
    ...known,
  };
  return letterFacts.flatMap((name) => {
    const value = all[name];
    return typeof value === 'string' || typeof value === 'number'
      ? [{ label: words.facts[name], value: `${value}` }]
      : [];
  });
}

type Only = readonly LetterFact[] | undefined;

import type { LetterFact } from '@/lib/letter/facts';
import type { LetterName, Party, Told } from '@/lib/letter/letters';
import type { Voice } from './voice';
import type { Words } from './words';

/** What somebody wrote in their own words, and what is said before it. */
export type Quotation = { before: string; text: string };

/** One thing listed in a letter: a title, and what is said below it. */
export type Point = { title?: string; lines: string[]; quote?: Quotation };

/** What is particular to one letter besides its words. */
export type LetterTemplate<Name extends LetterName> = {
  /** The page its one button opens: a path of the portal, or the path made of what is told, its reader or its single-use token. */
  opens: string | ((told: Told<Name>, reader: { party: Party; token: string }) => string);
  points?: (told: Told<Name>, words: Words) => Point[];
  /** What somebody wrote in their own words. */
  quote?: (told: Told<Name>) => string | undefined;
  /** Who speaks in it and is answered, where it is not the portal. */
  voice?: (told: Told<Name>) => Voice | null;
  /** What may stand in its box of facts, where not all that it is told may. */
  facts?: readonly (LetterFact & keyof Told<Name>)[];
};

export type LetterTemplates = { [Name in LetterName]: LetterTemplate<Name> };

/** Opens a page of a company's own, or, for its contact, who may have no account, the one that tells anybody where an enrollment stands. */
export function orStatus(path: string) {
  return ({ reference }: { reference: string }, { party }: { party: Party }) =>
    party === 'contact' ? `/status?reference=${reference.replace(/[^\w-]/g, '')}` : path;
}

/** A letter in which the provider speaks. */
export function byProvider({ provider }: { provider: string }): Voice {
  return { as: 'provider', name: provider };
}

/** A letter in which those speak who review. */
export function byOffice(): Voice {
  return { as: 'office' };
}

/** The quotation of most letters: what was written along with the news. */
export function theirWords({ message }: { message?: string }): string | undefined {
  return message;
}

import { z } from 'zod';
import type { FieldCode } from './code';
import { cleanLine, hasForbiddenCharacters } from './one-line';
import { withoutInvisible } from './pasted';

// Without this zod makes functions from text: our pages' policy forbids that, and browsers report each try.
z.config({ jitless: true });

/** What reading a field gives: the value to keep, or the code of what is wrong. */
export type Read<T = string> = { value: T } | { code: FieldCode };

/** A field that must be filled in. It is measured before it is read, so that a megabyte costs nothing. */
export function required<T>(max: number, read: (typed: string) => Read<T>) {
  return z.string('required').max(max, 'too_long').transform(reading(max, read));
}

/** A field that may be left blank, and is then absent. */
export function optional<T>(max: number, read: (typed: string) => Read<T>) {
  return blankOr<T>(null, max, read);
}

/** A field that may be left blank unless there is a code to say that it may not. */
export function blankOr<T>(blankIs: FieldCode | null, max: number, read: (typed: string) => Read<T>) {
  const blank: Read<undefined> = blankIs ? { code: blankIs } : { value: undefined };
  const readUnlessBlank = (typed: string): Read<T | undefined> => (cleanLine(typed) === '' ? blank : read(typed));
  return z.string('required').max(max, 'too_long').default('').transform(reading(max, readUnlessBlank));
}

/** Boxes ticked under one name: a form sends nothing for none, a text for one and a list for several. */
export function several<const Choice extends string>(choices: readonly [Choice, ...Choice[]]) {
  const one = z.enum(choices, 'not_a_choice');
  const list = z.array(one, 'not_a_choice').max(choices.length, 'not_a_choice');
  return z.preprocess((typed) => (typed === undefined ? [] : [typed].flat()), list);
}

/** The version of a row that the page showed, sent along unseen. */
export const seenVersion = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

/** Reads one line of plain text. */
export function readLine(typed: string): Read {
  const value = cleanLine(typed);
  if (value === '') return { code: 'required' };
  return hasForbiddenCharacters(value) ? { code: 'characters_not_allowed' } : { value };
}

/**
 * Reads plain text of several lines, each without blanks at its end and without what is shown as nothing or turns the direction of what follows:
 * whoever decides by it reads it in the order in which it is stored.
 */
export function readLines(typed: string): Read {
  const lines = typed.normalize('NFC').split(/\r\n|[\r\n\u2028\u2029]/u);
  const value = lines
    .map((line) => withoutInvisible(line).trimEnd())
    .join('\n')
    .trim();
  if (value === '') return { code: 'required' };
  return /[^\n\t\P{Cc}]|\p{Cs}|\p{M}{6}/u.test(value) ? { code: 'characters_not_allowed' } : { value };
}

/** Drops the fields left blank, so that what is kept says nothing about them. */
export function withoutBlanks<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

function reading<T>(max: number, read: (typed: string) => Read<T>) {
  return (typed: string, context: z.RefinementCtx): T => {
    const result = measured(max, read(typed));
    if ('value' in result) return result.value;
    context.addIssue({ code: 'custom', message: result.code });
    return z.NEVER;
  };
}

// Some signs are written as several in their normal form: what is kept is measured, too.
function measured<T>(max: number, result: Read<T>): Read<T> {
  const longer = 'value' in result && typeof result.value === 'string' && result.value.length > max;
  return longer ? { code: 'too_long' } : result;
}

import type { FieldCode } from './code';
import { cleanLine, hasForbiddenCharacters } from './one-line';
import { optional, type Read, required } from './shape';

export const longestPersonName = 100;

/** Whatever somebody is called: in any script, with any sign, as one name or several. What prints it takes care that it stays text. */
export function readPersonName(typed: string): Read {
  const value = cleanLine(typed);
  const code = problemOf(value);
  return code ? { code } : { value };
}

const oneName = required(longestPersonName, readPersonName);

/** What a person is asked to be called by. Many have one name only: it stands in the first, and the last is empty. */
export const nameFields = {
  firstName: oneName,
  lastName: optional(longestPersonName, readPersonName).transform((name) => name ?? ''),
};

type Named = { firstName?: string | null; lastName?: string | null };

export function fullName({ firstName, lastName }: Named): string {
  return [firstName, lastName].filter(Boolean).join(' ');
}

function problemOf(name: string): FieldCode | null {
  if (name === '') return 'required';
  if (name.length > longestPersonName) return 'too_long';
  if (hasForbiddenCharacters(name)) return 'characters_not_allowed';
  return /\p{L}/u.test(name) ? null : 'name_symbols_only';
}

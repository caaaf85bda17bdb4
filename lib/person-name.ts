import type { FieldCode } from './field-code';
import type { Read } from './field-shape';
import { cleanLine, hasForbiddenCharacters } from './one-line';

export const longestPersonName = 50;

/** Reads a first or last name. It greets people in letters: nothing a mail program makes a link of may stand in it. */
export function readPersonName(typed: string): Read {
  const value = cleanLine(typed);
  const code = problemOf(value);
  return code ? { code } : { value };
}

function problemOf(name: string): FieldCode | null {
  if (name === '') return 'required';
  if (name.length > longestPersonName) return 'too_long';
  if (hasForbiddenCharacters(name) || /[@/\\:{}]|www\./i.test(name)) return 'characters_not_allowed';
  return /\p{L}/u.test(name) ? null : 'name_symbols_only';
}

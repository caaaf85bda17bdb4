import { plainCode } from '@/lib/field/pasted';
import { type Read, readLine } from '@/lib/field/shape';
import type { CountryRules } from './country-rules';
import { readPostalCode } from './read-postal-code';

/** A state by its code, with or without the country's letters, or by its name; any line where the country has no list. */
export function readState(rules: CountryRules, typed: string): Read {
  if (!rules.states) return readLine(typed);
  const wanted = folded(typed);
  const code = wanted.replace(new RegExp(`^${rules.country}-`, 'i'), '');
  const state =
    rules.states.find(({ name }) => folded(name) === wanted) ?? rules.states.find((one) => folded(one.code) === code);
  return state ? { value: state.code } : { code: 'not_a_choice' };
}

/** A postal code by the country's pattern; any short line where it has none. */
export function readCode(rules: CountryRules, typed: string): Read {
  if (!rules.postalCodePattern) return typed.length > 20 ? { code: 'postal_code_malformed' } : readLine(typed);
  const value = readPostalCode(rules.country, rules.postalCodePattern, typed);
  return value ? { value } : { code: 'postal_code_malformed' };
}

function folded(word: string): string {
  return plainCode(word)
    .normalize('NFKD')
    .replace(/[\p{M}'‘’]/gu, '')
    .toLowerCase();
}

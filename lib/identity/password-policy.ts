import type { FieldProblem } from '@/lib/field/code';
import { Refusal } from '@/lib/refusal';
import { isCommon } from './common-password';

export const shortestPassword = 12;
export const longestPassword = 128;

/**
 * Why a new password is refused, or null. Length in characters as people count them; blanks and any script are fine, no kinds of
 * character are asked for. `personal`: the person's address, names and company, which attackers try first.
 */
export function passwordProblem(password: string, personal: readonly string[]): FieldProblem | null {
  if (password.length > 4 * longestPassword) return tooLong;
  const { length } = [...password];
  if (length > longestPassword) return tooLong;
  if (length < shortestPassword) return { code: 'password_too_short', params: { min: shortestPassword } };
  if (isPersonal(password, [...personal, 'Mitra'])) return { code: 'password_personal' };
  return isCommon(password) ? { code: 'password_common' } : null;
}

/** Throws the refusal of the form's field `password`. */
export function refuseWeakPassword(password: string, personal: readonly string[]): void {
  const problem = passwordProblem(password, personal);
  if (problem)
    throw Refusal.because(problem.code, { field: 'password', ...(problem.params && { with: { ...problem.params } }) });
}

const tooLong: FieldProblem = { code: 'password_too_long', params: { max: longestPassword } };

/** A name in a long sentence is fine; a name with little more than a year behind it is not. */
function isPersonal(password: string, personal: readonly string[]): boolean {
  const plain = lettersAndDigits(password);
  const rest = personal.flatMap(wordsOf).reduce((left, word) => left.replaceAll(word, ''), plain);
  return rest.length < plain.length && rest.length < 8;
}

function wordsOf(text: string): string[] {
  const whole = lettersAndDigits(text);
  const words = text.split(/[^\p{L}\p{N}]+/u).map(lettersAndDigits);
  return [whole, ...words].filter((word) => word.length > 3);
}

function lettersAndDigits(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

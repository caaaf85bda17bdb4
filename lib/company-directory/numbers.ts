import { spelledOut } from '@/lib/field/pasted';
import type { Read } from '@/lib/field/shape';

/** The nine digits of a D-U-N-S number, often written 12-345-6789; its check digit is not public. Source: domain fact 1.3. */
export function readDuns(typed: string): Read {
  const value = spelledOut(typed).replace(/^DUNS(?:NO|NUMBER|ID)?:?#?/, '');
  return /^\d{9}$/.test(value) ? { value } : { code: 'nine_digits' };
}

/** A Legal Entity Identifier: eighteen letters and digits and two check digits. Source: ISO 17442. */
export function readLei(typed: string): Read {
  const value = spelledOut(typed).replace(/^LEI(?:NO|NUMBER|CODE)?:?#?(?=[A-Z\d]{20}$)/, '');
  if (!/^[A-Z\d]{18}\d{2}$/.test(value)) return { code: 'lei_malformed' };
  return remainderOf(value) === 1 ? { value } : { code: 'lei_check_fails' };
}

/** An LEI of eighteen characters, its two check digits added. For numbers made up. */
export function withCheckDigits(eighteen: string): string {
  return `${eighteen}${String(98 - remainderOf(`${eighteen}00`)).padStart(2, '0')}`;
}

/** What is left by 97, letters counted as 10 to 35. Source: ISO 7064, MOD 97-10. */
function remainderOf(lei: string): number {
  let left = 0;
  for (const sign of lei) {
    const value = Number.parseInt(sign, 36);
    left = (left * (value > 9 ? 100 : 10) + value) % 97;
  }
  return left;
}

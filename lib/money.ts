import type { Locale } from '@/lib/locale';

/** An amount as it is kept: whole minor units (cents, sen, yen) of an ISO 4217 currency. Never a fraction. */
export type Money = { minor: bigint; currency: string };

/** How many digits of a currency stand behind its point: 2 for EUR, 0 for JPY. */
export function digitsOf(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** An amount in the reader's language, exact whatever its size. */
export function sayMoney({ minor, currency }: Money, locale: Locale): string {
  const digits = digitsOf(currency);
  const sign = minor < 0n ? '-' : '';
  const text = (minor < 0n ? -minor : minor).toString().padStart(digits + 1, '0');
  const exact = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  const format = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : locale, { style: 'currency', currency });
  // A text, not a number: a number would lose the last digits of a great amount.
  return format.format(`${sign}${exact}` as Intl.StringNumericLiteral);
}

/** Reads an amount such as `12.50` with a point, as the catalogue's list writes it; null when it is none or too exact. */
export function readMinor(typed: string, currency: string): number | null {
  const digits = digitsOf(currency);
  const [, whole = '', part = ''] = /^(\d{1,9})(?:\.(\d+))?$/.exec(typed.trim()) ?? [];
  if (whole === '' || part.length > digits) return null;
  const minor = Number(`${whole}${part.padEnd(digits, '0')}`);
  return minor <= 2_000_000_000 ? minor : null;
}

/** Unit price times quantity, in minor units. */
export function times(unitMinor: number, quantity: number): bigint {
  return BigInt(unitMinor) * BigInt(quantity);
}

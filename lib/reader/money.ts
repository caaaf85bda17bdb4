import { plain } from '@/lib/field/pasted';
import { type Locale, languages } from '@/lib/locale';

/** An amount as it is kept: whole minor units (cents, sen, yen) of an ISO 4217 currency. Never a fraction. */
export type Money = { minor: bigint; currency: string };

const none = new Set('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'.split(' '));
const three = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '));

/**
 * How many digits of a currency stand behind its point: 2 for EUR, 0 for JPY. Not asked of Intl, which says what is usual in print,
 * and says it differently from one release to the next. Source: ISO 4217.
 */
export function digitsOf(currency: string): number {
  return none.has(currency) ? 0 : three.has(currency) ? 3 : 2;
}

/** An amount in the reader's language, exact whatever its size. */
export function sayMoney({ minor, currency }: Money, locale: Locale): string {
  const digits = digitsOf(currency);
  const sign = minor < 0n ? '-' : '';
  const text = (minor < 0n ? -minor : minor).toString().padStart(digits + 1, '0');
  const exact = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  const format = new Intl.NumberFormat(languages[locale].code, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  // A text, not a number: a number would lose the last digits of a great amount.
  return format.format(`${sign}${exact}` as Intl.StringNumericLiteral);
}

/** Reads an amount such as `12.50` with a point, as the catalogue's list writes it; null when it is none or too exact. */
export function readMinor(typed: string, currency: string): number | null {
  const digits = digitsOf(currency);
  const [, whole = '', part = ''] = /^(\d{1,10})(?:\.(\d+))?$/.exec(plain(typed)) ?? [];
  if (whole === '' || part.length > digits) return null;
  const minor = Number(`${whole}${part.padEnd(digits, '0')}`);
  return minor <= 2_000_000_000 ? minor : null;
}

/** Unit price times quantity, in minor units. */
export function times(unitMinor: number, quantity: number): bigint {
  return BigInt(unitMinor) * BigInt(quantity);
}

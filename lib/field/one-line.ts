import { withoutInvisible } from './pasted';

/** One line as it should have been typed: composed (NFC), single blanks, nothing invisible at the ends or between. */
export function cleanLine(typed: string): string {
  return withoutInvisible(typed.normalize('NFC'))
    .replace(/[\t\p{Zs}]+/gu, ' ')
    .trim();
}

/**
 * True when a cleaned line holds what may not enter a page, a letter's header or a list: control and direction characters, half
 * characters, private signs, line separators and piles of accents. Signs are text: what prints them takes care of that.
 */
export function hasForbiddenCharacters(line: string): boolean {
  return forbidden.test(line);
}

// The joiners U+200C and U+200D stay: Persian and the scripts of India need them.
const forbidden = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}|\p{M}{6}/u;

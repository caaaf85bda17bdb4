// Text comes from letters, spreadsheets, chats and pages, with what they put around it. It is cleaned by what its characters are, not
// by a list of those seen so far.

/**
 * For what a machine compares: compatibility forms (full width, circled) as the plain sign, every hyphen as `-`, every blank as one ` `,
 * and nothing invisible.
 */
export function tidy(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/[\p{Pd}\u2212\u2043\u02d7]|(?<![\p{Script=Hiragana}\p{Script=Katakana}\u30fc])\u30fc/gu, '-')
    .replace(/[\t\p{Zs}]+/gu, ' ')
    .trim();
}

/** The same with the digits of every script as 0 to 9, for numbers and codes. */
export function plain(typed: string): string {
  return tidy(typed).replace(/\p{Nd}/gu, asciiDigit);
}

/** A number or code as it was meant: plain, without any script's quotation marks and their like around it, a spreadsheet's mark in front or what ends a sentence behind it. */
export function plainCode(typed: string): string {
  return plain(typed).replace(around, '');
}

// Round and square brackets stay: they group figures.
const around = /^(?:[\s='"`´\p{Pi}\p{Pf}]|(?![([])\p{Ps})+|(?:[\s'"`´.,;:!?、。\p{Pi}\p{Pf}]|(?![)\]])\p{Pe})+$/gu;

/** Its letters and digits alone, in upper case: what is read aloud. */
export function spelledOut(typed: string): string {
  return plainCode(typed)
    .replace(/[\s.\-_/·•]/g, '')
    .toUpperCase();
}

/** Without what is shown as nothing, for text that stays text; composed, for what stood between a letter and its accent may be gone. */
export function withoutInvisible(text: string): string {
  return text.replace(needless, '').replace(needlessJoiners, '').normalize('NFC');
}

// Directions, joiners, soft hyphens, tags, fillers, and what chooses between two forms of a letter.
const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Variation_Selector}]/gu;

// The same, but for the joiners, and but for the signs that choose a form, as names in Japanese and Mongolian have them.
const needless = /(?!\p{Variation_Selector}|[\u200c\u200d])[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

// U+200C and U+200D stay between letters that need them, as in Persian and the scripts of India. Looked for once the rest is gone: what stood
// beside one may have been nothing, too.
const needlessJoiners =
  /(?<![^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{Z}\p{Cc}])[\u200c\u200d]+|[\u200c\u200d]+(?=\s|$)/gu;

// The digits of each script stand in a row of ten.
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && isDigit.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

const isDigit = /^\p{Nd}$/u;

// Text comes from letters, spreadsheets, chats and pages, with what they put around it. It is cleaned by what its characters are, not
// by a list of those seen so far.

/** Shown as nothing: directions, joiners, soft hyphens, tags, fillers. Signs that choose between two forms of a letter are not among them. */
const invisible = /(?!\p{Variation_Selector})[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** The same but the joiners U+200C and U+200D where the letter before needs them, as in Persian and the scripts of India. */
const needless =
  /(?!\p{Variation_Selector}|[\u200c\u200d])[\p{Cf}\p{Default_Ignorable_Code_Point}]|(?<![^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{Z}])[\u200c\u200d]|[\u200c\u200d](?=\s|$)/gu;

/** Without what is shown as nothing, for text that stays text. */
export function withoutInvisible(text: string): string {
  return text.replace(needless, '');
}

/**
 * For what a machine compares, such as numbers, codes and addresses: compatibility forms (full width, circled) as the plain sign, digits of any
 * script as 0 to 9, every hyphen as `-`, every blank as one ` `, and nothing invisible.
 */
export function plain(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/\p{Variation_Selector}/gu, '')
    .replace(/[\p{Pd}\u2212\u30fc\u2043\u02d7]/gu, '-')
    .replace(/[\s\p{Z}]+/gu, ' ')
    .replace(/\p{Nd}/gu, asciiDigit)
    .trim();
}

/** A number or code as it was meant: plain, and without quotation marks around it or what ends a sentence behind it. */
export function plainCode(typed: string): string {
  return plain(typed)
    .replace(/^[\s='"`´‘’‚“”„«»‹›]+|[\s'"`´‘’‚“”„«»‹›.,;:!?]+$/gu, '')
    .trim();
}

/** The letters and digits alone, in upper case. */
export function lettersAndDigits(typed: string): string {
  return plain(typed)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
}

// The digits of each script stand in a row of ten.
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && isDigit.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

const isDigit = /^\p{Nd}$/u;

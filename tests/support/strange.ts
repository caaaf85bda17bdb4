/**
 * What of a text in the tests' language is neither word nor datum: outside of all brackets, and not set apart as something typed. Letters left
 * over were never written down as words.
 */
export function plainOf(text: string): string {
  let [depth, left] = [0, ''];
  for (const sign of text.replaceAll(/\u2068[^\u2069]*\u2069/gu, '')) {
    if (sign === '[') depth++;
    else if (sign === ']') depth--;
    else if (depth === 0) left += sign;
  }
  return left;
}

/**
 * True when letters of scripts that are not written together stand in one label, as in a Latin word with one Cyrillic letter.
 * Japanese, Chinese and Korean mix theirs, with Latin too ("highly restrictive", Unicode report 39).
 */
export function isMixedScript(label: string): boolean {
  const used = scripts.filter((script) => script.letters.test(label)).map((script) => script.name);
  return used.length > 1 && !writtenTogether.some((together) => used.every((name) => together.includes(name)));
}

const writtenTogether = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Bopomofo'],
  ['Latin', 'Han', 'Hangul'],
];

const scripts = (
  'Latin Han Hiragana Katakana Bopomofo Hangul Cyrillic Greek Armenian Georgian Hebrew Arabic Syriac Thaana ' +
  'Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Thai Lao Tibetan Myanmar ' +
  'Ethiopic Khmer Mongolian Cherokee Javanese Balinese Sundanese Buginese Batak Lisu Coptic Tifinagh Yi Deseret ' +
  'Osage'
)
  .split(' ')
  .map((name) => ({ name, letters: new RegExp(`\\p{Script=${name}}`, 'u') }));

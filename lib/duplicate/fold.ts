import anyAscii from 'any-ascii';

/**
 * A text as small plain words: full-width letters made plain, case, dots, accents and strokes gone, Cyrillic, Greek, Armenian and Georgian in
 * Latin letters. Other scripts keep their letters: two words of theirs that sound alike are two words. Folded again it stays as it is.
 */
export function wordsOf(text: string): string[] {
  return foldedOf(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** The same before it is cut into words. */
export function foldedOf(text: string): string {
  const plain = text.normalize('NFKC').normalize('NFC').replaceAll(unsaid, '');
  const latin = plain.replace(toLatin, latinOf);
  return latin
    .toLowerCase()
    .normalize('NFKC')
    .replace(singleWithStroke, '$1$2')
    .replace(/(?<=[\p{L}\p{N}])[.'’‘`´"”“״׳·](?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])[.'’‘`´”“](?=\s|$)/gu, '');
}

/** The same with the letters of German and of the North written with two: Müller is Mueller, Strøm is Stroem. */
export function withPairs(text: string): string {
  return text.normalize('NFC').replaceAll(/[äöüøå]/giu, (letter) => pairs.get(letter.toLowerCase()) ?? letter);
}

const pairs = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ø', 'oe'],
  ['å', 'aa'],
]);

// Invisible signs, half characters, and the vowel marks that Arabic and Hebrew are written with or without.
const unsaid = /[\p{Cf}\p{Cs}\p{Cc}\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u064b-\u065f\u0670\u0640]/gu;
const toLatin =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{Nd}][\u0300-\u036f]*/gu;
// A/S and I/S are forms; a/b otherwise is two words.
const singleWithStroke = /(?<![\p{L}\p{N}])(\p{L})\/(\p{L})(?![\p{L}\p{N}])/gu;

function latinOf(letter: string): string {
  const [first = ''] = letter;
  return anyAscii(first).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

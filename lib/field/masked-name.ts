/** How many words of a name are hinted at. */
const most = 3;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * A name of which only somebody who knows it recognizes whose it is: the first grapheme of each of its first three words, and always as many
 * dots, so that not even their lengths are told. `Cendana Lestari` is `C••• L•••`. Source: domain fact 10, row 21.
 */
export function maskedName(name: string): string {
  const words = name.normalize('NFC').split(/\s+/u).map(firstOf).filter(Boolean).slice(0, most);
  return words.length > 0 ? words.map((first) => `${first}${dots}`).join(' ') : dots;
}

const dots = '•••';

// What begins a word besides its letters, digits and pictures tells nothing.
function firstOf(word: string): string {
  const all = [...graphemes.segment(word)].map(({ segment }) => segment);
  return all.find((one) => /[\p{L}\p{N}\p{Emoji_Presentation}\p{Extended_Pictographic}]/u.test(one)) ?? '';
}

// First-strong isolate and its end: what stands between turns the direction of nothing around it, nor is turned. Source: UAX 9.
const [begin, end] = ['\u2068', '\u2069'];
const isolated = /\u2068([^\u2068\u2069]*)\u2069/u;
const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Something typed, set apart from the sentence it stands in. */
export function isolate(typed: string): string {
  return `${begin}${typed}${end}`;
}

/** A sentence in parts, for markup to set what was typed apart by an element. */
export function partsOf(sentence: string): { text: string; typed: boolean }[] {
  return sentence.split(isolated).map((text, at) => ({ text, typed: at % 2 === 1 }));
}

/**
 * A sentence where no markup can stand: a subject, a title, a label. The marks stay round what is written from right to left; round
 * anything else they change nothing, and would be copied along with a name.
 */
export function plain(sentence: string): string {
  return partsOf(sentence)
    .map(({ text, typed }) => (typed && rightToLeft.test(text) ? isolate(text) : text))
    .join('');
}

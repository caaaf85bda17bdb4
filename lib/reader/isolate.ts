// First-strong isolate and its end: what stands between turns the direction of nothing around it, nor is turned. Source: UAX 9.
const [begin, end] = ['\u2068', '\u2069'];
const isolated = /\u2068([^\u2068\u2069]*)\u2069/u;
const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Something typed, set apart from the sentence it stands in. */
export function isolate(typed: string): string {
  return `${begin}${typed}${end}`;
}

/** The same only where it is written from right to left: of anything else the marks would change nothing, and be copied along. */
export function apart(typed: string): string {
  return rightToLeft.test(typed) ? isolate(typed) : typed;
}

/** A sentence in parts, for markup to set what was typed apart by an element. */
export function partsOf(sentence: string): { text: string; typed: boolean }[] {
  return sentence.split(isolated).map((text, at) => ({ text, typed: at % 2 === 1 }));
}

/** A sentence where no markup can stand: a subject, a title, plain text. The marks stay only where they change something. */
export function plain(sentence: string): string {
  return partsOf(sentence)
    .map(({ text, typed }) => (typed ? apart(text) : text))
    .join('');
}

/** Words whose sentences set apart whatever they are told: nobody who writes or asks for a sentence can forget it. */
export function settingApart<Words>(words: Words): Words {
  if (typeof words === 'function') return ((...told: unknown[]) => words(...told.map(toldApart))) as Words;
  return eachOf(words, settingApart);
}

function toldApart<Told>(told: Told): Told {
  return typeof told === 'string' ? (apart(told) as Told) : eachOf(told, toldApart);
}

// Of a list or a plain object each member; anything else as it is.
function eachOf<Value>(value: Value, change: <Member>(member: Member) => Member): Value {
  if (Array.isArray(value)) return value.map(change) as Value;
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, change(member)])) as Value;
}

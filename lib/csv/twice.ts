import iconv from 'iconv-lite';

/** The code pages by which programs take UTF-8 and write it as UTF-8 once more, each sign of several bytes as several signs. */
export const takenFor = {
  'utf-8-twice': 'windows-1252',
  'utf-8-macintosh': 'macintosh',
  'utf-8-cp850': 'cp850',
} as const;

export type TwiceReading = keyof typeof takenFor;

export const isTwice = (reading: string): reading is TwiceReading => reading in takenFor;

/** The text it was before; as it is where it was never anything else. Some programs do it again and again. */
export function readOnce(text: string, reading: TwiceReading): string {
  const bytes = byteOf(takenFor[reading]);
  const before = text.replace(/\P{ASCII}{2,}/gu, (run) => decoded(run, bytes) ?? run);
  return before === text ? text : readOnce(before, reading);
}

/** By which code page a text in UTF-8 was most likely taken for another and written once more; null when it hardly was. */
export function twiceBy(text: string): TwiceReading | null {
  const runs = text.match(/\P{ASCII}{2,}/gu) ?? [];
  const readings = Object.keys(takenFor) as TwiceReading[];
  const isBy = (reading: TwiceReading, run: string) =>
    signs[reading].test(run) && decoded(run, byteOf(takenFor[reading])) !== null;
  return readings.find((reading) => runs.some((run) => isBy(reading, run))) ?? null;
}

// What stands for a byte behind the first of a sign.
const following = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';

// What nobody writes: an Â, Ã or such before a sign that follows no letter, a root or a frame within a word; or a long row of foreign signs.
const long = String.raw`[^\p{ASCII}\s]{6,}`;
const signs: Record<TwiceReading, RegExp> = {
  'utf-8-twice': new RegExp(
    `[ÂÃ]${following}|[ÄÅÆÇÈÉ][\\u0080-\\u009f°¡-§©¬¯±´-¸¼-¾‚ƒ„†‡ˆ‰‹•˜›€]|[à-ï]${following}{2}|[ÐÑØÙÎÏ×]${following}[ÐÑØÙÎÏ×]${following}|${long}`,
    'u',
  ),
  'utf-8-macintosh': new RegExp(String.raw`[√¬≈◊ƒ][^\p{ASCII}\s]+|${long}`, 'u'),
  'utf-8-cp850': new RegExp(String.raw`[\u2500-\u259f][^\p{ASCII}\s]+|${long}`, 'u'),
};

type Bytes = ReadonlyMap<string, number>;
const made = new Map<string, Bytes>();

// Bytes a page has no sign for are taken for the control signs of that number.
function byteOf(page: string): Bytes {
  const known = made.get(page);
  if (known) return known;
  const high = Array.from({ length: 128 }, (_, at) => at + 128);
  const controls = high.map((byte) => [String.fromCharCode(byte), byte] as const).slice(0, 32);
  const own = high.map((byte) => [iconv.decode(Buffer.from([byte]), page), byte] as const);
  const bytes: Bytes = new Map([...controls, ...own.filter(([sign]) => sign !== '\ufffd')]);
  made.set(page, bytes);
  return bytes;
}

function decoded(run: string, bytes: Bytes): string | null {
  const found = [...run].map((sign) => bytes.get(sign));
  if (found.includes(undefined)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(found as number[]));
  } catch {
    return null;
  }
}

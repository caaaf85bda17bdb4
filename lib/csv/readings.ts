import iconv from 'iconv-lite';
import { oddnessOf } from './oddness';
import { isTwice, readOnce, type TwiceReading, twiceBy } from './twice';
import { isSurelyWestern } from './western';

/** The code pages tables come in, those met most first. */
export const readings = [
  'utf-8',
  'windows-1252',
  'windows-1250',
  'macintosh',
  'cp850',
  'cp437',
  'shift_jis',
  'gb18030',
  'big5',
  'euc-kr',
  'windows-1251',
  'windows-1254',
  'windows-1253',
  'windows-874',
  'windows-1258',
  'windows-1257',
  'windows-1255',
  'windows-1256',
  'iso-8859-2',
  'iso-8859-15',
  'cp852',
  'cp866',
  'koi8-r',
  'maccenteuro',
  'euc-jp',
  'iso-2022-jp',
  'utf-16le',
  'utf-16be',
  'utf-32le',
  'utf-32be',
  'utf-8-twice',
  'utf-8-macintosh',
  'utf-8-cp850',
] as const;

export type Reading = (typeof readings)[number];

/** The text of a file read by one code page, without its mark. What that page has no sign for is U+FFFD. */
export function textIn(bytes: Uint8Array, reading: Reading): string {
  if (isTwice(reading)) return readOnce(textIn(bytes, 'utf-8'), reading);
  const text = reading === 'iso-2022-jp' ? new TextDecoder(reading).decode(bytes) : iconv.decode(bytes, reading);
  // Going through bytes turns half characters of UTF-16 into U+FFFD, which the database would refuse.
  return withoutEnd(
    Buffer.from(text)
      .toString()
      .replace(/^\ufeff/, ''),
  );
}

// DOS programs end a file with U+001A, and some fill its last block with it: it would stand in the last cell.
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && '\x1a\0 \r\n'.includes(text[end - 1] ?? '')) end -= 1;
  return text.indexOf('\x1a', end) < 0 ? text : text.slice(0, text.indexOf('\x1a', end));
}

/**
 * How a file can be read without doubt: by its mark, as UTF-8, or as Windows-1252 when each of its signs could hardly be any other.
 * Null when somebody must look at it.
 */
export function sureReading(bytes: Uint8Array): Reading | null {
  const marked = readingByMark(bytes);
  if (marked) return twiceBy(textIn(bytes, marked)) ? null : marked;
  const latin = Buffer.from(bytes).toString('latin1');
  if (manyNuls(latin) || latin.includes('\x1b$') || latin.includes('\x1b(')) return null;
  if (isUtf8(bytes)) return isDoubtful(textIn(bytes, 'utf-8')) ? null : 'utf-8';
  return isSurelyWestern(textIn(bytes, 'windows-1252')) ? 'windows-1252' : null;
}

/** The readings that give different texts, the likeliest first; of several that give the same one, that met most. */
export function likelyReadings(bytes: Uint8Array): Reading[] {
  const sample = telling(bytes);
  const wide = manyNuls(sample.toString('latin1'));
  const seen = new Set<string>();
  const likeliest = isUtf8(bytes) ? twiceBy(textIn(sample, 'utf-8')) : null;
  const odd = readings
    .filter((reading) => wide === /^utf-(16|32)/.test(reading))
    .map((reading) => ({ reading, text: textIn(sample, reading) }))
    .filter(({ text }) => !seen.has(text) && seen.add(text))
    .map(({ reading, text }) => ({ reading, oddness: oddnessBy(reading, text, likeliest) }));
  return odd.sort((one, other) => one.oddness - other.oddness).map(({ reading }) => reading);
}

/** Up to three rows of a file that tell readings apart, as one reading has them. */
export function tellingRows(bytes: Uint8Array, reading: Reading): string[] {
  if (reading.startsWith('utf-16') || reading.startsWith('utf-32'))
    return textIn(bytes, reading)
      .split(/[\r\n]+/)
      .filter((row) => row.trim() !== '')
      .slice(0, 3);
  return [...rowsOf(telling(bytes))].slice(0, 3).map((row) => textIn(row, reading).trim());
}

/** Whether a file is something else than a table in text: a workbook, a page, a picture. */
export function isNoText(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 300)).toString('latin1');
  if (beginnings.some((beginning) => start.startsWith(beginning))) return true;
  return /^(\xef\xbb\xbf)?\s*<(!doctype|html|\?xml|table)\b/i.test(start);
}

// Workbooks new and old, documents, pictures, archives.
const beginnings = ['PK\x03\x04', '\xd0\xcf\x11\xe0', '%PDF', '\x89PNG', 'GIF8', '\xff\xd8\xff', '\x1f\x8b', '{\\rtf'];

/** Whether a text that was read is hardly one: signs nobody types, and many. */
export function isNoise(text: string): boolean {
  const controls = text.match(/[^\P{Cc}\t\r\n\f\v]/gu)?.length ?? 0;
  return controls > 8 && controls > text.length / 50;
}

const marks: readonly (readonly [string, Reading])[] = [
  ['\xef\xbb\xbf', 'utf-8'],
  ['\xff\xfe\0\0', 'utf-32le'],
  ['\0\0\xfe\xff', 'utf-32be'],
  ['\xff\xfe', 'utf-16le'],
  ['\xfe\xff', 'utf-16be'],
];

function readingByMark(bytes: Uint8Array): Reading | null {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  return marks.find(([mark]) => start.startsWith(mark))?.[1] ?? null;
}

function oddnessBy(reading: Reading, text: string, likeliest: TwiceReading | null): number {
  if (reading === likeliest) return -1;
  return isMostlyUtf8(reading, text) ? 0 : oddnessOf(text);
}

const isDoubtful = (text: string) => isByChance(text) || twiceBy(text) !== null;

// A text of another page hardly ever has more sequences valid in UTF-8 than invalid ones.
function isMostlyUtf8(reading: Reading, text: string): boolean {
  const read = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return reading === 'utf-8' && read > 1 && read > (text.match(/\ufffd/gu)?.length ?? 0);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

// Two letters of another page make one sign of UTF-8 now and then: of a script that nobody mixes with Latin in a word.
function isByChance(text: string): boolean {
  const runs = text.match(/.?\P{ASCII}+.?/gu) ?? [];
  return runs.length > 0 && runs.every((run) => /[a-z]/i.test(run) && /[\u0370-\u1fff]/.test(run));
}

// A letter of two bytes leaves every second one empty where a text is mostly Latin, as a table with addresses is.
function manyNuls(latin: string): boolean {
  const nuls = latin.match(/\0/g)?.length ?? 0;
  return nuls > 4 && nuls > latin.length / 6;
}

const most = 64_000;

/** The rows in which code pages can differ. */
function telling(bytes: Uint8Array): Buffer {
  const all = Buffer.from(bytes.subarray(0, most));
  if (manyNuls(all.toString('latin1'))) return all;
  const told = new Set<string>();
  for (const row of rowsOf(Buffer.from(bytes)))
    if (row.some((byte) => byte > 127 || byte === 27)) told.add(row.toString('latin1'));
  return Buffer.from([...told, ''].join('\n'), 'latin1').subarray(0, most);
}

function* rowsOf(bytes: Buffer): Generator<Buffer> {
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.subarray(from).findIndex((byte) => byte === 10 || byte === 13);
    yield end < 0 ? bytes.subarray(from) : bytes.subarray(from, from + end);
    from = end < 0 ? bytes.length : from + end + 1;
  }
}

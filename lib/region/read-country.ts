import { plain } from '@/lib/field/pasted';
import { calledAbroad } from './country-abroad';
import { called } from './country-called';

/**
 * The countries that may be meant by what people write in a table, a code or any name in several languages: one; none, as by a code that was
 * withdrawn; or several, as by "Korea". A name and a code together, as in "Indonesia (ID)", have to mean the same. "Congo" is the country
 * that ISO 3166 calls so.
 */
export function countriesCalled(typed: string): readonly string[] {
  if (typed.length > longest) return [];
  const text = flagsAsLetters(plain(typed));
  const beside = [/[()[\]]/, / - |[()[\]/|:;,=]/].map((between) => text.split(between));
  const ways = [[text], codeFirst.exec(text)?.slice(1), codeLast.exec(text)?.slice(1), ...beside];
  const found = ways.map((parts) => together(parts ?? [])).find((countries) => countries.length > 0) ?? [];
  return contradicted(text, found) ? [] : found;
}

const longest = 150;
const codeFirst = /^[([]?([A-Z]{2,3})[)\]]?(?: ?[-/|:;,=] ?| )(.+)$/;
const codeLast = /^(.+?)(?: ?[-/|:;,=] ?| )[([]?([A-Z]{2,3})[)\]]?$/;

/** What all parts have in common. */
function together(parts: readonly string[]): readonly string[] {
  const lists = parts.filter((part) => part.trim() !== '').map(named);
  const common = (country: string) => lists.every((list) => list.includes(country) || rules(list, country));
  return [...new Set(lists.flat())].filter(common);
}

// A place with the country it belongs to, `Puerto Rico (US)`, is the place: it has a code of its own.
function rules(other: readonly string[], country: string): boolean {
  return other.some((one) => placesOf[one]?.includes(country));
}

const placesOf: Record<string, string> = {
  AU: 'CC CX HM NF',
  CN: 'HK MO',
  DK: 'FO GL',
  FI: 'AX',
  FR: 'BL GF GP MF MQ NC PF PM RE TF WF YT',
  GB: 'AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG',
  NL: 'AW BQ CW SX XE XS',
  NO: 'BV SJ',
  NZ: 'CK NU TK',
  US: 'AS GU MP PR UM VI',
};

// Written as a word, a code may be a name elsewhere: "Nga" is Nigeria's and what Russia is called in Vietnamese. Then both are meant.
function named(text: string): readonly string[] {
  const country = codes().get(text.replace(/[\s.()[\]]/g, '').toUpperCase());
  const names = byName().get(wordsOf(text)) ?? [];
  if (!country) return names;
  return asWord.test(text) ? [...new Set([country, ...names])] : [country];
}

// Two small letters are a code; so is what has no small letter.
const asWord = /\p{Lu}\p{Ll}|\p{Ll}{3}/u;

// "de", "la" and "as" say nothing within a name; in capitals before one they are codes.
function contradicted(text: string, found: readonly string[]): boolean {
  const code = /\p{Ll}/u.test(text) ? codeFirst.exec(text)?.[1] : undefined;
  return code !== undefined && saysNothing.has(code.toLowerCase()) && !found.includes(codes().get(code) ?? '');
}

/** The words of a name that tell it from others, in the order of the alphabet: "Korea, Republic of" is "the Republic of Korea". */
function wordsOf(name: string): string {
  const words = hungarian(name)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[øœæłđðßıþ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/(?<![\p{L}\p{N}])(\p{L})\.\s*(?=\p{L}(?:[.\s]|$))/gu, '$1')
    .replace(/['’‘`´ʻʼ]s(?![\p{L}])/gu, 's')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const spelt = words.length > 1 && words.every((word) => word.length === 1) ? [words.join('')] : words;
  const telling = spelt.filter((word) => !saysNothing.has(word));
  return (telling.length > 0 ? telling : spelt)
    .map((word) => same.get(word) ?? word)
    .sort()
    .join(' ');
}

// South, which looks like a Spanish "of the" once its accent is gone; that one begins no name.
function hungarian(name: string): string {
  return name.replace(/^d[eé]l[- ]/iu, 'south ');
}

const plainLetters: Record<string, string> = {
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  ı: 'i',
  þ: 'th',
};

const saysNothing = new Set(
  'the of and a an la le les l el los las der die das den il lo gli i o os as un y e et und en og och dan de du des del della di da do dos d van'.split(
    ' ',
  ),
);

const same = new Map(
  [
    'saint: st ste sankt sint san santo santa sao',
    'island: islands is isl isle isles islas ilhas kepulauan pulau kep iles inseln isole eilanden',
    'republic: rep republica republique republik republiek repubblica republika',
    'kingdom: kerajaan reino royaume konigreich koenigreich koninkrijk regno',
    'democratic: dem',
    'federated: fed federal',
    'states: sts state',
    'territory: territories terr',
    'north: n northern',
    'south: s southern',
  ].flatMap((line) => {
    const [word = '', others = ''] = line.split(': ');
    return others.split(' ').map((other) => [other, word] as const);
  }),
);

// A flag is two signs that stand for the letters of the code.
function flagsAsLetters(text: string): string {
  const flags = /([\u{1f1e6}-\u{1f1ff}])([\u{1f1e6}-\u{1f1ff}])/gu;
  const letter = (sign: string) => String.fromCharCode((sign.codePointAt(0) ?? 0) - 0x1f1e6 + 65);
  return text.replace(flags, (_, one: string, other: string) => ` ${letter(one)}${letter(other)} `).trim();
}

// As German and Norwegian are written where their letters cannot be typed: Oesterreich, Tuerkei, Aaland.
function withoutUmlauts(name: string): string {
  return name.normalize('NFC').replace(/[äöüøåÄÖÜØÅ]/g, (letter) => umlauts[letter] ?? letter);
}

const umlauts: Record<string, string> = {
  ...{ ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' },
  ...{ Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', Ø: 'Oe', Å: 'Aa' },
};

type Books = { codes: ReadonlyMap<string, string>; names: ReadonlyMap<string, readonly string[]> };
let books: Books | undefined;
const codes = () => (books ??= readBooks()).codes;
const byName = () => (books ??= readBooks()).names;

function readBooks(): Books {
  const codes = new Map<string, string>();
  const short = new Map<string, string>();
  const names = new Map<string, string[]>();
  for (const [country, line] of Object.entries(called)) {
    const [alpha3 = '', ...here] = line.split(' | ');
    const calls = [...here, ...(calledAbroad[country]?.split(' | ') ?? [])];
    codes.set(country, country).set(alpha3, country);
    for (const name of calls) if (/^[A-Z]{2,3}$/.test(name) && !(name in called)) short.set(name, country);
    const spellings = calls.flatMap((name) => [name, withoutUmlauts(name)]);
    for (const words of new Set(spellings.map((name) => wordsOf(plain(name)))))
      names.set(words, [...(names.get(words) ?? []), country]);
  }
  names.delete('');
  return { codes: new Map([...short, ...codes]), names };
}

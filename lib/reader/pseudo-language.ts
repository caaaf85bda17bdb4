import { type Language, type Locale, pseudo } from '@/lib/locale';

/** The words of each language, by it; those of the tests' language are made of the English ones, once. */
export function spokenIn<Words>(own: Record<Language, Words>): (locale: Locale) => Words {
  let made: Words | undefined;
  return (locale) => (locale === pseudo ? (made ??= strange(own.en)) : own[locale]);
}

/**
 * Words made strange: in brackets, with accents, and two fifths longer. What a sentence is told stands in it as it is, so that on a page the
 * words can be told from the rest.
 */
export function strange<Words>(words: Words, told: readonly string[] = []): Words {
  if (typeof words === 'string') return sentence(words, told) as Words;
  if (typeof words === 'function')
    return ((...args: unknown[]) => strange(words(...args), args.flatMap(textsIn))) as Words;
  if (Array.isArray(words)) return words.map((word) => strange(word, told)) as Words;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, strange(word, told)])) as Words;
}

// Codes that choose a way to say it are no texts.
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (key === 'ways' ? [] : textsIn(each)));
}

// What was told, longest first, where no letter adjoins it; and what is set apart already.
function sentence(text: string, told: readonly string[]): string {
  if (!/\p{L}/u.test(text)) return text;
  const values = told.toSorted((one, other) => other.length - one.length).map(literally);
  const kept = new RegExp(
    `(\u2068[^\u2069]*\u2069${values.map((one) => `|(?<!\\p{L})${one}(?!\\p{L})`).join('')})`,
    'u',
  );
  const parts = text.split(kept).map((part, at) => (at % 2 === 1 ? part : accented(part)));
  const own = text.split(kept).filter((_, at) => at % 2 === 0);
  const missing = Math.ceil(1.4 * lengthOf(own)) - lengthOf(parts.filter((_, at) => at % 2 === 0));
  return `[${parts.join('')}${'~'.repeat(Math.max(0, missing))}]`;
}

const lengthOf = (parts: readonly string[]) => parts.join('').length;

function accented(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => strangers.get(letter) ?? letter);
}

// Vowels twice: single words grow, too, and nothing in them breaks a line.
const strangers = new Map(
  [...'aàà eéé iîî oôô uûû AÀÀ EÉÉ IÎÎ OÔÔ UÛÛ cç nñ sš yý zž CÇ NÑ SŠ YÝ ZŽ'.matchAll(/(\w)(\S+)/gu)].map(
    ([, letter = '', stranger = '']) => [letter, stranger],
  ),
);

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from '@/lib/locale';
import { apart, isolate, partsOf, plain, settingApart } from '@/lib/reader/isolate';
import { wordsIn } from '@/messages/words';

const [hebrew, arabic] = ['שלום בע״מ', 'شركة ٢٤'];

test.each([
  ['PT Melati Teknologi', 'PT Melati Teknologi'],
  ['株式会社森', '株式会社森'],
  ['Kopi 28', 'Kopi 28'],
  [hebrew, `\u2068${hebrew}\u2069`],
  [`${arabic} Ltd`, `\u2068${arabic} Ltd\u2069`],
])('%s stands in a sentence as %j', (typed, set) => {
  expect(apart(typed)).toBe(set);
  expect(plain(`28 · ${isolate(typed)} November 2026`)).toBe(`28 · ${set} November 2026`);
  expect(partsOf(`28 · ${isolate(typed)} November`)[1]).toEqual({ text: typed, typed: true });
});

test('whatever the words of a page are told is set apart, in a list and in a field, and words without it stay as they are', () => {
  const words = settingApart({
    plain: 'Settings',
    one: ({ name, count }: { name: string; count: number }) => `28 · ${name} · ${count}`,
    deep: { all: (names: string[]) => names.join(', '), list: ['a', 'b'] },
  });
  expect(words.one({ name: hebrew, count: 3 })).toBe(`28 · \u2068${hebrew}\u2069 · 3`);
  expect(words.one({ name: 'Melati', count: 3 })).toBe('28 · Melati · 3');
  expect(words.deep.all([hebrew, 'b'])).toBe(`\u2068${hebrew}\u2069, b`);
  expect([words.plain, words.deep.list]).toEqual(['Settings', ['a', 'b']]);
});

test.each(locales)('the words every page asks for in %s do so', (locale) => {
  expect(wordsIn(locale).partnerships.providers.viewCustomersOf({ provider: arabic })).toContain(
    `\u2068${arabic}\u2069`,
  );
});

/** How a value that somebody typed is called where it is drawn. */
const typed = String.raw`(?!\.\.\.|t\.|labels\.|words\.)(?:fullName\([^()]*\)|(?:[\w.]+\.)?(?:name|company|organization|email|legalName|customer|provider|reseller|partner|createdBy|claimedBy|person|city))`;
const drawn = new RegExp(String.raw`(?<=[>\s])\{${typed}\}(?=[\s<.,:;)·])`, 'g');
const joined = new RegExp(String.raw`\x60[^\x60]*\$\{${typed}\}[^\x60]*\x60`, 'g');

const sources = execFileSync('git', ['ls-files', 'app/*.tsx', 'components/*.tsx'], { encoding: 'utf8' })
  .trim()
  .split('\n')
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

test('a value somebody typed stands in a page within its own element, or set apart in its sentence', () => {
  const bare = sources.flatMap(({ path, text }) => {
    const alone = [...text.matchAll(drawn)].filter(
      ({ index }) => !/(<bdi( key="\w+")?>|<Link [^<>]*>)\s*$/.test(text.slice(0, index)),
    );
    const glued = [...text.matchAll(joined)].filter(
      ([found]) => /[·,:]|\s/.test(found.replaceAll(/\$\{[^}]*\}/g, '')) && !/^`(\/|https?:|mailto:|tel:)/.test(found),
    );
    return [...alone, ...glued].map(([found]) => `${path}: ${found}`);
  });
  expect(bare).toEqual([]);
});

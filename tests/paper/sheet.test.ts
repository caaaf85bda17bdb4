import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawable, runsOf } from '@/lib/paper/runs';
import { renderSheet } from '@/lib/paper/sheet';
import { belowTheEdge, textOf, wordsOn } from '../support/pdf-text';

const fromLeft = {
  latin: 'Łódź Żółć Sp. z o.o. “Kopi” – Nguyễn Văn Đức, İstanbul Şti.',
  cyrillic: 'ООО «Ромашка», ТОВ Їжак',
  greek: 'Ελληνικά Άμεση Α.Ε. (2024)',
  thai: 'บริษัท ตัวอย่าง จำกัด (มหาชน)',
  devanagari: 'क्षत्रिय व्यापार प्राइवेट लिमिटेड',
  japanese: '東京サンプル株式会社',
  simplified: '深圳市示例科技有限公司',
  traditional: '臺灣範例股份有限公司',
  korean: '주식회사 한국 예제',
};

const sheetWith = (values: Record<string, string>, country = 'ID') => ({
  title: 'Record',
  subject: 'As it was sent in.',
  language: 'en',
  written: new Date('2026-11-29T12:00:00Z'),
  country,
  parts: [{ heading: 'Company', rows: Object.entries(values).map(([term, value]) => ({ term, value })) }],
  page: (number: number, of: number) => `Page ${number} of ${of}`,
});

const lineOf = (line: string, base: 'ltr' | 'rtl' = 'ltr') =>
  runsOf(drawable(line, 'ID'), 'ID', base).map(({ text }) => text);

test('a name of any script is found in the file as it was written', async () => {
  const text = textOf(await renderSheet(sheetWith(fromLeft)));
  for (const name of Object.values(fromLeft)) expect(text).toContain(name);
});

test('words from right to left stand in their order, numbers among them from left to right', async () => {
  const names = { arabic: 'شركة النور للتجارة', hebrew: 'שלום עולם בע"מ', dated: 'شركة 2024' };
  const text = textOf(await renderSheet(sheetWith(names)), 'layout').replaceAll('\u200c', '');
  for (const name of [names.arabic, names.hebrew, '2024']) expect(text).toContain(name);
});

test('parts of a line stand by the bidirectional algorithm: turned as a whole, numbers not, brackets mirrored', () => {
  expect(lineOf('PT שלום Jaya').join('')).toBe('PT שלום Jaya');
  expect(
    lineOf('שלום 24 Jaya', 'rtl')
      .map((run) => run.trim())
      .filter(Boolean),
  ).toEqual(['Jaya', '24', 'שלום']);
  expect(lineOf('אב (12)', 'rtl')).toEqual(['(', '12', ')', 'אב ']);
  expect(
    lineOf('PT אב 12 גד Jaya')
      .map((run) => run.trim())
      .filter(Boolean),
  ).toEqual(['PT', 'גד', '12', 'אב', 'Jaya']);
});

test('what no face can draw stands as a box with its code point', async () => {
  const text = textOf(await renderSheet(sheetWith({ name: 'Smile 🙂 ꦱ \ud800 end' })));
  expect(text).toContain('Smile □U+1F642 □U+A9B1 □U+D800 end');
});

test('nothing that can be seen is dropped, whatever is written', () => {
  const seen = (text: string) =>
    Array.from(
      text.replace(/(?![\u200c\u200d])[\p{Default_Ignorable_Code_Point}\p{Cc}]|[\p{Bidi_Mirrored}]/gu, ''),
    ).toSorted();
  const scripts = fc.constantFrom(
    ...Array.from(`${Object.values(fromLeft).join('')}شركة שלום 12 (،)🙂ꦱ\u0301\u200f\u2067`),
  );
  fc.assert(
    fc.property(
      fc.string({ unit: fc.oneof(scripts, fc.string({ unit: 'binary', maxLength: 1 })), maxLength: 12 }),
      (text) => {
        for (const base of ['ltr', 'rtl'] as const)
          expect(seen(lineOf(text, base).join(''))).toEqual(seen(drawable(text, 'ID')));
      },
    ),
    { numRuns: 60 },
  );
});

test('a file holds of a font no more than it needs', async () => {
  const { latin, ...others } = fromLeft;
  expect((await renderSheet(sheetWith({ latin }))).length).toBeLessThan(30_000);
  expect((await renderSheet(sheetWith(others))).length).toBeLessThan(80_000);
});

test('a long answer is wrapped and a long record goes on over pages, with nothing lost', async () => {
  const words = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ');
  const rows = Object.fromEntries(
    Array.from({ length: 16 }, (_, at) => [`row ${at}`, `${words} ${'x'.repeat(200)}end${at}`]),
  );
  const text = textOf(await renderSheet(sheetWith(rows))).replace(/\s+/g, '');
  for (const [, value] of Object.entries(rows)) expect(text).toContain(value.replace(/\s+/g, ''));
  expect(text).toMatch(/Page1of\d+/);
});

test('what no face can draw keeps its box before its code, in a line from right to left, too', () => {
  expect(lineOf('שלום 🙂ꦱ', 'rtl').join('')).toBe('□U+1F642□U+A9B1שלום ');
});

test('a name of an answer that takes more lines than the answer is not run into', async () => {
  const long = 'one two three four five six seven eight nine ten eleven last';
  const { words } = wordsOn(await renderSheet(sheetWith({ [long]: 'x', next: 'y' })));
  const at = (name: string) => words.filter(({ word }) => word.includes(name));
  const [[above], [below]] = [at('last'), at('next')];
  // Baselines, measured from below.
  expect((above?.top ?? 0) - (below?.top ?? 0)).toBeGreaterThan(15);
});

test('an answer taller than a page goes on over the next, with nothing lost and nothing off the page', async () => {
  const lines = Array.from({ length: 140 }, (_, at) => `line-${at}.`);
  const pdf = await renderSheet(sheetWith({ before: 'first', tall: lines.join('\n'), after: 'last' }));
  const text = textOf(pdf);
  for (const line of ['first', ...lines, 'last']) expect(text.split(line)).toHaveLength(2);
  expect(text).toContain('Page 4 of 4');
  expect(belowTheEdge(pdf)).toEqual([]);
});

test('hostile names of full length are drawn in time, and all of them stays on the page', async () => {
  const names = ['🙂', 'ꦱ', 'ب', 'ש', '漢', 'က', 'é\u0301', '\u200d👨', 'ﷺ', 'W'].map((unit) =>
    unit.repeat(Math.floor(200 / unit.length)),
  );
  const address = names.map((name) => `${name}\n${name}`).join('\n');
  const begun = process.cpuUsage();
  const pdf = await renderSheet(
    sheetWith({ ...Object.fromEntries(names.map((name, at) => [`${at}`, name])), address }),
  );
  expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(10_000);
  expect(belowTheEdge(pdf)).toEqual([]);
  expect(textOf(pdf).replace(/\s/g, '').split('□U+1F642').length).toBeGreaterThan(290);
});

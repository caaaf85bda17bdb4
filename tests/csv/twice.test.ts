import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { likelyReadings, type Reading, sureReading, textIn } from '@/lib/csv/readings';

const table = (name: string) =>
  `email;company;country\r\nayu@toko.example;${name};ID\r\nbudi@warung.example;Warung Budi;ID`;
const names =
  'François|Müller|São Paulo|Łódź|Dvořák|Ромашка|Ελλάδα|株式会社|北京公司|한국|“Kopi”|L’Oréal|İstanbul|Đức|שלום|شركة'.split(
    '|',
  );

/** What a program writes that takes UTF-8 for another page, so many times. */
const again = (text: string, page: string, times = 1): string =>
  times === 0 ? text : again([...Buffer.from(text)].map((byte) => ownSign(byte, page)).join(''), page, times - 1);
const ownSign = (byte: number, page: string) => {
  const sign = iconv.decode(Buffer.from([byte]), page);
  return sign === '\ufffd' ? String.fromCharCode(byte) : sign;
};

for (const [page, reading] of [
  ['windows-1252', 'utf-8-twice'],
  ['macintosh', 'utf-8-macintosh'],
  ['cp850', 'utf-8-cp850'],
] as const)
  test(`UTF-8 that was taken for ${page} and written as UTF-8 once more asks, and its first reading is right`, () => {
    for (const name of names.filter((one) => page === 'windows-1252' || !/[“’]/.test(one))) {
      const bytes = Buffer.from(again(table(name), page));
      expect([name, sureReading(bytes)]).toEqual([name, null]);
      expect([name, likelyReadings(bytes)[0]]).toEqual([name, reading]);
      expect(textIn(bytes, likelyReadings(bytes)[0] as Reading)).toBe(table(name));
    }
  });

test('with a mark, thrice, or in one row only, it asks as well', () => {
  const twice = again(table('François'), 'windows-1252');
  expect(sureReading(Buffer.from(`\ufeff${twice}`))).toBeNull();
  expect(textIn(Buffer.from(`\ufeff${twice}`), 'utf-8-twice')).toBe(table('François'));
  const thrice = Buffer.from(again(table('François'), 'windows-1252', 2));
  expect(sureReading(thrice)).toBeNull();
  expect(textIn(thrice, 'utf-8-twice')).toBe(table('François'));
  const mixed = Buffer.from(`${table('Müller')}\r\nx@y.example;${again('Société', 'windows-1252')};FR`);
  expect(sureReading(mixed)).toBeNull();
  expect(textIn(mixed, 'utf-8-twice')).toBe(`${table('Müller')}\r\nx@y.example;Société;FR`);
});

test('UTF-8 that was written once asks nothing, whatever stands side by side in it', () => {
  for (const name of [
    ...names.filter((name) => name !== 'Đức'),
    'ÉCOLE «ÉTÉ»',
    '“CAFÉ”',
    'CAFÉ’S',
    'CAFÉ™',
    'JOSÉ–MARÍA',
    'Ääkköset Öö',
    'Œuvre—Évreux',
    'São João Conceição',
    'Größe',
    'Þórður Ðð',
    'Ålesund · Ærø',
    'Žížala',
    '√x ≈ y',
  ])
    expect([name, sureReading(Buffer.from(table(name)))]).toEqual([name, 'utf-8']);
});

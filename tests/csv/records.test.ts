import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withMark } from '@/lib/csv/formula';
import { recordsIn } from '@/lib/csv/records';
import { separatorNamed, withSeparator } from '@/lib/csv/separator';
import { writeCsv } from '@/lib/csv/write';
import { secondsOf } from '../support/processor';

const read = (text: string) =>
  recordsIn(text, ',').map(({ line, cells, quotes }) => `${line} ${quotes} ${cells.join('|')}`);

test.each([
  ['that never closes', 'a,"b\nc,d\ne,f', ['1 torn a|b', '2 sound c|d', '3 sound e|f']],
  ['that closes in another row', 'a,"b\nc,"d"\ne,f', ['1 torn a|b', '2 sound c|d', '3 sound e|f']],
  ['that never closes, in every row', 'a,"b\nc,"d\ne,"f', ['1 torn a|b', '2 torn c|d', '3 torn e|f']],
  ['that closes before its cell ends', 'a,"b"c\nd,e', ['1 torn a|bc', '2 sound d|e']],
  ['inside a word', 'a,PT "Maju"\nd,5" disk', ['1 loose a|PT "Maju"', '2 loose d|5" disk']],
  ['round a separator inside a word', 'a,PT "Maju, Tbk"\nd,e', ['1 torn a|PT "Maju| Tbk"', '2 sound d|e']],
])('a quotation mark %s costs its own row and no other', (_, text, rows) => {
  expect(read(text)).toEqual(rows);
});

test('a cell of several lines is one row, and the next has the number a spreadsheet shows', () => {
  expect(read('a,"b\r\n\r\nc"\r\nd,e')).toEqual(['1 sound a|b\r\n\r\nc', '2 sound d|e']);
});

test('what is written is read again, whatever it holds', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é', ';'), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
      const records = recordsIn(writeCsv(['x', 'y', 'z'], rows).slice(1), ',');
      expect(records.slice(1).map(({ cells }) => cells)).toEqual(rows.map((row) => row.map(withMark)));
    }),
    { numRuns: 500 },
  );
});

test('a megabyte of quotation marks is read in a moment', async () => {
  for (const row of ['a,"b\n', '"a""\n', '"\n', '""""a,"\n', 'a,"""\n']) {
    expect(await secondsOf(() => recordsIn(row.repeat(1_000_000 / row.length), ','))).toBeLessThan(20);
  }
});

test.each([
  ['email;company\na@b.example;PT Maju, Tbk\nc@d.example;PT Jaya, Tbk', 'semicolon'],
  ['List of companies, November\n\nemail\tcompany\na@b.example\tPT Maju', 'tab'],
  ['email|company|country\na@b.example|PT Maju, Tbk|ID', 'pipe'],
  ['email\na@b.example', 'comma'],
  ['email,notes\na@b.example,"x;y;z"', 'comma'],
])('what parts the cells is what parts most rows alike: %j', (text, name) => {
  expect(separatorNamed(withSeparator(text).separator)).toBe(name);
});

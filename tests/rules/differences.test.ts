import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences, type Piece } from '@/lib/field/differences';

const written = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
const marked = (pieces: readonly Piece[]) => pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');
const alike = (pieces: readonly Piece[]) => pieces.flatMap(({ text, differs }) => (differs ? [] : [text])).join('');

test.each([
  ['Jalan Asia Afrika 8', 'Jalan Asia Afrika 8', 'Jalan Asia Afrika 8', 'Jalan Asia Afrika 8'],
  ['4011', '40111', '4011', '4011[1]'],
  ['Jl Asia Afrika no 8', 'Jl. Asia Afrika No. 8', 'Jl Asia Afrika [no] 8', 'Jl[.] Asia Afrika [No.] 8'],
  ['PT Melati', 'PT Melati Teknologi', 'PT Melati', 'PT Melati[ Teknologi]'],
  ['Muller', 'Müller', 'M[u]ller', 'M[ü]ller'],
  ['', 'Braga', '', '[Braga]'],
  ['株式会社森', '株式会社林', '株式会社[森]', '株式会社[林]'],
])('%j beside %j is marked %j and %j', (one, other, first, second) => {
  const both = differences(one, other);
  expect([marked(both.one), marked(both.other)]).toEqual([first, second]);
});

test('nothing is lost or added, what is not marked is the same on both sides, and equal texts have no mark', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '\u{1f600}', 'e\u0301', '森'), maxLength: 40 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const both = differences(one, other);
      expect([written(both.one), written(both.other)]).toEqual([one, other]);
      expect(alike(both.one)).toBe(alike(both.other));
      expect([...both.one, ...both.other].some(({ differs }) => differs)).toBe(one !== other);
    }),
    { seed: 12, numRuns: 300 },
  );
});

test('long texts differ whole, in no time', () => {
  const both = differences('a'.repeat(100_000), `${'a'.repeat(100_000)}b`);
  expect(both.one).toEqual([{ text: 'a'.repeat(100_000), differs: true }]);
});

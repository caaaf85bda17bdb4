import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDuns, readLei, withCheckDigits } from '@/lib/company-directory/numbers';

test.each([
  '123456789',
  '12-345-6789',
  ' 12 345 6789',
  'DUNS: 12\u2011345\u20116789',
  '１２３４５６７８９',
  '\u202a123456789\u202c.',
])('a D-U-N-S number is read from %s', (typed) => expect(readDuns(typed)).toEqual({ value: '123456789' }));

test.each(['12345678', '1234567890', '12345678a', '', '<b>123456789</b>', '123456789\u0000'])(
  'a D-U-N-S number is not %j',
  (typed) => {
    expect(readDuns(typed)).toEqual({ code: 'nine_digits' });
  },
);

// Of public records.
test.each([
  'HWUPKR0MPOU8FGXBT394',
  'R0MUWSFPU8MPRO8K5P83',
  'hwup kr0m pou8 fgxb t394',
  'LEI: HWUPKR0MPOU8FGXBT394',
  'ＨＷＵＰＫＲ０ＭＰＯＵ８ＦＧＸＢＴ３９４',
])('an LEI is read from %s', (typed) =>
  expect(readLei(typed)).toHaveProperty('value', expect.stringMatching(/^[A-Z\d]{20}$/)),
);

test.each([
  ['HWUPKR0MPOU8FGXBT395', 'lei_check_fails'],
  ['HWUPKR0MPOU8FGXBT39', 'lei_malformed'],
  ['HWUPKR0MPOU8FGXBT3944', 'lei_malformed'],
  ['HWUPKR0MPOU8FGXBT3A4', 'lei_malformed'],
  ['', 'lei_malformed'],
])('an LEI is not %j: %s', (typed, code) => expect(readLei(typed)).toEqual({ code }));

const eighteen = fc.string({
  unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'),
  minLength: 18,
  maxLength: 18,
});

const sameKind = (one: string, other: string) => /\d/.test(one) === /\d/.test(other);

test('check digits fit whatever stands before them; one letter or digit changed for another, or swapped with its neighbor, is found', () => {
  fc.assert(
    fc.property(eighteen, fc.nat(17), fc.constantFrom(...'AZ09'), (start, at, other) => {
      const lei = withCheckDigits(start);
      expect(readLei(lei)).toEqual({ value: lei });
      const put = (place: number, sign = '') => lei.slice(0, place) + sign + lei.slice(place + 1);
      if (lei[at] !== other && sameKind(lei[at] ?? '', other))
        expect(readLei(put(at, other))).toEqual({ code: 'lei_check_fails' });
      const swapped = lei.slice(0, at) + lei[at + 1] + lei[at] + lei.slice(at + 2);
      if (swapped !== lei && at < 17 && sameKind(lei[at] ?? '', lei[at + 1] ?? ''))
        expect(readLei(swapped)).toEqual({ code: 'lei_check_fails' });
    }),
    { seed: 12, numRuns: 300 },
  );
});

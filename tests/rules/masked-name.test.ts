import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskedName } from '@/lib/field/masked-name';

test.each([
  ['Cendana Lestari', 'C••• L•••'],
  ['Cendana', 'C•••'],
  ['PT. Cendana (Persero) Tbk', 'P••• C••• P•••'],
  ['(Melati)', 'M•••'],
  ['A', 'A•••'],
  ['株式会社大和', '株•••'],
  ['ООО Ромашка', 'О••• Р•••'],
  ['شركة النور', 'ش••• ا•••'],
  ['e\u0301cole du Nord', 'é••• d••• N•••'],
  ['क्षत्रिय उद्योग', 'क्ष••• उ•••'],
  ['👩‍👩‍👧 Kebun', '👩‍👩‍👧••• K•••'],
  ['🇮🇩', '🇮🇩•••'],
  ['3M', '3•••'],
  ['--- ...', '•••'],
  ['', '•••'],
])('%s is told as %s', (name, mask) => {
  expect(maskedName(name)).toBe(mask);
});

test('a mask tells no word whole, nor how long it is, of at most three words', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), (words) => {
      const told = maskedName(words.join(' ')).split(' ');
      expect(told.length).toBeLessThanOrEqual(3);
      for (const each of told) expect(each).toMatch(/•{3}$/u);
    }),
  );
});

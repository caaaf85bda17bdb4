import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '@/lib/agreement/text';
import { changesBetween } from '@/lib/edition/differences';
import { samples } from '@/prisma/samples';

/** The differences as a line each: +new+, -gone-, and what stays as it is. */
function said(before: string, after: string): string[] {
  const marks = { kept: '', gone: '-', new: '+' } as const;
  return changesBetween(readText(before), readText(after)).map(({ number, words }) =>
    `${number} ${words.map(({ text, is }) => `${marks[is]}${text}${marks[is]}`).join('')}`.trim(),
  );
}

test('words that came and went are marked, and the rest of the clause is not', () => {
  expect(said('1. We write to you 30 days before.', '1. We write to your admins 30 days before.')).toEqual([
    '1.1 We write to -you-+your+ +admins +30 days before.',
  ]);
});

test('a clause that came in between is new as a whole, and the number of the next is no change', () => {
  const rest = 'You pay the taxes on what you sell.';
  expect(said(`1. ${rest}`, `1. Prices are yours to choose.\n2. ${rest}`)).toEqual([
    '1.1 +Prices are yours to choose.+',
    `1.2 ${rest}`,
  ]);
});

test('a clause that went stands struck where it was, beside one that was reworded', () => {
  const text = '1. You may sell.\n2. You keep records of all sales for six years.\n3. The end.';
  expect(said(text, '1. You keep records of all sales for ten years.\n2. The end.')).toEqual([
    '1.1 -You may sell.-',
    '1.1 You keep records of all sales for -six-+ten+ years.',
    '1.2 The end.',
  ]);
});

test('from both sides each text can be read whole, whatever was changed', () => {
  const texts = samples.map(({ text }) => readText(text).slice(0, 12));
  fc.assert(
    fc.property(fc.shuffledSubarray(texts.flat()), fc.shuffledSubarray(texts.flat()), (before, after) => {
      const all = changesBetween(before, after);
      const left = (gone: 'gone' | 'new') =>
        all.flatMap(({ words }) => words.filter(({ is }) => is !== gone).map(({ text }) => text)).join('');
      const whole = (parts: typeof before) => parts.flatMap(({ spans }) => spans.map(({ text }) => text)).join('');
      expect(left('gone')).toBe(whole(after));
      expect([...left('new')].sort().join('')).toBe([...whole(before)].sort().join(''));
    }),
    { numRuns: 40 },
  );
});

test('two long texts without a word in common are shown one after the other, soon', () => {
  const long = (word: string) => `1. ${Array.from({ length: 8000 }, (_, at) => `${word}${at}`).join(' ')} same`;
  const began = performance.now();
  expect(changesBetween(readText(long('a')), readText(long('b')))).toHaveLength(2);
  expect(performance.now() - began).toBeLessThan(2000);
});

test('of two long texts of many short clauses without a word in common, each part is looked at a few times, not once for each of the other', () => {
  let reads = 0;
  const long = (word: string) => {
    const clauses = Array.from({ length: 3000 }, (_, at) => `${at + 1}. ${`${word}${at} `.repeat(7)}`);
    return readText(clauses.join('\n').slice(0, 150_000)).map((part) => ({
      ...part,
      get kind() {
        reads++;
        return part.kind;
      },
      get spans() {
        reads++;
        return part.spans;
      },
    }));
  };
  const [before, after] = [long('a'), long('b')];
  expect(changesBetween(before, after)).toHaveLength(before.length + after.length);
  expect(reads / (before.length + after.length)).toBeLessThan(8);
});

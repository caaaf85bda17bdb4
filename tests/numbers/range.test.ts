import { expect, test } from 'vitest';
import { rangeOf, startOf, startsIn, unitOf } from '@/lib/numbers/range';
import { summaryOf } from '@/lib/numbers/tally';

const today = '2026-11-27';
const usual = { from: '2026-09-07', to: today };

test.each([
  [{}, { ...usual, problem: null }],
  [
    { from: '2026-11-01', to: '2026-11-30' },
    { from: '2026-11-01', to: '2026-11-30', problem: null },
  ],
  [
    { from: '1.11.2026', to: '30/11/2026' },
    { from: '2026-11-01', to: '2026-11-30', problem: null },
  ],
  [{ from: '2026-11-01' }, { from: '2026-11-01', to: today, problem: null }],
  [
    { from: '2026-11-30', to: '2026-11-01' },
    { ...usual, problem: 'backwards' },
  ],
  [
    { from: '2026-02-30', to: today },
    { ...usual, problem: 'unreadable' },
  ],
  [
    { from: '<b>', to: today },
    { ...usual, problem: 'unreadable' },
  ],
  [
    { from: '2021-11-26', to: today },
    { ...usual, problem: 'too_long' },
  ],
  [
    { from: '2021-11-27', to: today },
    { from: '2021-11-27', to: today, problem: null },
  ],
  [
    { from: '2026-11-28', to: '2026-12-01' },
    { ...usual, problem: 'ahead' },
  ],
])('a range as it is asked for, %j, is shown or said why not', (asked, shown) => {
  expect(rangeOf(asked, today)).toEqual(shown);
});

test('a range is shown by days, weeks from Monday on, or months, and no day of it is left out', () => {
  expect(unitOf({ from: '2026-11-14', to: today })).toBe('day');
  expect(startsIn({ from: '2026-11-14', to: today })).toHaveLength(14);
  expect(startsIn(usual)).toEqual(expect.arrayContaining(['2026-09-07', '2026-11-23']));
  expect(startsIn({ from: '2026-09-09', to: today })[0]).toBe('2026-09-07');
  expect(startsIn({ from: '2021-11-27', to: today })).toHaveLength(61);
  expect(startOf('week', '2027-01-03')).toBe('2026-12-28');
});

test('half and nine of ten are days that somebody really waited, and of nothing there are none', () => {
  const tally = new Map([
    [1, 4],
    [3, 5],
    [9, 1],
  ]);
  expect(summaryOf(tally)).toEqual({ decided: 10, inTime: 9, median: 3, ninth: 3 });
  expect(summaryOf(new Map([[6, 1]]))).toEqual({ decided: 1, inTime: 0, median: 6, ninth: 6 });
  expect(summaryOf(new Map())).toEqual({ decided: 0, inTime: 0, median: null, ninth: null });
});

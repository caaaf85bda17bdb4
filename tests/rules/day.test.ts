import { expect, test } from 'vitest';
import { dayOf, sayMoment } from '@/lib/reader/day';

test('a moment in a file that is taken away is the day it falls on in UTC', () => {
  expect(dayOf(new Date('2026-11-29T23:59:59.999Z'))).toBe('2026-11-29');
  expect(dayOf(new Date('2026-11-30T00:00:00+07:00'))).toBe('2026-11-29');
});

test('a moment said by the clock of a zone names its day before the month, its hour of 24, and the zone', () => {
  const at = new Date('2026-11-29T17:05:00Z');
  expect(sayMoment(at, 'en', 'Asia/Jakarta')).toMatch(/^30 November 2026(,| at) 00:05 GMT\+7$/);
  expect(sayMoment(at, 'id', 'Asia/Jakarta')).toMatch(/^30 November 2026 (pukul )?00[.:]05 WIB$/);
});

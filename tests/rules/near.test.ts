import { expect, test } from 'vitest';
import { sayNear } from '@/lib/reader/near';

const from = new Date('2026-11-30T03:00:00Z');
const said = (at: string, code = 'en-GB', zone = 'Asia/Jakarta') => sayNear(code, zone)(new Date(at), from);

test('a day is said by how near it is: yesterday, tomorrow, its weekday within a week, nothing beyond', () => {
  expect(said('2026-11-30T01:00:00Z')).toBe('today');
  expect(said('2026-11-29T10:00:00Z')).toBe('yesterday');
  expect(said('2026-12-01T10:00:00Z')).toBe('tomorrow');
  expect(said('2026-11-27T10:00:00Z')).toMatch(/^Fri,? 27 Nov$/);
  expect(said('2026-12-06T10:00:00Z')).toMatch(/^Sun,? 6 Dec$/);
  expect(said('2026-11-23T10:00:00Z')).toBe('');
  expect(said('2026-12-07T10:00:00Z')).toBe('');
});

test('a day is the reader’s: what is yesterday in UTC is today in Jakarta', () => {
  expect(said('2026-11-29T18:00:00Z')).toBe('today');
  expect(said('2026-11-29T18:00:00Z', 'en-GB', 'UTC')).toBe('yesterday');
  expect(said('2026-11-29T10:00:00Z', 'id')).toBe('kemarin');
});

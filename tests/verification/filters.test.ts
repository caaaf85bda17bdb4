import { expect, test } from 'vitest';
import { checkFilters, flags, readFilters } from '@/lib/verification/filters';
import { queueShape } from '@/lib/verification/schema';
import { sortsOf, views } from '@/lib/verification/views';

const choosable = { countries: ['ID', 'NZ'], holders: ['rosa'] };

test('what is asked for and still is there narrows the queue down', () => {
  const asked = { country: 'ID', check: 'business.failed', holder: 'rosa', flag: 'wrote', language: 'id' };
  expect(readFilters(asked, choosable)).toEqual({ filters: asked, gone: [] });
  expect(readFilters({}, choosable)).toEqual({ filters: {}, gone: [] });
});

test('a country no longer served, a reviewer who left, a mark and a state there are no more: said, and left out', () => {
  const asked = { country: 'GB', check: 'business.lost', holder: 'sari', flag: 'toString', language: 'tlh' };
  const { filters, gone } = readFilters(asked, choosable);
  expect(filters).toEqual({});
  expect(gone).toEqual(Object.entries(asked).map(([name, value]) => ({ name, value })));
});

test('an address that asks for what cannot be still shows a list', () => {
  const asked = { view: 'nothing', sort: 'name', country: 'x'.repeat(41), after: 'x', search: 'a' };
  expect(queueShape.parse(asked)).toEqual({ view: 'open', search: 'a' });
});

test('every view can be sorted, but by when a case is due only where some are', () => {
  for (const view of views) expect(sortsOf(view).length, view).toBeGreaterThan(1);
  for (const view of ['waiting', 'done'] as const) expect(sortsOf(view)).not.toContain('due');
  expect([checkFilters.length, flags.length]).toEqual([20, 7]);
});

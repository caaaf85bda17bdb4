import { expect, test } from 'vitest';
import { zoneOf } from '@/lib/region/zones';
import reference from '@/prisma/data/regions.json';

const uninhabited = ['HM'];

test('every country of the programme has a zone that the platform knows', () => {
  for (const { iso2 } of reference.countries) {
    const zone = zoneOf(iso2);
    if (uninhabited.includes(iso2)) expect(zone, iso2).toBeNull();
    else expect(() => new Intl.DateTimeFormat('en', { timeZone: zone ?? 'none' }), iso2).not.toThrow();
  }
});

test.each([
  ['ID', 'Asia/Jakarta'],
  ['US', 'America/New_York'],
  ['AU', 'Australia/Sydney'],
  ['IN', 'Asia/Calcutta'],
  ['DE', 'Europe/Berlin'],
])('%s keeps the clock most of its people live by', (iso2, zone) => {
  const at = new Date('2026-07-01T12:00:00Z');
  const said = (timeZone: string) => at.toLocaleString('en', { timeZone });
  expect(said(zoneOf(iso2) ?? '')).toBe(said(zone));
});

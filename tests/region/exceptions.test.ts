import { expect, test } from 'vitest';
import { regionExceptions } from '@/lib/region/exceptions';
import { countriesByName } from '@/lib/region/names';
import book from '@/prisma/data/regions.json';

const memberships = new Map(book.countries.map(({ iso2, region }) => [iso2, region]));
const odd = regionExceptions(memberships);

test.each([
  ['AFRICA', 'NC PF RE SH YT'],
  ['AUSTRALIA', 'GU MP PW'],
  ['CANADA', 'PM'],
  ['EUROPE', 'BV FO GL SJ'],
  ['LATAM', 'AQ FK GS PR VI XE XS'],
  ['MECEE', 'IO LS MZ SZ XK ZA ZW'],
  ['NEW_ZEALAND', 'AS'],
  ['US', 'UM'],
  [null, 'CN'],
])('the odd ones of %s are %s', (region, countries) => {
  const members = odd.filter((member) => member.region === region).map(({ country }) => country);
  expect(members.sort().join(' ')).toBe(countries);
});

test('nobody is odd for being where it was taken for, and those in no region stand last', () => {
  for (const { region, takenFor } of odd) expect(region).not.toBe(takenFor);
  expect(odd.map(({ region }) => region).indexOf(null)).toBe(odd.length - 1);
  expect(regionExceptions(new Map([...memberships, ['PR', 'US']])).map(({ country }) => country)).not.toContain('PR');
});

test('every one has a name in both languages', () => {
  for (const locale of ['en', 'id'] as const)
    for (const { iso2, name } of countriesByName(
      odd.map(({ country }) => country),
      locale,
    ))
      expect(name).not.toBe(iso2);
});

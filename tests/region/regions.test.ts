import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/locale';
import { membershipsOn, regionFit, sameCountry } from '@/lib/region/fit';
import { countriesByName, countryName, currencyName, regionName } from '@/lib/region/names';
import book from '@/prisma/data/regions.json';

const { countries, regions } = book;
const memberships = new Map(countries.map(({ iso2, region }) => [iso2, region]));
const codes = (test: (country: (typeof countries)[number]) => boolean) =>
  countries.filter(test).map(({ iso2 }) => iso2);

describe('the regions', () => {
  it('are fifteen, and every one of 245 countries is in exactly one', () => {
    expect(new Set(regions.map(({ id }) => id)).size).toBe(15);
    expect(countries).toHaveLength(245);
    expect(memberships.size).toBe(245);
    expect(new Set(countries.map(({ iso3 }) => iso3)).size).toBe(245);
    for (const { region } of countries) expect(regions.map(({ id }) => id)).toContain(region);
  });

  it.each([
    ['AFRICA', 47],
    ['APAC', 18],
    ['AUSTRALIA', 23],
    ['BRAZIL', 1],
    ['CANADA', 2],
    ['EUROPE', 45],
    ['INDIA', 1],
    ['JAPAN', 1],
    ['KOREA', 1],
    ['LATAM', 53],
    ['MECEE', 45],
    ['NEW_ZEALAND', 4],
    ['RUSSIA', 1],
    ['TAIWAN', 1],
    ['US', 2],
  ])('%s has %i members', (id, count) => {
    expect(codes(({ region }) => region === id)).toHaveLength(count);
  });

  it.each([
    ['AFRICA', 'PF NC YT RE SH'],
    ['EUROPE', 'BV SJ GL FO'],
    ['LATAM', 'AQ GS FK PR VI BQ XS XE MX'],
    ['MECEE', 'IO LS SZ MZ ZA ZW XK'],
    ['AUSTRALIA', 'GU MP PW'],
    ['NEW_ZEALAND', 'AS'],
    ['US', 'UM'],
    ['CANADA', 'PM'],
  ])('%s has its odd members %s', (region, members) => {
    for (const member of members.split(' ')) expect(memberships.get(member)).toBe(region);
  });

  it('leave China out', () => {
    expect(memberships.has('CN')).toBe(false);
  });

  it.each([
    ['CH', 'CHF'],
    ['LI', 'EUR'],
    ['GG', 'GBP'],
    ['SJ', 'NOK'],
    ['FO', 'EUR'],
    ['GL', 'EUR'],
    ['BR', 'USD'],
    ['FJ', 'AUD'],
    ['WS', 'NZD'],
    ['DK', 'DKK'],
    ['SE', 'SEK'],
    ['ID', 'USD'],
    ['IN', 'INR'],
    ['TW', 'TWD'],
  ])('%s is billed in %s', (iso2, currency) => {
    expect(countries.find((country) => country.iso2 === iso2)?.currencies).toEqual([currency]);
  });

  it('ask a registration ID of the 24 documented countries and check the addresses of six', () => {
    const asked = 'AE AM AZ BR BY HU IN IQ KG KZ MD MM PL RU SA SS TH TJ TR UA UZ VE VN ZA';
    expect(codes(({ registrationIdRequired }) => registrationIdRequired).sort()).toEqual(asked.split(' '));
    expect(codes(({ addressAutoValidated }) => addressAutoValidated).sort()).toEqual([
      'AM',
      'HU',
      'KG',
      'MD',
      'RU',
      'UZ',
    ]);
  });
});

describe('what fits', () => {
  it.each([
    ['DE', 'FR'],
    ['ID', 'SG'],
    ['GB', 'GB'],
    ['US', 'UM'],
  ])('a provider in %s and a reseller in %s', (provider, reseller) => {
    expect(regionFit(provider, reseller, memberships)).toEqual([]);
  });

  it.each([
    ['GB', 'US', 'EUROPE', 'US'],
    ['ZA', 'NA', 'MECEE', 'AFRICA'],
    ['US', 'PR', 'US', 'LATAM'],
    ['AU', 'AS', 'AUSTRALIA', 'NEW_ZEALAND'],
  ])('not a provider in %s and a reseller in %s', (provider, reseller, providerRegion, resellerRegion) => {
    const reasons = [{ code: 'region_mismatch', with: { providerRegion, resellerRegion } }];
    expect(regionFit(provider, reseller, memberships)).toEqual(reasons);
  });

  it('not a country outside all regions', () => {
    expect(regionFit('CN', 'ID', memberships)).toEqual([{ code: 'country_in_no_region', with: { country: 'CN' } }]);
    expect(regionFit('ID', 'CN', memberships)).toEqual([{ code: 'country_in_no_region', with: { country: 'CN' } }]);
  });

  it('for a PartnerID only the same country, not the same region', () => {
    expect(sameCountry('FR', 'FR')).toEqual([]);
    expect(sameCountry('GB', 'FR')).toEqual([{ code: 'country_mismatch', with: { location: 'GB', account: 'FR' } }]);
  });

  it('by the markets in force on the day', () => {
    const day = (text: string) => new Date(`${text}T00:00:00Z`);
    const markets = [
      { countryIso2: 'RU', regionId: 'EUROPE', validFrom: day('2019-01-01'), validTo: day('2021-07-01') },
      { countryIso2: 'RU', regionId: 'RUSSIA', validFrom: day('2021-07-01'), validTo: null },
    ];
    expect(membershipsOn(day('2018-12-31'), markets).size).toBe(0);
    expect(membershipsOn(day('2021-06-30'), markets).get('RU')).toBe('EUROPE');
    expect(membershipsOn(day('2021-07-01'), markets).get('RU')).toBe('RUSSIA');
  });
});

describe('the names', () => {
  it.each(locales)('exist for every country, region and currency in %s, all different', (locale) => {
    const names = countries.map(({ iso2 }) => countryName(iso2, locale));
    expect(names.filter((name) => /^[A-Z]{2}$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(245);
    for (const { id } of regions) expect(regionName(id, locale)).not.toBe(id);
    for (const code of new Set(countries.flatMap(({ currencies }) => currencies)))
      expect(currencyName(code, locale)).not.toBe(code);
  });

  it('are the reader’s', () => {
    expect(countryName('DE', 'id')).toBe('Jerman');
    expect(countryName('XS', 'id')).toBe('Saba');
    expect(regionName('LATAM', 'id')).toBe('Amerika Latin dan Karibia');
    expect(countriesByName(['DE', 'AX', 'AF'], 'en').map(({ iso2 }) => iso2)).toEqual(['AF', 'AX', 'DE']);
    expect(regionName('ATLANTIS', 'en')).toBe('ATLANTIS');
  });
});

import { describe, expect, it } from 'vitest';
import { callingCode } from '@/lib/region/calling-codes';
import { countryRules } from '@/lib/region/country-rules';
import { cleanPostalCode } from '@/lib/region/postal-codes';
import book from '@/prisma/data/regions.json';

const all = book.countries.map(({ iso2 }) => countryRules(iso2));

describe('the rules of a country', () => {
  it('exist for all 245, and require only what the form asks', () => {
    for (const rules of all) {
      expect(rules.fields.slice(0, 1), rules.country).not.toEqual([]);
      expect(rules.fields).toContain('addressLine1');
      if (rules.cityRequired) expect(rules.fields, rules.country).toContain('city');
      if (rules.stateRequired) expect(rules.fields, rules.country).toContain('stateOrProvince');
      expect(rules.fields.includes('postalCode'), rules.country).toBe(rules.postalCodePattern !== null);
      if (rules.postalCodeRequired) expect(rules.postalCodePattern).not.toBeNull();
    }
  });

  it('require a registration ID where the data say so', () => {
    for (const { iso2, registrationIdRequired } of book.countries)
      expect(countryRules(iso2).registrationIdRequired, iso2).toBe(registrationIdRequired);
  });

  it.each([
    ['US', 51],
    ['CA', 13],
    ['CN', 31],
    ['MX', 32],
  ])('of %s list %i states, each with its own code', (country, count) => {
    const { states, stateRequired } = countryRules(country);
    expect(stateRequired).toBe(true);
    expect(new Set(states?.map(({ code }) => code)).size).toBe(count);
    for (const { code, name } of states ?? []) expect(`${code} ${name}`).toMatch(/^[A-Z]{2} \p{Lu}[\p{L} ]+$/u);
  });

  it('write an address in the country’s order', () => {
    expect(countryRules('US').fields.join(' ')).toBe('addressLine1 addressLine2 city stateOrProvince postalCode');
    expect(countryRules('DE').fields.join(' ')).toBe('addressLine1 addressLine2 postalCode city');
    expect(countryRules('HU').fields.join(' ')).toBe('city addressLine1 addressLine2 postalCode');
  });

  it('call parts and codes as the country does', () => {
    expect(countryRules('ID')).toMatchObject({ stateName: 'province', postalCodeName: 'postal_code' });
    expect(countryRules('JP')).toMatchObject({ stateName: 'prefecture', cityRequired: true });
    expect(countryRules('US')).toMatchObject({ stateName: 'state', postalCodeName: 'zip' });
    expect(countryRules('SG')).toMatchObject({ cityRequired: false, postalCodeRequired: true });
    expect(countryRules('HK')).toMatchObject({ postalCodePattern: null, postalCodeRequired: false });
  });

  it('are plain data, to be handed to a form', () => {
    for (const rules of all) expect(structuredClone(rules)).toEqual(JSON.parse(JSON.stringify(rules)));
  });

  it.each([
    ['ID', '62'],
    ['US', '1'],
    ['XK', '383'],
    ['XS', '599'],
    ['TF', '262'],
    ['AQ', null],
  ])('of %s include the calling code %s', (country, code) => {
    expect(callingCode(country)).toBe(code);
  });
});

describe('postal codes', () => {
  const fits = (country: string, typed: string) =>
    new RegExp(`^(?:${countryRules(country).postalCodePattern})$`).test(cleanPostalCode(typed));

  it.each([
    'ID 12190',
    'US 98052',
    'US 98052-6399',
    'GB SW1A 1AA',
    'GB ec1a1bb',
    'GB M1 1AE',
    'CA K1A 0B1',
    'NL 1012 AB',
    'DE 10115',
    'FR 75001',
    'MC 98000',
    'JP １００−０００１',
    'JP 100ー0001',
    'BR 01310-100',
    'PL 00-950',
    'PT 1000-205',
    'SE 111 22',
    'IE D02 AF30',
    'IE D6W F6X0',
    'MT VLT 1117',
    'KY KY1-1100',
    'GI GX11 1AA',
    'LV LV-1050',
    'SG 018956',
    'IN 110001',
    'KZ 050000',
    'AR C1425CLA',
    'TW 106-45',
    'SZ H100',
    'VA 00120',
    'GL 3900',
    'AX 22100',
    'JE JE2 3AB',
  ])('%s is right', (line) => {
    expect(fits(line.slice(0, 2), line.slice(3))).toBe(true);
  });

  it.each([
    'ID 1219',
    'US 9805',
    'US 98052-63',
    'GB SW1A 1A',
    'CA D1A 0B1',
    'NL 0012 AB',
    'DE 1011',
    'IN 010001',
    'GL 4900',
    'MC 75001',
    'SG 0189561',
    'ID 12190 Jakarta',
  ])('%s is not', (line) => {
    expect(fits(line.slice(0, 2), line.slice(3))).toBe(false);
  });

  it('are known for more than 150 countries, by patterns that answer however long the text is', () => {
    const patterns = all.flatMap(({ postalCodePattern }) => postalCodePattern ?? []);
    expect(patterns.length).toBeGreaterThan(150);
    for (const pattern of new Set(patterns))
      for (const attack of ['1'.repeat(50_000), 'A'.repeat(50_000), ' '.repeat(50_000)])
        expect(new RegExp(`^(?:${pattern})$`).test(attack)).toBe(false);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PostalAddress } from '@/lib/address-check/address';
import { normalForm } from '@/lib/address-check/normal-form';
import book from '@/prisma/data/regions.json';

const at = (countryIso2: string, addressLine1: string, more: Partial<PostalAddress> = {}): PostalAddress => ({
  ...{ countryIso2, addressLine1, addressLine2: null, city: null, stateOrProvince: null, postalCode: null },
  ...more,
});

test.each([
  ['ID', 'Jl Asia Afrika no 8', 'Jalan Asia Afrika No. 8'],
  ['ID', 'JL. Braga No.10', 'Jalan Braga No. 10'],
  ['ID', 'Jln. Merdeka', 'Jalan Merdeka'],
  ['ID', 'Jlagran 5', 'Jlagran 5'],
  ['ID', 'Jalan Nomo 5', 'Jalan Nomo 5'],
  ['DE', 'Hauptstr. 5', 'Hauptstraße 5'],
  ['DE', 'Hauptstr.5', 'Hauptstraße 5'],
  ['DE', 'Str. des 17. Juni 135', 'Straße des 17. Juni 135'],
  ['DE', 'Wasserstrom 3', 'Wasserstrom 3'],
  ['CH', 'Bahnhofstr. 1', 'Bahnhofstrasse 1'],
  ['FR', '12 bd Haussmann', '12 boulevard Haussmann'],
  ['FR', '12 av. Foch', '12 avenue Foch'],
  ['FR', '12 rue Avron', '12 rue Avron'],
  ['ES', 'C/Mayor 5', 'Calle Mayor 5'],
  ['ES', 'Avda. América 2', 'Avenida América 2'],
  ['US', '1 St James St', '1 St James St'],
])('in %s %s is written %s', (country, typed, written) => {
  expect(normalForm(at(country, typed)).addressLine1).toBe(written);
});

test.each([
  ['US', '980526399', '98052-6399'],
  ['BR', '01310100', '01310-100'],
  ['CA', 'K1A0B1', 'K1A 0B1'],
  ['GB', 'SW1A1AA', 'SW1A 1AA'],
  ['GB', 'M11AE', 'M1 1AE'],
  ['JP', '1000005', '100-0005'],
  ['NL', '1012AB', '1012 AB'],
  ['SE', '11122', '111 22'],
  ['ID', '40111', '40111'],
])('in %s the code %s is written %s', (country, typed, written) => {
  expect(normalForm(at(country, 'x', { postalCode: typed })).postalCode).toBe(written);
});

test('a city gets its capitals only where it has none, and the place is not said twice', () => {
  expect(normalForm(at('ID', 'x', { city: 'bandar lampung' })).city).toBe('Bandar Lampung');
  expect(normalForm(at('FR', 'x', { city: 'PARIS' })).city).toBe('PARIS');
  expect(normalForm(at('FR', 'x', { city: "l'haÿ-les-roses" })).city).toBe("L'haÿ-Les-Roses");
  expect(
    normalForm(at('ID', 'Jalan Braga 10, Bandung, 40111', { city: 'Bandung', postalCode: '40111' })),
  ).toMatchObject({
    addressLine1: 'Jalan Braga 10',
  });
  expect(normalForm(at('ID', 'Bandung, Bandung', { city: 'Bandung' })).addressLine1).toBe('Bandung');
  expect(normalForm(at('ID', 'Jalan (Braga [1', { city: '(Braga [1' })).addressLine1).toBe('Jalan (Braga [1');
});

const country = fc.constantFrom(...book.countries.map(({ iso2 }) => iso2));
const line = fc
  .string({ unit: fc.constantFrom(...'ABCdefstrjlnoNOav. ,;/-12ßéç森ا'), maxLength: 40 })
  .map((text) => text.trim() || 'x');

test('what is in the normal form stays as it is, keeps its street and never grows without end', () => {
  fc.assert(
    fc.property(country, line, line, line, (countryIso2, first, second, city) => {
      const once = normalForm(at(countryIso2, first, { addressLine2: second, city }));
      expect(normalForm(once)).toEqual(once);
      expect(once.addressLine1).not.toBeNull();
      expect(once.countryIso2).toBe(countryIso2);
      expect(`${once.addressLine1}${once.addressLine2 ?? ''}`.length).toBeLessThan(8 * 80);
    }),
    { seed: 12, numRuns: 1_000 },
  );
});

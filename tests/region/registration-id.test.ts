import { describe, expect, it } from 'vitest';
import { countryRules } from '@/lib/region/country-rules';
import { cleanRegistrationId, type RegistrationIdKind, registrationIdHolds } from '@/lib/region/registration-id';

const holds = (country: string, kind: RegistrationIdKind, typed: string) =>
  registrationIdHolds(country, kind, cleanRegistrationId(typed));

// Public numbers of well-known institutions, or the examples of the offices that issue them.
const good: [string, RegistrationIdKind, string][] = [
  ['BY', 'unp', '100582333'],
  ['BR', 'cnpj', '11.222.333/0001-81'],
  ['BR', 'cnpj', '00.000.000/0001-91'],
  ['BR', 'cnpj', '12.ABC.345/01DE-35'],
  ['PL', 'nip', '526-025-09-95'],
  ['PL', 'pesel', '44051401359'],
  ['RU', 'inn', '7707083893'],
  ['RU', 'inn', '7736207543'],
  ['RU', 'inn', '500100732259'],
  ['KZ', 'bin', '940140000385'],
  ['TR', 'nin', '10000000146'],
  ['TH', 'tin', '0-1075-44000-10-8'],
  ['HU', 'tin', '10537914-4-44'],
  ['IN', 'pan', 'AAACT2727Q'],
  ['IN', 'tax_id', '27AAACT2727Q1ZW'],
  ['MD', 'idno', '1003600012345'],
  ['UA', 'edrpou', '00032129'],
  ['AE', 'vat', '100-1234-5678-9012'],
  ['VE', 'rif', 'J-00012345-6'],
  ['VN', 'tin', '0100109106-001'],
  ['US', 'ein', '91-1144442'],
  ['FR', 'number', '552 100 554'],
  ['DE', 'number', 'HRB 42243'],
];

describe('a registration ID', () => {
  it.each(good)('%s %s %s is right', (country, kind, typed) => {
    expect(holds(country, kind, typed)).toBe(true);
  });

  it.each([
    ['BY', 'unp', '10058233'],
    ['BY', 'unp', '1005823330'],
    ['BR', 'cnpj', '11.222.333/0001-82'],
    ['BR', 'cnpj', '00000000000000'],
    ['BR', 'cnpj', '12.ABC.345/01DE-53'],
    ['PL', 'nip', '5260250996'],
    ['PL', 'pesel', '44051401358'],
    ['RU', 'inn', '7707083894'],
    ['RU', 'inn', '500100732258'],
    ['TR', 'nin', '00000000146'],
    ['IN', 'pan', 'AAACT27277'],
    ['FR', 'number', 'none'],
    ['FR', 'number', '<script>1'],
    ['FR', 'inn', '7707083893'],
  ] as [string, RegistrationIdKind, string][])('%s %s %s is not', (country, kind, typed) => {
    expect(holds(country, kind, typed)).toBe(false);
  });

  it('shows a slip of one digit wherever its check digits can', () => {
    for (const [country, kind, typed] of good.filter(([, one]) => ['cnpj', 'nip', 'pesel', 'nin'].includes(one))) {
      const id = cleanRegistrationId(typed);
      if (/\D/.test(id)) continue;
      for (const at of [...id].keys())
        for (const other of '0123456789'.replace(id.charAt(at), ''))
          expect(registrationIdHolds(country, kind, id.slice(0, at) + other + id.slice(at + 1)), id).toBe(false);
    }
  });

  it('of every kind a country accepts is refused when it is empty or far too long', () => {
    for (const country of ['AE', 'AM', 'AZ', 'BR', 'BY', 'IQ', 'SS', 'TJ', 'ZA', 'ID', 'US', 'CN'])
      for (const kind of countryRules(country).registrationIdKinds) {
        expect(registrationIdHolds(country, kind, ''), `${country} ${kind}`).toBe(false);
        expect(registrationIdHolds(country, kind, '1'.repeat(50_000)), `${country} ${kind}`).toBe(false);
      }
  });

  it('has the documented kinds', () => {
    expect(countryRules('TJ').registrationIdKinds).toEqual(['inn', 'ein', 'kpp']);
    expect(countryRules('TR').registrationIdKinds).toEqual(['tin', 'nin']);
    expect(countryRules('FR')).toMatchObject({ registrationIdKinds: ['number'], registrationIdRequired: false });
    expect(countryRules('US')).toMatchObject({ registrationIdKinds: ['ein'], registrationIdRequired: false });
  });
});

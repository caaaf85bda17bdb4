import { describe, expect, it } from 'vitest';
import { callingCode } from '@/lib/field/calling-codes';
import { countryRules } from '@/lib/region/country-rules';
import { readPostalCode } from '@/lib/region/read-postal-code';
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

  it.each([
    ['ID', 38, 'JB Jawa Barat'],
    ['ID', 38, 'JK DKI Jakarta'],
    ['BR', 27, 'SP São Paulo'],
    ['IN', 36, 'KA Karnataka'],
    ['IN', 36, 'MH Maharashtra'],
    ['JP', 47, '13 Tokyo'],
    ['AE', 7, 'DU Dubai'],
    ['AU', 8, 'NSW New South Wales'],
    ['ES', 52, 'M Madrid'],
    ['ES', 52, 'CE Ceuta'],
    ['IT', 107, 'RM Roma'],
    ['IE', 26, 'CO Cork'],
    ['PH', 83, '00 National Capital Region'],
    ['EE', 15, '37 Harjumaa'],
    ['KR', 17, '11 Seoul'],
    ['TH', 78, '10 Bangkok'],
    ['TW', 22, 'CYI Chiayi (CYI)'],
    ['TR', 81, '34 İstanbul'],
  ])('of %s list %i states, among them %s', (country, count, one) => {
    const states = countryRules(country).states ?? [];
    expect(states.map(({ code, name }) => `${code} ${name}`)).toContain(one);
    expect(states).toHaveLength(count);
  });

  it('list states wherever ISO 3166-2 has some and the address has the field, each with a code and a name of its own', () => {
    const asked = all.filter(({ fields }) => fields.includes('stateOrProvince'));
    const without = asked.filter(({ states }) => states === null).map(({ country }) => country);
    expect(without.join(' ')).toBe('AS CC CX HK HM KY MP NF PF VI');
    for (const { country, states } of asked)
      for (const part of ['code', 'name'] as const)
        expect(new Set(states?.map((state) => state[part])).size, country).toBe(states?.length ?? 0);
    for (const { states, stateRequired } of all) if (stateRequired) expect(states).not.toBeNull();
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
    readPostalCode(country, countryRules(country).postalCodePattern ?? '', typed) !== null;

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
    'US XX 98052',
    'DE FR-10115',
    'AU AUS NSW',
  ])('%s is not', (line) => {
    expect(fits(line.slice(0, 2), line.slice(3))).toBe(false);
  });

  it.each(
    (
      'DE D-10115>10115; DE D 10115>10115; DE DE-10115>10115; DE PLZ: 10115>10115; CH CH-8001>8001; AT A-1010>1010; FR F-75001>75001; FR FR 75001>75001; ' +
      'FR 75 001>75001; SE SE-111 22>111 22; SE S-11122>11122; LU L-1234>L-1234; LU 1234>1234; LU LU-1234>1234; LV LV-1010>LV-1010; LV 1010>1010; ' +
      'LT LT-01100>LT-01100; AD AD500>AD500; AD 500>AD500; AD AD-500>AD500; BE B-1000>1000; IT I-00100>00100; NL NL-1012 AB>1012 AB; NL 1012AB>1012AB; ' +
      'DK DK-2100>2100; NO N-0150>0150; FI FIN-00100>00100; FI FI-00100>00100; PL PL-00-950>00-950; PL 00950>00950; SI SI-1000>SI-1000; SI SLO-1000>1000; ' +
      'HR HR-10000>10000; CZ CZ-110 00>110 00; SK SK 811 01>811 01; ES E-28001>28001; PT P-1000-205>1000-205; HU H-1051>1051; RO RO-010011>010011; ' +
      'BG BG-1000>1000; GR GR-104 31>104 31; EE EE-10111>10111; LI FL-9490>9490; UA UA-01001>01001; TR TR-34000>34000; MD MD-2001>MD-2001; ' +
      'RU RU-101000>101000; MC MC-98000>98000; JP 〒100-0001>100-0001; JP 〒 １００−０００１>100-0001; BR CEP 01310-100>01310-100; BR 01.310-100>01310100; ' +
      'IN PIN 110 001>110 001; IN PIN-110001>110001; MX C.P. 06000>06000; US ZIP 98052>98052; US 98052 6399>98052-6399; US 980526399>980526399; ' +
      'ID Kode Pos 12190>12190; ID 12\u202f190>12190; ID "12190",>12190; ID 12190.>12190; ID \u202a12190\u202c>12190; ID ID-12190>12190; ' +
      'US WA 98052>98052; CA ON K1A 0B1>K1A 0B1; AU NSW 2000>2000; CN BJ 100000>100000; AX FI-22100>22100; GL DK-3900>3900; RE F-97400>97400; PR US-00901>00901; ' +
      'VA SCV-00120>00120; FR 75008 CEDEX 08>75008; FR 59000 Cedex>59000; KE 00100 GPO>00100; GR T.K. 104 31>104 31; GR Τ.Κ. 10431>10431; SG S018956>018956; ' +
      'SG S(018956)>018956; SG Singapore 018956>018956; KR (04524)>04524; KR 우04524>04524; KR 우편번호 04524>04524; CN 邮编：100000>100000; AR (1001)>1001; ' +
      'JP 郵便番号 100-0001>100-0001; RU индекс 101000>101000; ID 「12190」>12190; ' +
      'GB SW1A\u00a01AA>SW1A 1AA; GB sw1a-1aa>SW1A 1AA; CA K1A-0B1>K1A 0B1; KY KY1\u20111100>KY1-1100; SA ١٢٣٤٥>12345; IS IS-101>101; CY CY-1010>1010'
    )
      .split('; ')
      .map((line) => [line.slice(0, 2), ...line.slice(3).split('>')]),
  )('of %s, typed as %j, are kept as %s', (country = '', typed = '', kept = '') => {
    expect(readPostalCode(country, countryRules(country).postalCodePattern ?? '', typed)).toBe(kept);
    expect(readPostalCode(country, countryRules(country).postalCodePattern ?? '', kept)).toBe(kept);
  });

  it('are known for more than 150 countries, by patterns that answer however long the text is', () => {
    const patterns = all.flatMap(({ postalCodePattern }) => postalCodePattern ?? []);
    expect(patterns.length).toBeGreaterThan(150);
    for (const pattern of new Set(patterns))
      for (const attack of ['1'.repeat(50_000), 'A'.repeat(50_000), ' '.repeat(50_000)])
        expect(new RegExp(`^(?:${pattern})$`).test(attack)).toBe(false);
  });
});

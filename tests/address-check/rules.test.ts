import { afterAll, expect, test } from 'vitest';
import type { PostalAddress } from '@/lib/address-check/address';
import { importPlaces, type ListedPlace } from '@/lib/address-check/import';
import { asksForChoice, mostSuggestions } from '@/lib/address-check/port';
import { byRules } from '@/lib/address-check/rules';
import { validate } from '@/lib/address-check/validate';
import { db } from '@/lib/db';

const until = AbortSignal.timeout(600_000);
const at = (
  countryIso2: string,
  line: string,
  city: string | null,
  postalCode: string | null,
  stateOrProvince: string | null = null,
): PostalAddress => ({
  ...{ countryIso2, addressLine1: line, addressLine2: null, city, postalCode, stateOrProvince },
});
const check = (address: PostalAddress) => byRules.validate(address, until);

afterAll(() => db.postalPlace.deleteMany());

test.each([
  ['city, state and code that go together', at('US', '1 Microsoft Way', 'Redmond', '98052', 'WA'), 'verified', [{}]],
  [
    'a code in another form',
    at('US', '1 Microsoft Way', 'redmond', '980526399', 'WA'),
    'verified',
    [{ city: 'Redmond', postalCode: '98052-6399' }],
  ],
  [
    'another city than the code’s',
    at('US', '1 Microsoft Way', 'Seattle', '98052', 'WA'),
    'interaction_required',
    [{ city: 'Redmond' }],
  ],
  [
    'another state than the code’s',
    at('US', '1 Microsoft Way', 'Redmond', '98052', 'OR'),
    'interaction_required',
    [{ stateOrProvince: 'WA' }],
  ],
  ['no city', at('US', '1 Microsoft Way', null, '98052', 'WA'), 'multiple', [{ city: 'Redmond' }]],
  ['no number', at('US', 'Microsoft Way', 'Redmond', '98052', 'WA'), 'premises_partial', []],
  ['a code that is none', at('US', '1 Microsoft Way', 'Redmond', '99999', 'WA'), 'none', []],
  [
    'a Canadian code of another province',
    at('CA', '1 King Street', 'Toronto', 'H2Y 1C6', 'ON'),
    'interaction_required',
    [{ stateOrProvince: 'QC' }],
  ],
  [
    'a Canadian code of its province, whose city nobody here knows',
    at('CA', '1 King Street', 'Toronto', 'M5H 1J9', 'ON'),
    'not_validated',
    [],
  ],
  ['a German code that is none', at('DE', 'Hauptstraße 5', 'Berlin', '99999'), 'none', []],
  ['a German code, whose city nobody here knows', at('DE', 'Hauptstraße 5', 'Berlin', '10115'), 'not_validated', []],
  [
    'the same in another form',
    at('DE', 'Hauptstr. 5', 'Berlin', '10115'),
    'interaction_required',
    [{ addressLine1: 'Hauptstraße 5' }],
  ],
  [
    'a Japanese code of another prefecture',
    at('JP', '1-1 Marunouchi', 'Chiyoda', '100-0005', '27'),
    'interaction_required',
    [{ stateOrProvince: '13' }],
  ],
  ['a Japanese city in the letters of the list', at('JP', '丸の内1-1', '千代田区', '100-0005', '13'), 'verified', [{}]],
  ['another one', at('JP', '丸の内1-1', '港区', '100-0005', '13'), 'interaction_required', [{ city: '千代田区' }]],
  ['a country nothing is known of', at('ID', 'Jalan Asia Afrika 8', 'Bandung', '40111'), 'not_validated', []],
  [
    'the same in another form',
    at('ID', 'Jl Asia Afrika no 8', 'bandung', '40111'),
    'interaction_required',
    [{ addressLine1: 'Jalan Asia Afrika No. 8', city: 'Bandung' }],
  ],
  ['no code where there are none', at('HK', '1 Queen’s Road', 'Hong Kong', null), 'not_validated', []],
] as const)('%s: %#', async (_, address, status, suggestions) => {
  const said = await check(address);
  expect(said.status).toBe(status);
  expect(said.suggestions).toEqual(suggestions.map((differs) => ({ ...address, ...differs })));
  expect(said.suggestions.length).toBeLessThanOrEqual(mostSuggestions[status]);
  const silent =
    status === 'not_validated' || (status === 'verified' && Object.keys(suggestions[0] ?? {}).length === 0);
  expect(asksForChoice(said, address)).toBe(!silent);
});

async function* listed(...rows: ListedPlace['said'][]): AsyncGenerator<ListedPlace> {
  for (const [line, said] of rows.entries()) yield { line: line + 2, said };
}

test('an operator’s own list is believed, says what it lacks, and covers its country whole', async () => {
  const refused: string[] = [];
  const place = (country: string, postalCode: string, city: string, state = '') => ({
    country,
    postalCode,
    city,
    state,
  });
  const list = listed(
    place('nz', '1010', 'Auckland'),
    place('NZ', '1010', 'Auckland Central'),
    place('NZ', '1010', 'Auckland'),
    place('XX', '1010', 'Auckland'),
    place('NZ', '10', 'Auckland'),
    place('NZ', '1011', '\u0000'),
    place('MY', '50450', 'Kuala Lumpur', 'Atlantis'),
  );
  const tally = await importPlaces(list, { refused: (line, fault) => refused.push(`${line} ${fault}`) });
  expect(tally).toEqual({ read: 7, taken: 3, refused: 4 });
  expect(refused).toEqual(['5 no_country', '6 no_code', '7 no_city', '8 no_state']);
  expect((await check(at('NZ', '1 Queen Street', 'Auckland', '1010'))).status).toBe('verified');
  const said = await check(at('NZ', '1 Queen Street', 'Wellington', '1010'));
  expect([said.status, said.suggestions.map(({ city }) => city)]).toEqual([
    'multiple',
    ['Auckland', 'Auckland Central'],
  ]);
  expect((await check(at('NZ', '1 Queen Street', 'Wellington', '6011'))).status).toBe('none');
  expect((await check(at('MY', '1 Jalan Ampang', 'Kuala Lumpur', '50450'))).status).toBe('not_validated');
});

test('where the operator’s service does not say, our rules do, and it is known that it failed', async () => {
  const silent = {
    source: 'http' as const,
    validate: async () => ({ status: 'not_validated' as const, suggestions: [], failed: 'slow' as const }),
  };
  expect(await validate(at('US', '1 Microsoft Way', 'Seattle', '98052', 'WA'), silent)).toMatchObject({
    ...{ status: 'interaction_required', source: 'rules', failed: 'slow' },
  });
});

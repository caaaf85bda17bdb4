import { describe, expect, test } from 'vitest';
import type { PostalAddress } from '@/lib/address-check/address';
import { byService } from '@/lib/address-check/http';
import { mostSuggestions } from '@/lib/address-check/port';
import { faults, json, somebodyElses, waiting } from '../support/answering';

const service = await somebodyElses();
const validator = byService({ url: `${service.url}/check`, key: 'key' });
const entered: PostalAddress = {
  ...{
    addressLine1: 'Jl Asia Afrika 8',
    addressLine2: null,
    city: 'Bandung',
    stateOrProvince: 'JB',
    postalCode: '40111',
    countryIso2: 'ID',
  },
};
const check = (failure = {}) => validator.validate(entered, waiting(failure));
const suggested = (at: number) => ({
  addressLine1: `Jalan Asia Afrika ${at}`,
  city: 'Bandung',
  state: 'ID-JB',
  postalCode: '40111',
  country: 'ID',
});

test.each([
  ['VerifiedShippable', 'verified_shippable', 1],
  ['Verified', 'verified', 1],
  ['InteractionRequired', 'interaction_required', 1],
  ['StreetPartial', 'street_partial', 3],
  ['PremisesPartial', 'premises_partial', 3],
  ['Multiple', 'multiple', 3],
  ['None', 'none', 0],
  ['NotValidated', 'not_validated', 0],
] as const)('%s is %s with %i suggestions at most', async (status, known, most) => {
  const suggestedAddresses = [1, 2, 3, 4, 5].map(suggested);
  service.answers(json({ originalAddress: {}, suggestedAddresses, status, validationMessage: null }));
  const said = await check();
  expect(said).toEqual({ status: known, suggestions: expect.any(Array) });
  expect(said.suggestions).toHaveLength(most);
  expect(mostSuggestions[known]).toBe(most);
  if (most > 0) expect(said.suggestions[0]).toEqual({ ...entered, addressLine1: 'Jalan Asia Afrika 1' });
});

test('it is sent the parts of the address and our key, and nothing else', async () => {
  service.answers(json({ status: 'NotValidated' }));
  await check();
  const [{ method, path, headers, body }] = service.asked as [(typeof service.asked)[number]];
  expect([method, path, headers.authorization]).toEqual(['POST', '/check', 'Bearer key']);
  expect(JSON.parse(body)).toEqual({
    ...{
      addressLine1: 'Jl Asia Afrika 8',
      addressLine2: null,
      city: 'Bandung',
      state: 'JB',
      postalCode: '40111',
      country: 'ID',
    },
  });
});

test('suggestions are as untrusted as what people type: one that cannot be read, or is in another country, is none', async () => {
  const odd = [
    null,
    'x',
    [],
    { ...suggested(1), country: 'FR' },
    { ...suggested(1), addressLine1: 'x'.repeat(300) },
    { ...suggested(1), addressLine1: 'Jalan\u202e 8\u0000' },
    { ...suggested(1), addressLine1: '\ud800' },
    { ...suggested(1), postalCode: '4' },
    { ...suggested(1), state: 'Atlantis' },
    { ...suggested(1), city: {} },
    { ...suggested(1), addressLine1: ' ' },
  ];
  service.answers(json({ status: 'Multiple', suggestedAddresses: [...odd.slice(0, 9), suggested(7)] }));
  expect((await check()).suggestions).toEqual([{ ...entered, addressLine1: 'Jalan Asia Afrika 7' }]);
  service.answers(json({ status: 'InteractionRequired', suggestedAddresses: odd.slice(9) }));
  expect(await check()).toEqual({ status: 'not_validated', suggestions: [], failed: 'odd' });
});

describe('the address is not validated, and nobody is blamed, when the service answers with', () => {
  test.each(faults)('%s', async (_, answer, { failed }) => {
    service.answers(answer);
    expect(await check({ failed })).toEqual({ status: 'not_validated', suggestions: [], failed });
  });

  test.each([
    [401, 'refused'],
    [404, 'odd'],
  ])('%i', async (status, failed) => {
    service.answers(json({}, status));
    expect(await check()).toEqual({ status: 'not_validated', suggestions: [], failed });
  });

  test('a status nobody knows', async () => {
    for (const status of ['Perfect', 'constructor', '', null, 7]) {
      service.answers(json({ status, suggestedAddresses: [suggested(1)] }));
      expect(await check()).toMatchObject({ status: 'not_validated', failed: 'odd' });
    }
  });
});

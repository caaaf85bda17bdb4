import { describe, expect, test } from 'vitest';
import { gleif } from '@/lib/company-directory/gleif';
import { faults, json, somebodyElses, waiting } from '../support/answering';

const service = await somebodyElses();
const register = gleif({ url: `${service.url}/api/v1` });
const lei = 'HWUPKR0MPOU8FGXBT394';
const byLei = (failure = {}) => register.look({ by: 'lei', lei }, waiting(failure));
const byName = () => register.look({ by: 'name', name: 'Melati & Co', country: 'ID' }, waiting());

const record = (more: object = {}, of: string = lei) => ({
  type: 'lei-records',
  id: of,
  attributes: {
    lei: of,
    entity: {
      legalName: { name: 'PT Melati Teknologi', language: 'id' },
      otherNames: [],
      legalAddress: {
        language: 'id',
        addressLines: ['Jalan Asia Afrika 8', 'Gedung Braga', 'Lantai 3'],
        addressNumber: null,
        city: 'Bandung',
        region: 'ID-JB',
        country: 'ID',
        postalCode: '40111',
      },
      registeredAs: '0106000000001',
      status: 'ACTIVE',
      ...more,
    },
    registration: { status: 'ISSUED' },
  },
});

test('a company is asked for by its LEI and read as its record says', async () => {
  service.answers(json({ data: record() }));
  expect(await byLei()).toEqual([
    {
      duns: null,
      lei,
      name: 'PT Melati Teknologi',
      addressLine1: 'Jalan Asia Afrika 8',
      addressLine2: 'Gedung Braga, Lantai 3',
      city: 'Bandung',
      stateOrProvince: expect.any(String),
      postalCode: '40111',
      countryIso2: 'ID',
      registrationId: '0106000000001',
    },
  ]);
  expect(service.asked.map(({ method, path }) => `${method} ${path}`)).toEqual([`GET /api/v1/lei-records/${lei}`]);
});

test('companies are asked for by name within a country, ten at most', async () => {
  service.answers(json({ data: Array.from({ length: 30 }, () => record()), meta: {} }));
  expect(await byName()).toHaveLength(10);
  const asked = new URL(service.asked[0]?.path ?? '', service.url).searchParams;
  expect(Object.fromEntries(asked)).toEqual({
    'filter[entity.legalName]': 'Melati & Co',
    'filter[entity.legalAddress.country]': 'ID',
    'page[size]': '10',
  });
});

test('a company it does not know is none', async () => {
  service.answers(json({ errors: [{ status: '404' }] }, 404));
  expect(await byLei()).toEqual([]);
  service.answers(json({ data: [] }));
  expect(await byName()).toEqual([]);
});

test('what it says is as untrusted as what people type: another company, another country and unreadable parts are left out', async () => {
  service.answers(json({ data: record({}, 'R0MUWSFPU8MPRO8K5P83') }));
  expect(await byLei()).toEqual([]);
  const address = {
    city: 'Bandung\u0000',
    addressLines: ['Jalan\u202e 8', 7],
    country: 'ID',
    postalCode: '4',
    region: {},
  };
  const odd = [
    null,
    'x',
    {},
    record({ legalName: { name: '\ud800' } }),
    record({ legalName: { name: 'x'.repeat(1_000_000 - 4_000) } }),
    record({ legalAddress: { country: 'FR' } }),
    record({ legalAddress: null }),
    record({ legalAddress: address, registeredAs: 'y'.repeat(900) }),
  ];
  service.answers(json({ data: odd }));
  const found = await byName();
  expect(found).toEqual([
    expect.objectContaining({
      name: 'PT Melati Teknologi',
      addressLine1: null,
      city: null,
      postalCode: null,
      registrationId: null,
    }),
  ]);
});

describe('the page goes on when the register answers with', () => {
  test.each(faults)('%s', async (_, answer, failure) => {
    service.answers(answer);
    expect(await byLei(failure)).toEqual(failure);
    expect(service.asked).toHaveLength(1);
  });

  test('401, for it knows no sign-in', async () => {
    service.answers((to) => to.writeHead(401).end());
    expect(await byName()).toEqual({ failed: 'refused' });
  });

  test('nobody there', async () => {
    expect(await gleif({ url: 'http://127.0.0.1:9' }).look({ by: 'lei', lei }, waiting())).toEqual({ failed: 'away' });
  });
});

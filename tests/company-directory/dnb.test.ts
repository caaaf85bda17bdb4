import { beforeEach, describe, expect, test } from 'vitest';
import { dnb } from '@/lib/company-directory/dnb';
import { db } from '@/lib/db';
import { faults, json, type Question, somebodyElses, waiting } from '../support/answering';

const service = await somebodyElses();
const directory = dnb({ url: service.url, key: 'key', secret: 'se:cret' });
const duns = '123456789';
const look = (failure = {}) => directory.look({ by: 'duns', duns }, waiting(failure));
const asked = () => service.asked.map(({ method, path }) => `${method} ${path.split('?')[0]}`);
const [forToken, forCompany] = ['POST /v3/token', `GET /v1/data/duns/${duns}`];

const organization = {
  duns,
  primaryName: 'PT Melati Teknologi',
  primaryAddress: {
    streetAddress: { line1: 'Jalan Asia Afrika 8', line2: null },
    addressLocality: { name: 'Bandung' },
    addressRegion: { name: 'Jawa Barat', abbreviatedName: 'JB' },
    addressCountry: { isoAlpha2Code: 'ID' },
    postalCode: '40111',
  },
  registrationNumbers: [{ registrationNumber: '0106000000001', typeDescription: 'x' }],
};

/** Tokens t1, t2, … are given; the company is told to whoever brings one of `good`. */
function answers(good: readonly string[], said: unknown = { organization }) {
  let given = 0;
  service.answers((to, question) => {
    if (question.path === '/v3/token')
      return json({ access_token: `t${++given}`, token_type: 'Bearer', expires_in: 3600 })(to, question);
    const token = question.headers.authorization?.replace('Bearer ', '') ?? '';
    return good.includes(token) ? json(said)(to, question) : json({ error: {} }, 401)(to, question);
  });
}

beforeEach(async () => {
  await db.directoryToken.deleteMany();
});

test('a token is asked for once, kept sealed, and used until it ends', async () => {
  answers(['t1']);
  expect(await look()).toEqual([
    expect.objectContaining({ duns, name: 'PT Melati Teknologi', city: 'Bandung', postalCode: '40111' }),
  ]);
  await look();
  expect(asked()).toEqual([forToken, forCompany, forCompany]);
  const [first] = service.asked as [Question];
  expect(first.headers.authorization).toBe(`Basic ${Buffer.from('key:se:cret').toString('base64')}`);
  expect(first.body).toBe('grant_type=client_credentials');
  const { sealed } = await db.directoryToken.findUniqueOrThrow({ where: { service: 'dnb' } });
  expect(Buffer.from(sealed).includes('t1')).toBe(false);
  await db.directoryToken.updateMany({ data: { expiresAt: new Date(0) } });
  answers(['t1']);
  await look();
  expect(asked()).toEqual([forToken, forCompany]);
});

test('a kept token that is not taken any more is renewed once; a second 401 is an answer', async () => {
  answers(['t1']);
  await look();
  answers(['nobody’s']);
  expect(await look()).toEqual({ failed: 'refused' });
  expect(asked()).toEqual([forCompany, forToken, forCompany]);
  answers(['t1']);
  expect(await look()).toHaveLength(1);
});

test('a company it does not know is none, and so is another one than was asked for', async () => {
  answers(['t1'], { organization: { ...organization, duns: '987654321' } });
  expect(await look()).toEqual([]);
  service.answers((to, question) =>
    question.path === '/v3/token' ? json({ access_token: 't1' })(to, question) : json({ error: {} }, 404)(to, question),
  );
  expect(await look()).toEqual([]);
});

test('a token with signs that no header may hold is none', async () => {
  for (const access_token of ['a\r\nx: y', 'ü', '', 7, 'x'.repeat(9_000)]) {
    service.answers(json({ access_token }));
    expect(await look()).toEqual({ failed: 'odd' });
    expect(asked()).toEqual([forToken]);
  }
});

test('parts that cannot be read are left out', async () => {
  const primaryAddress = {
    ...organization.primaryAddress,
    streetAddress: 'x',
    addressLocality: [],
    postalCode: '\u0000',
  };
  answers(['t1'], { organization: { ...organization, primaryAddress, registrationNumbers: {} } });
  expect(await look()).toEqual([
    expect.objectContaining({
      addressLine1: null,
      city: null,
      postalCode: null,
      registrationId: null,
      countryIso2: 'ID',
    }),
  ]);
});

describe('by name', () => {
  const byName = (failure = {}) => directory.look({ by: 'name', name: 'Melati & Co', country: 'ID' }, waiting(failure));
  const search = 'GET /v1/search/typeahead';

  test('companies are searched within a country, ten at most; others, and what cannot be read, are left out', async () => {
    const abroad = { ...organization, primaryAddress: { addressCountry: { isoAlpha2Code: 'FR' } } };
    const bare = { duns: '987654321', primaryName: 'PT Melati', countryISOAlpha2Code: 'ID' };
    const odd = [null, 7, {}, { organization: null }, { organization: { ...bare, primaryName: '\u202e' } }];
    const many = Array.from({ length: 30 }, () => ({ organization }));
    const searchCandidates = [...odd, { organization: abroad }, { displaySequence: 1, organization: bare }, ...many];
    answers(['t1'], { candidatesMatchedQuantity: 137, searchCandidates });
    const found = await byName();
    expect(found).toHaveLength(10);
    expect((found as unknown[]).slice(0, 2)).toEqual([
      expect.objectContaining({ duns: '987654321', name: 'PT Melati', countryIso2: 'ID', addressLine1: null }),
      expect.objectContaining({ duns, addressLine1: 'Jalan Asia Afrika 8', city: 'Bandung' }),
    ]);
    expect(asked()).toEqual([forToken, search]);
    const query = new URL(service.asked[1]?.path ?? '', service.url).searchParams;
    expect(Object.fromEntries(query)).toEqual({ searchTerm: 'Melati & Co', countryISOAlpha2Code: 'ID' });
  });

  test('a contract without search knows nobody by name, and D&B is not said to shut the portal out', async () => {
    service.answers((to, question) =>
      question.path === '/v3/token'
        ? json({ access_token: 't1' })(to, question)
        : json({ error: {} }, 403)(to, question),
    );
    expect(await byName()).toEqual([]);
    service.answers(json({ error: {} }, 403));
    await db.directoryToken.deleteMany();
    expect(await byName()).toEqual({ failed: 'refused' });
  });

  test.each(faults.filter(([name]) => name !== '403'))(
    'the page goes on when it answers with %s',
    async (_, answer, failure) => {
      service.answers((to, question) =>
        question.path === '/v3/token' ? json({ access_token: 't1' })(to, question) : answer(to, question),
      );
      expect(await byName(failure)).toEqual(failure);
    },
  );
});

describe('the page goes on when, with a token or asked for one, it answers with', () => {
  test.each(faults)('%s', async (_, answer, failure) => {
    service.answers((to, question) => {
      if (question.path === '/v3/token') json({ access_token: 't1' })(to, question);
      else answer(to, question);
    });
    expect(await look(failure)).toEqual(failure);
    await db.directoryToken.deleteMany();
    service.answers(answer);
    expect(await look(failure)).toEqual(failure);
    expect(asked()).toEqual([forToken]);
  });
});

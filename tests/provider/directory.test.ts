import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { pageLength } from '@/lib/keyset';
import { suspend } from '@/lib/provider/commands';
import { countPublished, findPublished, listPublished, type Wish } from '@/lib/provider/directory';
import { listProviders } from '@/lib/provider/roll';
import { directoryShape, listShape } from '@/lib/provider/schema';
import { operator, provider } from '../support/providers';

const by = await operator();
const made: { id: string; name: string }[] = [];

// More than a page of the operators' list; names that differ only in case, and two that are the same.
beforeAll(async () => {
  for (let at = 0; at < pageLength + 3; at++) {
    const { organizationId: id } = await provider(at % 2 ? 'FR' : 'SG', by);
    const name = at < 2 ? 'Twin' : `${at % 3 ? 'a' : 'A'}tlas ${String(at).padStart(2, '0')}`;
    await db.organization.update({ where: { id }, data: { name } });
    const services = at % 5 === 0 ? (['training'] as const) : (['financing'] as const);
    await db.provider.update({
      where: { organizationId: id },
      data: { services: [...services], languages: at === 3 ? ['mt'] : ['en'] },
    });
    made.push({ id, name });
  }
});

async function everyPage(wish: Wish): Promise<{ id: string; name: string }[]> {
  const all: { id: string; name: string }[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const { rows, next } = await listPublished({ ...wish, after });
    all.push(...rows);
    expect(rows.length).toBeLessThanOrEqual(20);
    after = next;
  }
  return all;
}

test('leafing through the directory shows everybody once, by name whatever its case', async () => {
  const all = await everyPage({});
  expect(all.map(({ id }) => id).sort()).toEqual(made.map(({ id }) => id).sort());
  const names = all.map(({ name }) => name.toLowerCase());
  expect(names).toEqual([...names].sort());
});

test('a region’s providers are counted as they are listed', async () => {
  expect(await countPublished('EUROPE')).toBe((await everyPage({ region: 'EUROPE' })).length);
  expect(await countPublished('NOWHERE')).toBe(0);
});

test('region, service, language and the beginning of the name narrow it together', async () => {
  const european = await everyPage({ region: 'EUROPE' });
  expect(european.length).toBe(made.filter((_, at) => at % 2 === 1).length);
  expect((await everyPage({ region: 'EUROPE', service: 'training' })).length).toBe(
    made.filter((_, at) => at % 2 === 1 && at % 5 === 0).length,
  );
  expect(await everyPage({ language: 'mt' })).toMatchObject([{ id: made[3]?.id }]);
  expect(await everyPage({ language: 'mt', region: 'APAC' })).toEqual([]);
  expect((await everyPage({ name: 'TWIN' })).map(({ name }) => name)).toEqual(['Twin', 'Twin']);
});

test.each(['%', '_win', '\\', "'"])('%s in a name is a sign like any other', async (name) => {
  expect(await everyPage({ name })).toEqual([]);
});

test('suspended, closed and in a country of no region: in no directory', async () => {
  const [one, two, three] = [await provider('DE', by), await provider('DE', by), await provider('JP', by)];
  await suspend(by, { providerId: one.organizationId, seen: 1, reason: 'The contract ran out.' });
  await db.organization.update({ where: { id: two.organizationId }, data: { closedAt: new Date() } });
  await db.market.updateMany({ where: { countryIso2: 'JP' }, data: { validTo: new Date('2026-01-01') } });
  for (const { organizationId } of [one, two, three]) expect(await findPublished(organizationId)).toBeNull();
  await db.organization.update({ where: { id: two.organizationId }, data: { closedAt: null } });
  await db.market.updateMany({ where: { countryIso2: 'JP' }, data: { validTo: null } });
  expect(await findPublished(three.organizationId)).toMatchObject({ region: 'JAPAN' });
  for (const { organizationId } of [two, three])
    await suspend(by, { providerId: organizationId, seen: 1, reason: 'Made for a test.' });
});

test('operators leaf through all of them, the newest first, and search by name', async () => {
  const first = await listProviders(by, { view: 'authorized' });
  expect([first.rows.length, first.next]).toEqual([pageLength, first.rows.at(-1)?.id]);
  const rest = await listProviders(by, { view: 'authorized', after: first.next });
  expect([...first.rows, ...rest.rows].map(({ id }) => id)).toEqual(made.map(({ id }) => id).reverse());
  expect(rest.next).toBeNull();
  const { rows } = await listProviders(by, { view: 'authorized', search: 'twin' });
  expect(rows).toMatchObject([
    { name: 'Twin', country: 'FR', region: 'EUROPE', signed: false, said: false },
    { name: 'Twin', country: 'SG', region: 'APAC', signed: false, said: false },
  ]);
  expect((await listProviders(by, { view: 'authorized', search: 'win' })).rows).toEqual(rows);
  expect((await listProviders(by, { view: 'suspended', search: 'twin' })).rows).toEqual([]);
});

test('what cannot be read in an address is left out', () => {
  const nonsense = {
    country: 'France',
    service: ['training'],
    language: 'xx',
    name: '\u0007',
    after: '1',
    view: 'all',
  };
  expect(directoryShape.parse(nonsense)).toEqual({ name: '' });
  expect(listShape.parse(nonsense)).toEqual({ view: 'authorized', search: '' });
  expect(directoryShape.parse({ country: 'FR', service: 'training', language: 'fil', name: ' Bir ' })).toEqual({
    country: 'FR',
    service: 'training',
    language: 'fil',
    name: 'Bir',
  });
});

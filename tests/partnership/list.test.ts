import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { everyReseller, listResellers } from '@/lib/partnership/list';
import { listProviders } from '@/lib/partnership/providers';
import { readinessOf } from '@/lib/partnership/readiness';
import { listShape } from '@/lib/partnership/schema';
import { regionsToday } from '@/lib/region/queries';
import { suspend } from '@/lib/verification/commands';
import { partners, sender } from '../support/invitations';
import { reviewer } from '../support/story';

async function threeOf(names: readonly [string, string, string]) {
  const by = await sender('DE');
  const ids: string[] = [];
  for (const name of names) {
    const { reseller, partnershipId } = await partners('FR', { by });
    await db.organization.update({ where: { id: reseller.organizationId }, data: { name } });
    ids.push(partnershipId);
  }
  return { by, ids };
}

test('a page holds what fits, and the next begins where it ended, without a row twice or left out', async () => {
  const { by, ids } = await threeOf(['Alder', 'Aspen', 'Ash']);
  const first = await listResellers(by, {}, 2);
  expect(first.next).not.toBeNull();
  const next = await listResellers(by, { after: first.next }, 2);
  expect([...first.rows, ...next.rows].map(({ id }) => id)).toEqual(ids.toReversed());
  expect(next.next).toBeNull();
  const all: string[] = [];
  for await (const { id } of everyReseller(by, {})) all.push(id);
  expect(all).toEqual(ids.toReversed());
});

test('the search looks anywhere in a name or a PartnerID, and takes signs of a pattern as they are', async () => {
  const { by } = await threeOf(['Alder IT', 'Aspen 100%', 'The Alder']);
  const found = async (search: string) => (await listResellers(by, { search })).rows.map(({ name }) => name);
  expect(await found('alder')).toEqual(['The Alder', 'Alder IT']);
  expect(await found('lder it')).toEqual(['Alder IT']);
  expect(await found('%')).toEqual([]);
  expect(await found('aspen 100%')).toEqual(['Aspen 100%']);
  const [row] = (await listResellers(by, { search: 'alder it' })).rows;
  expect(await found(row?.partnerId?.slice(2) ?? '')).toEqual(['Alder IT']);
});

test('a provider sees its own resellers, and a reseller its own providers, and nobody another’s', async () => {
  const [one, other] = [await partners(), await partners()];
  const { rows } = await listResellers(one.provider, {});
  expect(rows.map(({ id }) => id)).toEqual([one.partnershipId]);
  expect((await listProviders(other.reseller, {})).rows.map(({ id }) => id)).toEqual([other.partnershipId]);
  expect((await listResellers(one.reseller, {})).rows).toEqual([]);
});

test('a reseller suspended after the partnership began is said to lack its standing, and nothing else', async () => {
  const { provider, reseller } = await partners();
  const lacks = async () => {
    const [row] = (await listResellers(provider, {})).rows;
    if (!row) throw new Error('The partnership is not in the list.');
    const all = readinessOf(row, { country: 'ID' }, await regionsToday());
    return all.filter(({ reasons }) => reasons.length > 0).map(({ key }) => key);
  };
  expect(await lacks()).toEqual([]);
  const { id: enrollmentId, version: seen } = await db.enrollment.findFirstOrThrow({
    where: { organizationId: reseller.organizationId },
  });
  await suspend(await reviewer(true), { enrollmentId, seen, message: 'An invoice is overdue.' });
  expect(await lacks()).toEqual(['standing']);
});

test('what the address of the list cannot mean is left out', () => {
  expect(listShape.parse({ view: 'all', search: ['a', 'b'], after: 'x_1' })).toEqual({
    view: 'partners',
    search: '',
    after: undefined,
  });
  const id = '0197a8a2-0000-7000-8000-000000000001';
  expect(listShape.parse({ view: 'ended', search: ' Al\u0007der ', after: `86400000_${id}` })).toEqual({
    view: 'ended',
    search: 'Alder',
    after: `86400000_${id}`,
  });
});

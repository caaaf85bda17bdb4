import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import { db, pool } from '@/lib/db';
import { mostChoices } from '@/lib/list/choices';
import { listOffersFor } from '@/lib/order/queries';
import { listPairs } from '@/lib/partnership/pairs';
import { trio } from '../support/customers';
import { partners, sender } from '../support/invitations';

// Only to be chosen from, and gone afterwards: as partnerships they have no story.
async function among<Result>(count: number, by: Member, story: (ids: string[]) => Promise<Result>): Promise<Result> {
  const id = (noun: string) => `md5('${noun} ' || n)::uuid`;
  await byItself(`
    insert into organization (id, name, country_iso2)
      select ${id('toko')}, 'CV Toko ' || lpad(n::text, 3, '0') || ' Sejahtera', 'ID' from generate_series(0, ${count - 1}) n;
    insert into partnership (id, provider_id, reseller_id, since)
      select gen_random_uuid(), '${by.organizationId}', ${id('toko')}, now() - (${count} - n) * interval '1 day'
      from generate_series(0, ${count - 1}) n`);
  const { rows } = await pool.query<{ id: string }>(
    'select id from partnership where provider_id = $1 order by since',
    [by.organizationId],
  );
  try {
    return await story(rows.map(({ id: pair }) => pair));
  } finally {
    await byItself(`delete from partnership where provider_id = '${by.organizationId}';
      delete from organization where name like 'CV Toko%'`);
  }
}

// Rows of this test alone: the rules that ask for their people, and keep them, rest meanwhile.
function byItself(text: string) {
  return pool.query(`begin; set local session_replication_role = replica; ${text}; commit`);
}

test('of very many partners the newest can be chosen, the one asked for always, and any other by a part of its name', async () => {
  const provider = await sender();
  await among(601, provider, async (ids) => {
    const first = await listPairs(provider);
    expect(first.rows.map(({ id }) => id)).toEqual(ids.slice(-mostChoices).toReversed());
    expect(first.more).toBe(true);
    const oldest = await listPairs(provider, { asked: ids[0] });
    expect(oldest.rows).toHaveLength(mostChoices + 1);
    expect(oldest.rows[0]).toEqual({ id: ids[0], name: 'CV Toko 000 Sejahtera' });
    const found = await listPairs(provider, { search: 'oko 017' });
    expect(found).toEqual({ rows: [{ id: ids[17], name: 'CV Toko 017 Sejahtera' }], more: false });
    expect((await listPairs(provider, { search: 'oko 01', asked: ids[300] })).rows.map(({ id }) => id)).toEqual([
      ids[300],
      ...ids.slice(10, 20).toReversed(),
    ]);
    expect((await listPairs(provider, { search: '%' })).rows).toEqual([]);
  });
});

test('what was asked for is no choice when it is another’s, has ended, or is no id', async () => {
  const [mine, theirs] = [await partners(), await partners()];
  for (const asked of [theirs.partnershipId, randomUUID(), 'x'])
    for (const side of [mine.provider, mine.reseller])
      expect((await listPairs(side, { asked })).rows.map(({ id }) => id)).toEqual([mine.partnershipId]);
});

test('of very many offers one finds any by a part of its name or code, and the one asked for stands among them', async () => {
  const { provider } = await trio('ID');
  const made = Array.from({ length: 120 }, (_, at) => ({
    id: randomUUID(),
    code: `PLAN-${String(at).padStart(3, '0')}`,
    name: `Plan ${String(at).padStart(3, '0')}`,
    regionId: 'APAC',
    currency: 'USD',
    priceMinor: 100,
    term: 'month' as const,
  }));
  await db.offer.createMany({ data: made });
  const first = await listOffersFor(provider, 'ID', { asked: made[119]?.id });
  expect([first.offers[0]?.name, first.offers.length, first.more]).toEqual(['Plan 119', mostChoices + 1, true]);
  const found = await listOffersFor(provider, 'ID', { search: 'an-118' });
  expect([found.offers.map(({ name }) => name), found.more]).toEqual([['Plan 118'], false]);
});

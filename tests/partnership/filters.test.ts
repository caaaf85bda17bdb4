import sql from 'sql-template-tag';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import { pool } from '@/lib/db';
import { prepared } from '@/lib/keyset';
import type { Total } from '@/lib/list/total';
import { accessStates, agreementStates, type ResellerFilters, resellerSorts } from '@/lib/partnership/filters';
import { everyReseller, listResellers, type Query, type ResellerRow, resellersTotal } from '@/lib/partnership/list';
import { readinessKeys, readinessOf } from '@/lib/partnership/readiness';
import { regionsToday } from '@/lib/region/queries';
import { sender } from '../support/invitations';
import { forgetResellers, manyResellers } from '../support/many-resellers';

let me: Member;
let ids: string[] = [];
let all: ResellerRow[] = [];
let regions: ReadonlyMap<string, string>;

beforeAll(async () => {
  me = await sender('ID');
  ids = await manyResellers(me, 320);
  [all, regions] = [await everything({}), await regionsToday()];
});
afterAll(() => forgetResellers(ids));

async function everything(query: Query): Promise<ResellerRow[]> {
  const rows: ResellerRow[] = [];
  for await (const row of everyReseller(me, query)) rows.push(row);
  return rows;
}

async function totalOf(query: Query): Promise<Total> {
  const { rows } = await pool.query(prepared(sql`select ${resellersTotal(me, query)} as total`));
  return rows[0].total;
}

const lacks = (row: ResellerRow) =>
  readinessOf(row, { country: 'ID' }, regions).flatMap(({ key, reasons }) => (reasons.length > 0 ? [key] : []));

function agreementOf(row: ResellerRow) {
  const [reason] = readinessOf(row, { country: 'ID' }, regions).find(({ key }) => key === 'agreement')?.reasons ?? [];
  return reason ? (reason.code === 'agreement_new_version' ? 'older' : 'unsigned') : 'signed';
}

const day = (at: Date) => at.toISOString().slice(0, 10);

/** What each filter says of a row, without the database. */
const says: {
  [Name in keyof ResellerFilters]-?: (row: ResellerRow, value: NonNullable<ResellerFilters[Name]>) => boolean;
} = {
  country: ({ country }, codes) => codes.includes(country),
  region: ({ country }, asked) => asked.includes(regions.get(country) ?? ''),
  state: ({ state }, states) =>
    states.some((one) => state === one.slice(3) || (one === 'ID-JB' && state === 'Jawa Barat')),
  lacks: (row, keys) => lacks(row).some((key) => keys.includes(key)),
  agreement: (row, states) => states.includes(agreementOf(row)),
  partner_id: ({ partnerId }, either) => either.includes(partnerId ? 'has' : 'none'),
  access: ({ access }, statuses) => statuses.includes(access),
  owner: ({ owner }, ids) => ids.includes(owner === null ? 'nobody' : me.userId),
  tag: ({ tags }, asked) => tags.some((tag) => asked.includes(tag)),
  since_from: ({ since }, from) => day(since) >= from,
  since_to: ({ since }, to) => day(since) <= to,
};

const asked: { [Name in keyof ResellerFilters]-?: NonNullable<ResellerFilters[Name]>[] } = {
  country: [['ID'], ['SG', 'JP']],
  region: [['APAC'], ['EUROPE', 'JAPAN']],
  state: [['ID-JK'], ['ID-JB', 'ID-BA']],
  lacks: [...readinessKeys.map((key) => [key]), ['standing', 'partner_id']],
  agreement: [...agreementStates.map((state) => [state]), ['signed', 'older']],
  partner_id: [['has'], ['none'], ['has', 'none']],
  access: [...accessStates.map((status) => [status]), ['granted', 'requested']],
  owner: [['nobody'], []],
  tag: [['java'], ['مفتاح'], ['java', 'key account'], ['nobody writes this']],
  since_from: ['2026-01-20'],
  since_to: ['2026-01-20'],
};

const names = Object.keys(says) as (keyof ResellerFilters)[];

test.each(names)('the filter %s keeps the rows that are so, and no other, and counts just those', async (name) => {
  for (const value of asked[name].map((one) => (name === 'owner' && one.length === 0 ? [me.userId] : one))) {
    const told = says[name] as (row: ResellerRow, value: unknown) => boolean;
    const meant = all.filter((row) => told(row, value)).map(({ id }) => id);
    const found = await everything({ [name]: value });
    expect(
      found.map(({ id }) => id),
      JSON.stringify(value),
    ).toEqual(meant);
    expect(await totalOf({ [name]: value })).toEqual({ count: meant.length, atLeast: false });
    // Each is met in the world at least once, and none by all of it: else the filter is not asked about.
    if (!String(value).startsWith('nobody w')) expect(meant.length, JSON.stringify(value)).toBeGreaterThan(0);
  }
});

test('filters narrow down together, within a view, and a page behind another goes on where that ended', async () => {
  const query: Query = { view: 'ending', country: ['ID', 'FR'], access: ['granted', 'none'], since_from: '2026-01-03' };
  const meant = all.filter(
    (row) =>
      row.status === 'ending' &&
      ['ID', 'FR'].includes(row.country) &&
      ['granted', 'none'].includes(row.access) &&
      day(row.since) >= '2026-01-03',
  );
  const first = await listResellers(me, query, 5);
  const second = await listResellers(me, { ...query, after: first.next }, 500);
  expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(meant.map(({ id }) => id));
  expect(meant.length).toBeGreaterThan(6);
  expect(await totalOf({ view: 'ending' })).toEqual({
    count: all.filter(({ status }) => status === 'ending').length,
    atLeast: false,
  });
});

const key = (name: string) => name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
const compare = (one: string | number, other: string | number) => (one < other ? -1 : one > other ? 1 : 0);

/** By what each sort compares rows. */
const places: Record<(typeof resellerSorts)[number], (row: ResellerRow) => string | number> = {
  since: ({ since }) => +since,
  moved: ({ movedAt }) => +movedAt,
  ends: ({ endsAt }) => +(endsAt ?? Number.MAX_SAFE_INTEGER),
  name: ({ name }) => key(name),
};

test.each(resellerSorts)(
  'sorted by %s, either way, pages follow each other without a row twice or left out',
  async (sort) => {
    const place = places[sort];
    const meant = all.toSorted((a, b) => compare(place(a), place(b)) || compare(a.id, b.id)).map(({ id }) => id);
    for (const way of ['', '-']) {
      const found: string[] = [];
      for (let after: string | null | undefined; after !== null; ) {
        const page: Awaited<ReturnType<typeof listResellers>> = await listResellers(
          me,
          { sort: `${way}${sort}`, after },
          90,
        );
        found.push(...page.rows.map(({ id }) => id));
        after = page.next;
      }
      expect(found, way).toEqual(way ? meant.toReversed() : meant);
    }
  },
);

test('what is looked for is found anywhere in the name, the PartnerID and the own number, with filters and every sort', async () => {
  const one = all.find(({ partnerId, ownNumber }) => partnerId && ownNumber) as ResellerRow;
  for (const search of [
    one.name.slice(3),
    `${one.partnerId}`.slice(1, 6),
    `${one.ownNumber}`.slice(1),
    key(one.name),
  ]) {
    const meant = all.filter((row) =>
      [row.name, row.partnerId ?? '', row.ownNumber ?? ''].some((text) => key(text).includes(key(search))),
    );
    for (const common of [false, true])
      for (const sort of ['-since', 'name', 'ends'])
        for (const country of [undefined, ['ID']]) {
          const { rows, looked } = await listResellers(me, { search, sort, common, country, reach: 'within' }, 500);
          const kept = meant.filter((row) => !country || row.country === 'ID').map(({ id }) => id);
          expect(rows.map(({ id }) => id).toSorted(), `${search} ${common} ${sort}`).toEqual(kept.toSorted());
          expect(looked).toBe('all');
        }
  }
  expect((await listResellers(me, { search: 'nobody bears this' })).rows).toEqual([]);
  expect((await listResellers(me, { search: 'injani', reach: 'beginning' })).rows).toEqual([]);
  expect((await listResellers(me, { search: 'pt rin', reach: 'beginning' }, 500)).rows.length).toBeGreaterThan(10);
});

test('a file holds all that bears what was typed, however many that are, as far as its page would look', async () => {
  const meant = all.filter(({ name }) => key(name).includes('injani')).map(({ id }) => id);
  for (const common of [false, true])
    expect((await everything({ search: 'injani', common, reach: 'within' })).map(({ id }) => id)).toEqual(meant);
  expect(await everything({ search: 'injani', reach: 'beginning' })).toEqual([]);
});

test('what another keeps of a company is neither shown, nor found, nor filtered by', async () => {
  const other = await sender('ID');
  const one = all.find(({ ownNumber }) => ownNumber) as ResellerRow;
  await pool.query(
    `insert into partnership (id, provider_id, reseller_id) values ('${crypto.randomUUID()}', '${other.organizationId}', '${one.organizationId}')`,
  );
  const [row] = (await listResellers(other, {})).rows;
  expect([row?.ownNumber, row?.owner, row?.tags]).toEqual([null, null, []]);
  expect((await listResellers(other, { search: `${one.ownNumber}` })).rows).toEqual([]);
  expect((await listResellers(other, { tag: one.tags })).rows).toEqual([]);
  await pool.query('delete from partnership where provider_id = $1', [other.organizationId]);
});

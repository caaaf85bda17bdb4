import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { reachOf } from '@/lib/list/within';
import { listCases, type Query } from '@/lib/verification/queue';
import { findQueueDesk } from '@/lib/verification/queue-desk';
import { isCommon } from '@/lib/verification/search';
import { sortsOf, type View, views } from '@/lib/verification/views';
import { forget, manyCases } from '../support/many-cases';
import { type Plan, planOf, wholeOf } from '../support/plans';
import { recorded, type Statement } from '../support/statements';
import { bring, cast, reviewer } from '../support/story';

async function statementOf(query: Query): Promise<Statement> {
  const me = await reviewer();
  const { statements } = await recorded(() => listCases(me, { common: false, ...query }));
  expect(statements).toHaveLength(1);
  return statements[0] as Statement;
}

const large = ['enrollment', 'claim', 'organization', 'company_profile', 'contact', 'location', 'message', 'check_'];
const readWhole = (nodes: readonly Plan[]) => wholeOf(nodes, large);

test('every view in every order it can have reads no large table from end to end, on its first page and behind it', async () => {
  const after = `${Date.now()}_${randomUUID()}`;
  for (const view of views)
    for (const sort of sortsOf(view))
      for (const query of [
        { view, sort },
        { view, sort, after },
      ]) {
        const nodes = await planOf(await statementOf(query));
        expect(readWhole(nodes), JSON.stringify(query)).toEqual([]);
      }
}, 120_000);

test('the order of a view that holds very many is that of an index', async () => {
  const indexes: Record<string, string> = {
    'open due': 'enrollment_due',
    'unclaimed -due': 'enrollment_due',
    'open moved': 'enrollment_status_moved_at_id_idx',
    'open sent': 'enrollment_open_sent',
    'waiting moved': 'enrollment_waiting',
    'done -moved': 'enrollment_done',
    'all -moved': 'enrollment_newest',
    'all due': 'enrollment_by_due',
    'all sent': 'enrollment_sent',
  };
  for (const [asked, index] of Object.entries(indexes)) {
    const [view, sort] = asked.split(' ') as [View, Query['sort']];
    const nodes = await planOf(await statementOf({ view, sort }));
    expect(
      nodes.map((node) => node['Index Name']),
      asked,
    ).toContain(index);
  }
});

test('a search has its indexes, within and at the beginning; so have the counts of all views', async () => {
  const names = async (query: Query) => {
    const nodes = await planOf(await statementOf(query));
    expect(readWhole(nodes), query.search).toEqual([]);
    return nodes.map((node) => node['Index Name']);
  };
  const within = await names({ view: 'all', search: 'rinjani', reach: 'within' });
  for (const index of [
    'profile_name_within',
    'organization_name_within',
    'location_partner_id_within',
    'enrollment_reference_within',
  ])
    expect(within).toContain(index);
  const beginning = await names({ view: 'all', search: 'rinjani', reach: 'beginning' });
  for (const index of ['profile_name_key', 'organization_name_key', 'enrollment_reference_begins'])
    expect(beginning).toContain(index);
  const me = await reviewer();
  const { statements } = await recorded(() => findQueueDesk(me));
  expect(statements).toHaveLength(1);
  expect(readWhole(await planOf(statements[0] as Statement))).toEqual([]);
});

test('of a word that very many bear the list itself is gone through: the same rows page by page, and what was not looked at is said', async () => {
  const made = await manyCases(60, 3);
  const me = await reviewer();
  const search = 'pt banyak';
  const first = await listCases(me, { view: 'all', search, common: true });
  expect([first.rows.length, first.looked]).toEqual([50, 'all']);
  const second = await listCases(me, { view: 'all', search, common: true, after: first.next });
  const ids = [...first.rows, ...second.rows].map(({ id }) => id);
  expect(made.filter((id) => !ids.includes(id))).toEqual([]);
  // By the index the same are found.
  const indexed = await listCases(me, { view: 'all', search, common: false });
  expect(indexed.rows.map(({ id }) => id)).toEqual(first.rows.map(({ id }) => id));
  const one = first.rows[0];
  const { rows } = await listCases(me, { view: 'open', search: one?.company.slice(12) ?? '', common: true });
  expect(rows.map(({ id }) => id)).toEqual([one?.id]);
  expect(readWhole(await planOf(await statementOf({ view: 'all', search, common: true })))).toEqual([]);
  await forget(made);
});

test('what was not looked at is said, also where nothing is shown', async () => {
  const made = await manyCases(1100, 3);
  const me = await reviewer();
  const search = 'pt banyak';
  const kinds = await listCases(me, { view: 'mine', search, common: false });
  expect([kinds.rows, kinds.looked]).toEqual([[], 'kind']);
  expect((await listCases(me, { view: 'open', search, common: false })).looked).toBe('kind');
  // A view of few is gone through whole, one of many so far as is said.
  expect((await listCases(me, { view: 'mine', search: 'nobody bears this', common: true })).looked).toBe('all');
  const walked = await listCases(me, { view: 'open', search: 'nobody bears this', common: true });
  expect([walked.rows, walked.looked]).toEqual([[], 'list']);
  expect((await listCases(me, { view: 'open', search: 'nobody bears this', common: false })).looked).toBe('all');
  await forget(made);
});

test('what one name in ten bears is told from what few bear by what the planner expects', async () => {
  expect(await isCommon('no name bears this', 'within')).toBe(false);
  expect(await isCommon('pt', 'within')).toBe(false);
});

test('one and two letters, and all letters where the database has no trigrams, are looked for at the beginning', async () => {
  const people = await cast();
  const id = await bring(people, 'in_review');
  const tag = people.member.organizationId.slice(-12);
  await db.companyProfile.updateMany({ where: { enrollmentId: id }, data: { legalName: `${tag} Rinjani` } });
  const found = async (search: string, reach: 'within' | 'beginning') =>
    (await listCases(people.reviewer, { view: 'all', search, reach })).rows.some((row) => row.id === id);
  expect([await found(tag, 'beginning'), await found(`${tag} rin`, 'beginning')]).toEqual([true, true]);
  expect([
    await found(`${tag.slice(3)} rinjani`, 'within'),
    await found(`${tag.slice(3)} rinjani`, 'beginning'),
  ]).toEqual([true, false]);
  expect([reachOf('ri', 'within'), reachOf('rin', 'within'), reachOf('rin', 'beginning')]).toEqual([
    'beginning',
    'within',
    'beginning',
  ]);
  const { reference } = await db.enrollment.findUniqueOrThrow({ where: { id } });
  expect([
    await found(reference.slice(4), 'within'),
    await found(reference.slice(0, 9).toLowerCase(), 'beginning'),
  ]).toEqual([true, true]);
});

test('views are counted up to a thousand and one, for it is only said that there are more', async () => {
  const me = await reviewer();
  const before = (await findQueueDesk(me)).counts;
  const made = await manyCases(1200, -1);
  const { counts } = await findQueueDesk(me);
  expect([counts.open, counts.late, counts.unclaimed, counts.all]).toEqual([1001, 1001, 1001, 1001]);
  expect(counts.mine).toBe(before.mine);
  await forget(made);
});

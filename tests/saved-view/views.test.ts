import { randomUUID } from 'node:crypto';
import sql from 'sql-template-tag';
import { expect, test } from 'vitest';
import { pool } from '@/lib/db';
import { prepared } from '@/lib/keyset';
import { countSaved } from '@/lib/overview/saved';
import { type Keeper, removeView, saveView } from '@/lib/saved-view/commands';
import { hrefOf } from '@/lib/saved-view/lists';
import { type SavedRow, savedViewsOf } from '@/lib/saved-view/queries';
import { savedViewShape } from '@/lib/saved-view/schema';
import { partners, sender } from '../support/invitations';
import { colleague, refusalOf } from '../support/people';
import { reviewer } from '../support/story';

async function seenBy(who: Keeper): Promise<SavedRow[]> {
  const { rows } = await pool.query(prepared(sql`select ${savedViewsOf(who)} as views`));
  return rows[0].views;
}

const namesOf = async (who: Keeper) => (await seenBy(who)).map(({ name }) => name);
const france = { list: 'resellers', asked: { country: 'FR', sort: 'name' } } as const;

test('a view of a list is its owner’s, or the company’s where they share it; nobody else’s company sees it', async () => {
  const me = await sender();
  const [admin, agent] = [await colleague(me, ['global_admin']), await colleague(me, ['sales_agent'])];
  const own = await saveView(me, { ...france, name: 'Mine' });
  const shared = await saveView(me, { ...france, name: 'Ours', shared: 'yes' });
  expect(await namesOf(me)).toEqual(['Mine', 'Ours']);
  expect(await namesOf(agent)).toEqual(['Ours']);
  expect(await namesOf(await sender())).toEqual([]);
  // As somebody of another company, or as staff, the same person has views of their own.
  expect(await namesOf({ ...me, organizationId: (await sender()).organizationId })).toEqual([]);
  expect(await namesOf({ as: 'reviewer', userId: me.userId, lead: false, from: me.from })).toEqual([]);
  for (const viewId of [own, shared]) expect(await refusalOf(removeView(agent, { viewId }))).toEqual(['not_yours']);
  expect(await refusalOf(removeView(admin, { viewId: own }))).toEqual(['not_yours']);
  await removeView(admin, { viewId: shared });
  expect(await namesOf(agent)).toEqual([]);
  expect(await refusalOf(removeView(me, { viewId: randomUUID() }))).toEqual(['not_yours']);
});

test('under one name each list has a view of its own, and the new takes the place of the old', async () => {
  const me = await sender();
  const first = await saveView(me, { ...france, name: 'Mine' });
  expect(await saveView(me, { ...france, name: 'Mine', asked: { country: 'ID' } })).toBe(first);
  expect(await saveView(me, { list: 'customers', name: 'Mine', asked: {} })).not.toBe(first);
  expect((await seenBy(me)).find(({ id }) => id === first)?.asked).toEqual({ country: 'ID' });
  const again = `insert into saved_view select (jsonb_populate_record(v, jsonb_build_object('id', $1::text, 'keeper_id', null))).* from saved_view v where id = $2`;
  await pool.query(again, [randomUUID(), first]);
  await expect(pool.query(again, [randomUUID(), first])).rejects.toThrow('saved_view_name');
  await pool.query('delete from saved_view where keeper_id is null and owner_id = $1', [me.userId]);
});

test('people of a company keep views of its lists, and staff of the queue', async () => {
  const view = { name: 'X', asked: {} };
  expect(await refusalOf(saveView(await sender(), { list: 'cases', ...view }))).toEqual(['not_yours']);
  expect(await refusalOf(saveView(await reviewer(), { list: 'resellers', ...view }))).toEqual(['not_yours']);
});

test('what is looked for, a page, and whatever holds an e-mail address is not kept', () => {
  const asked = 'country=ID&search=budi&after=1_2&saved=x&partner=budi%40contoh.example&rows=compact&Bad-Name=1';
  expect(savedViewShape.parse({ list: 'customers', name: ' Toko ', asked })).toEqual({
    list: 'customers',
    name: 'Toko',
    asked: { country: 'ID', rows: 'compact' },
  });
  expect(hrefOf('customers', { country: 'ID' }, 'x')).toBe('/customers?country=ID&saved=x');
});

test('an overview counts what the list of a view shows, also where it asks for what is gone', async () => {
  const me = await sender('DE');
  for (const country of ['FR', 'FR', 'DE']) await partners(country, { by: me });
  const left = randomUUID();
  const asked: [SavedRow['list'], SavedRow['asked'], number][] = [
    ['resellers', { country: 'FR' }, 2],
    ['resellers', { country: 'FR', owner: left, lacks: 'everything' }, 2],
    ['resellers', { owner: 'nobody' }, 3],
    ['invitations', { view: 'all', sender: me.userId }, 3],
    ['subscriptions', { renews: '2026-12' }, 0],
    ['customers', {}, 0],
  ];
  const views = asked.map(([list, asked]) => ({ id: '', list, asked, name: '', shared: false, mine: true, owner: '' }));
  const counted = await countSaved(views, { member: me, kind: 'provider', colleagues: [me.userId], zone: 'UTC' });
  expect(counted.map(({ total }) => total)).toEqual(asked.map(([, , count]) => ({ count, atLeast: false })));
  // As the list does, for whoever looks after some countries, unless the view asks for all.
  const territory = { countries: ['FR'], owned: false, limits: false };
  const own = [
    { ...views[2], asked: {} },
    { ...views[2], asked: { territory: 'all' } },
  ] as SavedRow[];
  const mine = await countSaved(own, { member: { ...me, territory }, kind: 'provider', colleagues: [], zone: 'UTC' });
  expect(mine.map(({ total }) => total?.count)).toEqual([2, 3]);
  expect(await countSaved([], { member: me, kind: 'provider', colleagues: [], zone: 'UTC' })).toEqual([]);
});

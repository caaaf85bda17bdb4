import sql, { type Sql } from 'sql-template-tag';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import { customersTotal, everyCustomer, listCustomers } from '@/lib/customer-relationship/list';
import { pool } from '@/lib/db';
import { everySent, sentTotal } from '@/lib/invitation/list';
import { asIs } from '@/lib/keyset';
import { everySubscription, listSubscriptions, subscriptionsTotal } from '@/lib/order/list';
import { everyOrder, listOrders, ordersTotal } from '@/lib/order/orders';
import { partners, sender } from '../support/invitations';
import { forgetTrades, manyTrades } from '../support/many-trades';
import { colleague } from '../support/people';

let me: Member;
let other: Member;
let ids: string[] = [];

beforeAll(async () => {
  me = await sender('ID');
  other = await colleague(me, ['sales_agent']);
  const resellers = [await partners('ID', { by: me }), await partners('ID', { by: me })].map(
    ({ reseller }) => reseller,
  );
  const [one, two] = resellers.map(({ organizationId }) => organizationId) as [string, string];
  await pool.query(`update organization set name = 'CV Rinjani Jaya' where id = $1`, [one]);
  await pool.query(`update organization set name = 'Kauri Cloud' where id = $1`, [two]);
  ids = await manyTrades(me, [one, two], other.userId, 240);
});
afterAll(() => forgetTrades(ids));

async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

async function counted(total: Sql): Promise<unknown> {
  return (await pool.query(asIs(sql`select ${total} as total`))).rows[0].total;
}

type Row = Record<string, unknown>;
type List = { every: (query: object) => Promise<Row[]>; total: (query: object) => Sql };

const lists = {
  customers: {
    every: (query) => all<Row>(everyCustomer(me, query)),
    total: (query) => customersTotal(me, query),
  },
  subscriptions: {
    every: (query) => all<Row>(everySubscription(me, query)),
    total: (query) => subscriptionsTotal(me, query),
  },
  orders: { every: (query) => all<Row>(everyOrder(me, query)), total: (query) => ordersTotal(me, query) },
  invitations: {
    every: (query) => all<Row>(everySent(me, { view: 'all', ...query })),
    total: (query) => sentTotal(me, { view: 'all', ...query }),
  },
} satisfies Record<string, List>;

const day = (at: unknown) => (at as Date).toISOString().slice(0, 10);

/** A filter, what is asked for, and what it says of a row without the database. */
const asked: [keyof typeof lists, object, (row: Row, n: number) => boolean][] = [
  ...(['customers', 'subscriptions', 'orders'] as const).flatMap((list): (typeof asked)[number][] => [
    [list, { country: ['ID', 'FR'] }, ({ country }) => country !== 'SG'],
    [list, { partner: 'rinjani' }, ({ reseller }) => reseller === 'CV Rinjani Jaya'],
    [list, { partner: 'ka' }, ({ reseller }) => reseller === 'Kauri Cloud'],
    [list, { partner: 'nobody bears this' }, () => false],
    [list, { owner: ['nobody'] }, (_, n) => n % 4 !== 0],
    [list, { tag: ['java'] }, (_, n) => n % 2 === 0],
  ]),
  ['customers', { account: ['allowed', 'not_allowed'] }, ({ account }) => account !== 'under_review'],
  [
    'customers',
    { since_from: '2026-01-10', since_to: '2026-01-20' },
    ({ since }) => day(since) >= '2026-01-10' && day(since) <= '2026-01-20',
  ],
  [
    'subscriptions',
    { renews: ['2026-12', '2027-02'] },
    ({ renewsAt, status }) => status === 'active' && ['2026-12', '2027-02'].includes(day(renewsAt).slice(0, 7)),
  ],
  [
    'subscriptions',
    { started_from: '2026-02-01', status: 'suspended' },
    ({ startedAt, status }) => status === 'suspended' && day(startedAt) >= '2026-02-01',
  ],
  ['orders', { placed_to: '2026-01-05' }, ({ placedAt }) => day(placedAt) <= '2026-01-05'],
  ['invitations', { country: ['ID', 'FR'] }, ({ country }) => country === 'ID' || country === 'FR'],
  [
    'invitations',
    { created_from: '2026-01-10', created_to: '2026-01-12' },
    ({ createdAt }) => day(createdAt) >= '2026-01-10' && day(createdAt) <= '2026-01-12',
  ],
  ['invitations', { view: 'draft', country: ['SG'] }, ({ status, country }) => status === 'draft' && country === 'SG'],
];

test.each(asked)(
  '%s narrowed down by %o hold the rows that are so, and no other, and count just those',
  async (name, query, says) => {
    const list: List = lists[name];
    const number = (row: Row) => ids.indexOf(String(row.customerId ?? row.id)) + 1;
    const meant = (await list.every({})).filter((row) => says(row, number(row)));
    const found = await list.every(query);
    expect(found.map(({ id }) => id)).toEqual(meant.map(({ id }) => id));
    expect(await counted(list.total(query))).toEqual({ count: meant.length, atLeast: false });
    expect(meant.length).toBeLessThan(240);
  },
);

test('who made an invitation is told apart from their colleagues', async () => {
  const found = await lists.invitations.every({ sender: [other.userId] });
  expect(found.length).toBe(120);
});

test.each([
  ['customers', 'name', 'customer'],
  ['customers', 'since', 'since'],
  ['subscriptions', 'renews', 'renewsAt'],
  ['subscriptions', 'started', 'startedAt'],
  ['orders', 'placed', 'placedAt'],
  ['invitations', 'created', 'createdAt'],
] as const)('%s sorted by %s stand in that order, and the other way round', async (name, sort, column) => {
  const list: List = lists[name];
  const key = (row: Row) => {
    const value = row[column];
    return value instanceof Date ? +value : String(value).normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  };
  const less = (one: Row, next: Row) => {
    const [a, b] = [key(one), key(next)];
    return a < b || (a === b && String(one.id) < String(next.id));
  };
  const rows = await list.every({ sort });
  expect(rows.length).toBeGreaterThan(239);
  for (const [at, row] of rows.slice(1).entries()) expect(less(rows[at] as Row, row), `${at}`).toBe(true);
  expect((await list.every({ sort: `-${sort}` })).map(({ id }) => id)).toEqual(rows.map(({ id }) => id).toReversed());
});

test('customers, orders and subscriptions are found anywhere in the customer’s name or own number, however common', async () => {
  const pages = { customers: listCustomers, subscriptions: listSubscriptions, orders: listOrders };
  for (const name of ['customers', 'subscriptions', 'orders'] as const)
    for (const search of ['oko melati', 'angstr', 'C-24']) {
      const list: List = lists[name];
      const of = async (common: boolean) => {
        const { rows, looked } = await pages[name](me, { search, common, reach: 'within' }, 500);
        expect(looked).toBe('all');
        return rows.map(({ id }) => id);
      };
      const whole = (await list.every({ search, reach: 'within' })).map(({ id }) => id);
      expect(whole.length, search).toBeGreaterThan(0);
      expect([await of(false), await of(true)]).toEqual([whole, whole]);
      expect(await counted(list.total({ search, reach: 'within' }))).toEqual({ count: whole.length, atLeast: false });
      const begun = async (text: string) => (await list.every({ search: text, reach: 'beginning' })).length;
      expect([await begun('oko'), (await begun('toko m')) > 0]).toEqual([0, true]);
    }
});

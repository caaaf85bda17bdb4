import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import { findTotals as customersTotals, listCustomers } from '@/lib/customer-relationship/list';
import { listSent } from '@/lib/invitation/list';
import { listSubscriptions, findTotals as subscriptionsTotals } from '@/lib/order/list';
import { listOrders } from '@/lib/order/orders';
import { findTotals, listResellers, type Query } from '@/lib/partnership/list';
import { sender } from '../support/invitations';
import { forgetResellers, manyResellers } from '../support/many-resellers';
import { planOf, wholeOf } from '../support/plans';
import { recorded } from '../support/statements';

let me: Member;
let ids: string[] = [];

beforeAll(async () => {
  me = await sender('ID');
  ids = await manyResellers(me, 120);
});
afterAll(() => forgetResellers(ids));

const large = [
  ...['organization', 'partnership', 'enrollment', 'company_profile', 'location', 'signature', 'mark', 'admin_access'],
  ...['customer_relationship', 'subscription', 'order_', 'invitation', 'customer'],
];

/** The indexes a story's statements use; none of them reads a large table from end to end. */
async function indexesOf(story: () => Promise<unknown>, of: string): Promise<(string | undefined)[]> {
  const { statements } = await recorded(story);
  const plans = await Promise.all(statements.map(planOf));
  for (const nodes of plans) expect(wholeOf(nodes, large), of).toEqual([]);
  return plans.flat().map((node) => node['Index Name']);
}

const day = '2026-01-10';
const filters: Query[] = [
  { country: ['ID'] },
  { region: ['APAC'] },
  { state: ['ID-JK'] },
  ...(['account', 'region', 'enrolled', 'verified', 'partner_id', 'agreement', 'standing'] as const).map((key) => ({
    lacks: [key],
  })),
  ...(['signed', 'older', 'unsigned'] as const).map((state) => ({ agreement: [state] })),
  { partner_id: ['none'] },
  { access: ['granted'] },
  { owner: [randomUUID(), 'nobody'] },
  { tag: ['java'] },
  { since_from: day, since_to: day },
];

test('every filter of the resellers, listed and counted, reads no large table from end to end', async () => {
  for (const query of filters) {
    await indexesOf(() => listResellers(me, query), JSON.stringify(query));
    await indexesOf(() => findTotals(me, query, {}), `totals ${JSON.stringify(query)}`);
  }
}, 120_000);

test('each sort has its index, from either end, on the first page and behind it', async () => {
  const after = randomUUID();
  const expected = {
    since: 'partnership_provider_id_since_id_idx',
    moved: 'partnership_provider_id_moved_at_idx',
    ends: 'partnership_by_end',
    name: 'organization_by_name',
  };
  for (const [sort, index] of Object.entries(expected))
    for (const way of ['', '-'])
      for (const query of [
        { sort: `${way}${sort}` },
        { sort: `${way}${sort}`, after: /^(since|moved)$/.test(sort) ? `86400000_${after}` : after },
      ])
        expect(await indexesOf(() => listResellers(me, query), sort), JSON.stringify(query)).toContain(index);
  const renewing = await indexesOf(() => listSubscriptions(me, { sort: 'renews' }), 'renews');
  for (const index of ['subscription_provider_by_renewal', 'subscription_reseller_by_renewal'])
    expect(renewing).toContain(index);
  expect(await indexesOf(() => listCustomers(me, { sort: 'name' }), 'name')).toContain('organization_by_name');
});

test('a search has its indexes, within and at the beginning', async () => {
  const found = await indexesOf(
    () => listResellers(me, { search: 'rinjani', reach: 'within', common: false }),
    'within',
  );
  expect(found).toContain('organization_name_within');
  const digits = await indexesOf(() => listResellers(me, { search: '1234', reach: 'within', common: false }), 'digits');
  expect(digits).toContain('location_partner_id_within');
  const begun = await indexesOf(() => listResellers(me, { search: 'rin', reach: 'beginning' }), 'beginning');
  expect(begun).toContain('organization_name_key');
  await indexesOf(() => listResellers(me, { search: 'rinjani', reach: 'within', common: true }), 'common');
});

test('the other lists, too, narrowed down and counted', async () => {
  const shared = { country: ['ID'], owner: ['nobody'], tag: ['java'], partner: 'rinjani' };
  const asked: [string, () => Promise<unknown>][] = [
    ['customers', () => listCustomers(me, { ...shared, account: ['allowed'], since_from: day, since_to: day })],
    ['customers counted', () => customersTotals(me, shared, {})],
    ['customers found', () => listCustomers(me, { search: 'rinjani', common: false })],
    ['subscriptions', () => listSubscriptions(me, { ...shared, renews: ['2026-12'], started_from: day })],
    ['subscriptions counted', () => subscriptionsTotals(me, { ...shared, renews: ['2026-12'] }, {})],
    ['subscriptions found', () => listSubscriptions(me, { search: 'rinjani', common: false })],
    ['orders', () => listOrders(me, { ...shared, placed_from: day, placed_to: day })],
    ['orders found', () => listOrders(me, { search: 'rinjani', common: false })],
    ['invitations', () => listSent(me, { view: 'all', country: ['ID'], sender: [me.userId], created_from: day })],
    ['invitations found', () => listSent(me, { view: 'all', search: 'rin', country: ['ID'] })],
  ];
  for (const [what, ask] of asked) await indexesOf(ask, what);
});

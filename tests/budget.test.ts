import { beforeAll, expect, test } from 'vitest';
import type { Member, Operator, Reviewer } from '@/lib/actor';
import { newVersionIn } from '@/lib/agreement/open-version';
import { agreementStandingOf } from '@/lib/agreement-standing/standing';
import { findTotals as customersTotals, listCustomers } from '@/lib/customer-relationship/list';
import { db } from '@/lib/db';
import { reasonsAgainstInviting } from '@/lib/invitation/inviting';
import { listSent } from '@/lib/invitation/list';
import { findInvited, listParked } from '@/lib/invitation/queries';
import { findSent } from '@/lib/invitation/sent';
import { findList, listLists, listRows } from '@/lib/invitation-list/queries';
import { findDesk } from '@/lib/mark/choices';
import { listSubscriptions, findTotals as subscriptionsTotals } from '@/lib/order/list';
import { findOrderTotals, listOrders } from '@/lib/order/orders';
import { findSituation } from '@/lib/overview/facts';
import { findOverview } from '@/lib/overview/queries';
import { countSaved } from '@/lib/overview/saved';
import { findStaffFigures } from '@/lib/overview/staff';
import { listResellers, findTotals as resellersTotals } from '@/lib/partnership/list';
import { listPast } from '@/lib/partnership/past';
import { listProviders as listMine } from '@/lib/partnership/providers';
import { findPartnership } from '@/lib/partnership/queries';
import { listPublished } from '@/lib/provider/directory';
import { findProvider } from '@/lib/provider/queries';
import { listProviders } from '@/lib/provider/roll';
import type { SavedList } from '@/lib/saved-view/lists';
import { listCases } from '@/lib/verification/queue';
import { findQueueDesk } from '@/lib/verification/queue-desk';
import { invite, partners } from './support/invitations';
import { many, uploaded } from './support/lists';
import { operator } from './support/providers';
import { countStatements } from './support/statements';

type Scene = {
  provider: Member;
  reseller: Member;
  by: Operator;
  partnershipId: string;
  invitationId: string;
  listId: string;
};

let scene: Scene;

beforeAll(async () => {
  const pair = await partners();
  const invitationId = await invite(pair.provider);
  scene = { ...pair, by: await operator(), invitationId, listId: await uploaded(pair.provider, many(3)) };
});

// What a page asks beside who is signed in, which is one more.
const pages: Record<string, [number, (scene: Scene) => Promise<unknown>]> = {
  overview: [2, ({ provider }) => both(findOverview(provider), findSituation(provider, 'provider'))],
  'views kept, on an overview': [
    1,
    ({ provider }) => countSaved([kept], { member: provider, kind: 'provider', colleagues: [], zone: 'UTC' }),
  ],
  'overview of the staff': [1, ({ by }) => findStaffFigures(by, ['lead', 'operator'])],
  'strip above every page': [
    1,
    async ({ reseller }) => newVersionIn(await agreementStandingOf(db, reseller.organizationId)),
  ],
  'list of invitations': [2, ({ provider: one }) => both(listSent(one, { view: 'open' }), reasonsAgainstInviting(one))],
  'list of resellers': [
    3,
    ({ provider: one }) => desk('resellers', one, listResellers(one, {}), resellersTotals(one, {}, {})),
  ],
  'list of customers': [
    3,
    ({ provider: one }) => desk('customers', one, listCustomers(one, {}), customersTotals(one, {}, {})),
  ],
  'list of subscriptions': [
    3,
    ({ provider: one }) => desk('subscriptions', one, listSubscriptions(one, {}), subscriptionsTotals(one, {}, {})),
  ],
  'list of orders': [3, ({ provider: one }) => desk('orders', one, listOrders(one, {}), findOrderTotals(one, {}, {}))],
  'list of providers': [5, ({ reseller }) => both(listMine(reseller, {}), listParked(reseller))],
  directory: [1, () => listPublished()],
  'queue of cases': [2, ({ by }) => both(listCases(reviewing(by), { view: 'open' }), findQueueDesk(reviewing(by)))],
  'list for operators': [1, ({ by }) => listProviders(by, { view: 'authorized' })],
  'lists of companies': [1, ({ provider }) => listLists(provider, { kind: 'partnership' })],
  'one list of companies': [
    2,
    ({ provider: one, listId }) => both(findList(one, listId), listRows(listId, { verdict: 'ready' })),
  ],
  invitation: [12, ({ provider, invitationId }) => findSent(provider, invitationId)],
  'invitation, to whom it is sent': [13, ({ reseller, invitationId }) => findInvited(invitationId, reseller)],
  partnership: [10, ({ provider: one, partnershipId: id }) => both(findPartnership(one, id), listPast(one, id))],
  'provider, for operators': [8, ({ by, provider }) => findProvider(by, provider.organizationId)],
};

const reviewing = ({ userId, from }: Operator): Reviewer => ({ as: 'reviewer', userId, lead: true, from });
const desk = (list: SavedList, one: Member, ...asked: Promise<unknown>[]) =>
  Promise.all([...asked, findDesk(one, list)]);
const kept = {
  id: '',
  list: 'resellers',
  name: '',
  shared: false,
  mine: true,
  owner: '',
  asked: { country: 'ID' },
} as const;
const both = (one: Promise<unknown>, other: Promise<unknown>) => Promise.all([one, other]);

for (const [page, [budget, ask]] of Object.entries(pages))
  test(`${page}: at most ${budget} ${budget === 1 ? 'statement' : 'statements'}`, async () => {
    const asked = await countStatements(() => ask(scene));
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThanOrEqual(budget);
  });

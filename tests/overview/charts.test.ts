import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { after, days, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { park } from '@/lib/invitation/answers';
import { draft } from '@/lib/invitation/commands';
import { place } from '@/lib/order/commands';
import { suspend } from '@/lib/order/subscriptions';
import { findSituation } from '@/lib/overview/facts';
import { findOverview } from '@/lib/overview/queries';
import { suspend as stop } from '@/lib/verification/commands';
import { offer, ordering, trio } from '../support/customers';
import { company, expired, holding, invite, runsOutAt, words } from '../support/invitations';
import { reviewer, versionOf } from '../support/story';

const inDays = (count: number) => after(now(), days(count));
const shown = { priceMinor: 1250, term: 'month' } as const;

async function sold(count: number) {
  const all = await trio();
  const wish = { customerId: all.customerId, resellerId: all.reseller.organizationId, offerId: await offer() };
  for (let at = 0; at < count; at++)
    await place(ordering(all.provider), { ...wish, quantity: 4, record: 'yes', shown, key: randomUUID() });
  const subscriptions = await db.subscription.findMany({
    where: { customerId: all.customerId },
    orderBy: { id: 'asc' },
  });
  return { ...all, subscriptions };
}

test('subscriptions of one day are one line that says how many they are and their seats, and crowd nothing out', async () => {
  const { provider, subscriptions, customerId } = await sold(12);
  const invitationId = await invite(provider);
  await runsOutAt(invitationId, inDays(5));
  await db.subscription.updateMany({ where: { customerId }, data: { renewsAt: after(now(), 3_600_000) } });
  const last = subscriptions.at(-1)?.id ?? '';
  await db.subscription.update({ where: { id: last }, data: { renewsAt: inDays(20) } });
  const coming = (await findOverview(provider)).coming.map(({ kind, count, seats }) => ({ kind, count, seats }));
  expect(coming).toEqual([
    { kind: 'renewal', count: 11, seats: 44 },
    { kind: 'invitation', count: 1, seats: null },
    { kind: 'renewal', count: 1, seats: 4 },
  ]);
});

test('of a kind four days are shown, and a day is a day in the reader’s zone', async () => {
  const { provider, subscriptions } = await sold(6);
  for (const [at, { id }] of subscriptions.entries())
    await db.subscription.update({ where: { id }, data: { renewsAt: inDays(at + 2) } });
  expect((await findOverview(provider)).coming).toHaveLength(4);
  const [one, other, ...later] = subscriptions;
  for (const { id } of later) await db.subscription.update({ where: { id }, data: { renewsAt: inDays(90) } });
  const midnight = new Date(`${inDays(3).toISOString().slice(0, 10)}T00:00:00Z`);
  await db.subscription.update({ where: { id: one?.id ?? '' }, data: { renewsAt: after(midnight, -1) } });
  await db.subscription.update({ where: { id: other?.id ?? '' }, data: { renewsAt: midnight } });
  const counts = async (zone: string) => (await findOverview(provider, zone)).coming.map(({ count }) => count);
  expect((await counts('UTC')).at(0)).toBe(1);
  expect((await counts('Asia/Jakarta')).at(0)).toBe(2);
});

test('the renewals of a month hold what is suspended, too, and say how many that are', async () => {
  const { provider, customer, reseller, subscriptions, customerId } = await sold(3);
  await db.subscription.updateMany({ where: { customerId }, data: { renewsAt: inDays(62) } });
  await suspend(provider, { subscriptionId: subscriptions[0]?.id ?? '', seen: 1, message: 'Unpaid.' });
  const month = `${inDays(62).toISOString().slice(0, 7)}-01`;
  for (const [who, kind] of [
    [provider, 'provider'],
    [reseller, 'reseller'],
    [customer, 'customer'],
  ] as const) {
    const { renewals } = (await findSituation(who, kind)).charts;
    expect(renewals).toHaveLength(6);
    expect(renewals.filter(({ count }) => count > 0)).toEqual([{ month, count: 3, waiting: 1 }]);
  }
});

test('who joined in the last twelve months is counted by month: resellers that are not enrolled and customers that may not buy wait', async () => {
  const { provider, reseller } = await trio('ID', { allowed: false });
  const gained = async (who: typeof provider, kind: 'provider' | 'reseller') =>
    (await findSituation(who, kind)).charts.gained;
  const month = `${now().toISOString().slice(0, 7)}-01`;
  expect((await gained(provider, 'provider')).at(-1)).toEqual({ month, count: 1, waiting: 0 });
  expect((await gained(reseller, 'reseller')).at(-1)).toEqual({ month, count: 1, waiting: 1 });
  expect((await gained((await trio()).reseller, 'reseller')).at(-1)).toEqual({ month, count: 1, waiting: 0 });
  const { id } = await db.enrollment.findFirstOrThrow({ where: { organizationId: reseller.organizationId } });
  await stop(await reviewer(true), { enrollmentId: id, seen: await versionOf(id), message: 'An invoice is overdue.' });
  expect((await gained(provider, 'provider')).at(-1)).toEqual({ month, count: 1, waiting: 1 });
  await db.partnership.updateMany({ where: { providerId: provider.organizationId }, data: { since: inDays(-400) } });
  expect((await gained(provider, 'provider')).every(({ count }) => count === 0)).toBe(true);
});

test('the bars of invitations are those of the last ninety days, each in its present state, drafts in none', async () => {
  const { provider, reseller } = await trio();
  const of = async (who: typeof provider, kind: 'provider' | 'reseller') =>
    (await findSituation(who, kind)).charts.sent;
  expect(await of(provider, 'provider')).toMatchObject({ sent: 1, accepted: 1, parked: 0, more: false });
  expect(await of(reseller, 'reseller')).toMatchObject({ sent: 1, accepted: 1 });
  await draft(provider, words());
  await expired(await invite(provider));
  await park(holding(await company('qualified'), await invite(provider)));
  const unopened = await invite(provider);
  expect(await of(provider, 'provider')).toMatchObject({ sent: 4, accepted: 1, parked: 1, unopened: 1, expired: 1 });
  await db.invitation.update({ where: { id: unopened }, data: { createdAt: inDays(-91) } });
  expect(await of(provider, 'provider')).toMatchObject({ sent: 3, unopened: 0 });
});

test('a number says what stands under it: how many are new, lack something, are late, and their seats', async () => {
  const { provider, reseller } = await sold(2);
  const notes = async () =>
    Object.fromEntries((await findSituation(provider, 'provider')).figures.map(({ key, note }) => [key, note]));
  expect(await notes()).toMatchObject({ resellers_ready: 1, customers: 1, subscriptions: 8, resellers_lacking: 0 });
  await db.location.deleteMany({ where: { organizationId: reseller.organizationId } });
  await db.partnership.updateMany({ where: { providerId: provider.organizationId }, data: { since: inDays(-31) } });
  expect(await notes()).toMatchObject({ resellers_ready: 0, resellers_lacking: 1 });
});

import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import * as relationships from '@/lib/customer-relationship/commands';
import { db } from '@/lib/db';
import { place } from '@/lib/order/commands';
import { listOffersFor } from '@/lib/order/queries';
import { orderShape } from '@/lib/order/schema';
import { writeShown } from '@/lib/order/shown';
import { cancel, nextTerm, renewDue, resume, suspend } from '@/lib/order/subscriptions';
import * as providers from '@/lib/provider/commands';
import { offer, ordering, trio } from '../support/customers';
import { sender } from '../support/invitations';
import { refusalOf, told } from '../support/people';
import { operator } from '../support/providers';

type Trio = Awaited<ReturnType<typeof trio>>;

const wish = ({ customerId, reseller }: Trio, offerId: string) => ({
  customerId,
  resellerId: reseller.organizationId,
  offerId,
  key: randomUUID(),
  quantity: 3,
  record: 'yes' as const,
  shown: { priceMinor: 1250, term: 'month' as const },
});

test('a provider orders for a customer on behalf of a reseller, and the PartnerID on record is the reseller’s', async () => {
  const all = await trio();
  const id = await place(ordering(all.provider), wish(all, await offer()));
  const order = await db.order.findUniqueOrThrow({ where: { id }, include: { lines: true, subscriptions: true } });
  const location = await db.location.findUniqueOrThrow({ where: { organizationId: all.reseller.organizationId } });
  expect(order.totalMinor).toBe(3750n);
  expect(order.lines.map((line) => line.partnerIdOnRecord)).toEqual([location.partnerId]);
  expect(order.subscriptions.map(({ status, quantity }) => ({ status, quantity }))).toEqual([
    { status: 'active', quantity: 3 },
  ]);
});

test('of sixteen who send one form at once, one orders, and all are told the same order', async () => {
  const all = await trio();
  const fields = wish(all, await offer());
  const orders = await Promise.all(Array.from({ length: 16 }, () => place(ordering(all.provider), fields)));
  expect(new Set(orders).size).toBe(1);
  expect(await db.subscription.count({ where: { customerId: all.customerId } })).toBe(1);
  expect(await refusalOf(place(ordering(all.provider), { ...fields, quantity: 4 }))).toEqual(['order_key_used']);
});

test('fewer or more than the offer allows is refused with both numbers, and exactly those are taken', async () => {
  const all = await trio();
  const offerId = await offer();
  await db.offer.update({ where: { id: offerId }, data: { minQuantity: 2, maxQuantity: 5 } });
  for (const quantity of [1, 6])
    await expect(place(ordering(all.provider), { ...wish(all, offerId), quantity })).rejects.toMatchObject({
      reasons: [{ code: 'quantity_outside', field: 'quantity', with: { min: 2, max: 5 } }],
    });
  for (const quantity of [2, 5]) await place(ordering(all.provider), { ...wish(all, offerId), quantity });
  expect(await db.order.count({ where: { customerId: all.customerId } })).toBe(2);
});

test('a price that changed between the page and the press is refused with both, and nothing is ordered', async () => {
  const all = await trio();
  const offerId = await offer();
  const fields = wish(all, offerId);
  for (const [change, told] of [
    [{ priceMinor: 1300 }, { was: 1250, now: 1300, wasTerm: 'month', term: 'month' }],
    [
      { priceMinor: 1250, term: 'year' },
      { was: 1250, now: 1250, wasTerm: 'month', term: 'year' },
    ],
  ] as const) {
    await db.offer.update({ where: { id: offerId }, data: change });
    const refusal = await place(ordering(all.provider), fields).catch((thrown) => thrown);
    expect(refusal.reasons).toMatchObject([{ code: 'price_changed', cure: 'reload', with: told }]);
  }
  expect(await db.order.count({ where: { customerId: all.customerId } })).toBe(0);
  await place(ordering(all.provider), { ...fields, shown: { priceMinor: 1250, term: 'year' } });
  expect(await db.order.count({ where: { customerId: all.customerId } })).toBe(1);
});

test('the form of an order says what the chosen offer cost on its page; one that was not there is no choice', () => {
  const [one, other] = [randomUUID(), randomUUID()];
  const prices = writeShown([
    { id: one, priceMinor: 1250, term: 'month' },
    { id: other, priceMinor: 1, term: 'year' },
  ]);
  const typed = { customerId: randomUUID(), resellerId: randomUUID(), key: randomUUID(), quantity: '3', prices };
  const shownOf = (offerId: string) => orderShape.safeParse({ ...typed, offerId }).data?.shown;
  expect([one, other, randomUUID()].map(shownOf)).toEqual([
    { priceMinor: 1250, term: 'month' },
    { priceMinor: 1, term: 'year' },
    undefined,
  ]);
});

test('a reseller that never was is refused as one that is another’s, before anything of the order is asked', async () => {
  const [all, others] = [await trio(), await trio()];
  for (const resellerId of [randomUUID(), others.reseller.organizationId]) {
    const { record: _, ...fields } = { ...wish(all, await offer()), resellerId };
    expect(await refusalOf(place(ordering(all.provider), fields))).toEqual(['not_yours']);
    expect(await refusalOf(place(ordering(all.provider), { ...fields, record: 'yes' }))).toEqual(['not_yours']);
  }
});

test('leaving the PartnerID off takes a second tick', async () => {
  const all = await trio();
  const { record: _, ...fields } = wish(all, await offer());
  expect(await refusalOf(place(ordering(all.provider), fields))).toEqual(['record_unanswered']);
  const id = await place(ordering(all.provider), { ...fields, withoutRecord: 'yes' });
  const lines = await db.orderLine.findMany({ where: { orderId: id } });
  expect(lines.map((line) => line.partnerIdOnRecord)).toEqual([null]);
});

test('a customer of another provider is refused as unknown, one under review with that reason', async () => {
  const [all, stranger] = [await trio('ID', { allowed: false }), await sender()];
  const fields = wish(all, await offer());
  expect(await refusalOf(place(ordering(stranger), fields))).toEqual(['not_yours']);
  expect(await refusalOf(place(ordering(all.provider), fields))).toEqual(['customer_under_review']);
});

test('a provider orders only in a currency its country is billed in, and is shown no other', async () => {
  const all = await trio('DE');
  const [euro, franc] = [await offer('EUROPE', { currency: 'EUR' }), await offer('EUROPE', { currency: 'CHF' })];
  const { offers, billed } = await listOffersFor(all.provider, 'CH');
  expect(billed).toEqual(['EUR']);
  expect(offers.map(({ id }) => id)).toContain(euro);
  expect(new Set(offers.map(({ currency }) => currency))).toEqual(new Set(['EUR']));
  expect(await refusalOf(place(ordering(all.provider), wish(all, franc)))).toEqual(['offer_other_currency']);
  const id = await place(ordering(all.provider), wish(all, euro));
  expect(await db.order.findUnique({ where: { id } })).toMatchObject({ currency: 'EUR' });
});

test('a suspended provider orders nothing and starts nothing again; what runs it can still stop', async () => {
  const all = await trio();
  await place(ordering(all.provider), wish(all, await offer()));
  const { id: subscriptionId } = await db.subscription.findFirstOrThrow({ where: { customerId: all.customerId } });
  const providerId = all.provider.organizationId;
  const { version: seen } = await db.provider.findUniqueOrThrow({ where: { organizationId: providerId } });
  await providers.suspend(await operator(), { providerId, seen, reason: 'Bills are open.' });
  expect(await refusalOf(place(ordering(all.provider), wish(all, await offer())))).toEqual(['authorization_missing']);
  await suspend(all.provider, { subscriptionId, seen: 1, message: 'Unpaid.' });
  expect(await refusalOf(resume(all.provider, { subscriptionId, seen: 2 }))).toEqual(['authorization_missing']);
  await cancel(all.provider, { subscriptionId, seen: 2, message: undefined });
});

test('a relationship ends only when no subscription is active, whoever comes first', async () => {
  for (let round = 0; round < 20; round++) {
    const all = await trio();
    const tie = await db.customerRelationship.findFirstOrThrow({
      where: { customerId: all.customerId, side: 'provider' },
    });
    const end = { relationshipId: tie.id, seen: 1, access: 'remove' as const, message: 'We close the shop.' };
    const fields = wish(all, await offer());
    const { refused } = await told([relationships.end(all.customer, end), place(ordering(all.provider), fields)]);
    const ended = (await db.customerRelationship.findUniqueOrThrow({ where: { id: tie.id } })).status === 'ended';
    const active = await db.subscription.count({ where: { customerId: all.customerId, status: 'active' } });
    expect(ended ? 0 : 1).toBe(active);
    expect(refused).toEqual([ended ? 'provider_customer_missing' : 'subscriptions_active']);
  }
});

test('a subscription is suspended, started again, and cancelled within seven days', async () => {
  const all = await trio();
  await place(ordering(all.provider), wish(all, await offer()));
  const { id: subscriptionId } = await db.subscription.findFirstOrThrow({ where: { customerId: all.customerId } });
  await suspend(all.provider, { subscriptionId, seen: 1, message: 'Unpaid.' });
  await resume(all.provider, { subscriptionId, seen: 2 });
  expect(await refusalOf(suspend(all.reseller, { subscriptionId, seen: 3, message: 'Mine.' }))).toEqual(['not_yours']);
  await db.subscription.update({ where: { id: subscriptionId }, data: { startedAt: new Date('2026-01-01') } });
  expect(await refusalOf(cancel(all.provider, { subscriptionId, seen: 3, message: undefined }))).toEqual([
    'cancel_too_late',
  ]);
});

test('the reseller and the customer are told of each change of a subscription, and of nothing that was refused', async () => {
  const all = await trio();
  await place(ordering(all.provider), wish(all, await offer()));
  const { id: subscriptionId } = await db.subscription.findFirstOrThrow({ where: { customerId: all.customerId } });
  const written = async () => {
    const about = { path: ['subscriptionId'], equals: subscriptionId };
    const where = { name: 'subscription-changed', content: about };
    const letters = await db.letter.findMany({ where, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
    return letters.map(({ organizationId, content }) => [organizationId, (content as { event: string }).event]);
  };
  const both = (event: string) => [all.reseller, all.customer].map(({ organizationId }) => [organizationId, event]);
  await suspend(all.provider, { subscriptionId, seen: 1, message: 'Unpaid.' });
  expect(await written()).toEqual(both('suspend'));
  expect(await refusalOf(suspend(all.provider, { subscriptionId, seen: 2, message: 'Again.' }))).toEqual([
    'not_in_this_state',
  ]);
  expect(await written()).toEqual(both('suspend'));
  await resume(all.provider, { subscriptionId, seen: 2 });
  await cancel(all.provider, { subscriptionId, seen: 3, message: undefined });
  expect(await written()).toEqual([...both('suspend'), ...both('resume'), ...both('cancel')]);
});

test('a term that has ended is followed by the next, on the day of the start', async () => {
  const all = await trio();
  await place(ordering(all.provider), wish(all, await offer()));
  const { id } = await db.subscription.findFirstOrThrow({ where: { customerId: all.customerId } });
  const startedAt = new Date(Date.now() - 40 * 86_400_000);
  await db.subscription.update({ where: { id }, data: { startedAt, renewsAt: nextTerm(startedAt, 'month') } });
  await renewDue();
  const { renewsAt } = await db.subscription.findUniqueOrThrow({ where: { id } });
  expect(renewsAt).toEqual(nextTerm(startedAt, 'month', 2));
});

test.each([
  ['2026-01-31', 'month', '2026-02-28'],
  ['2028-01-31', 'month', '2028-02-29'],
  ['2026-12-15', 'month', '2027-01-15'],
  ['2028-02-29', 'year', '2029-02-28'],
] as const)('what starts on %s and runs for a %s renews on %s', (from, term, on) => {
  expect(
    nextTerm(new Date(`${from}T10:00:00Z`), term)
      .toISOString()
      .slice(0, 10),
  ).toBe(on);
});

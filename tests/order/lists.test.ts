import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import { authorize } from '@/lib/customer/answers';
import { db } from '@/lib/db';
import { place } from '@/lib/order/commands';
import { listOrderable } from '@/lib/order/orderable';
import { listOrders } from '@/lib/order/orders';
import { authorization, inviteCustomer, offer, ordering, trio } from '../support/customers';
import { holding, sender } from '../support/invitations';
import { reseller } from '../support/story';

test('each of the three leafs through the same orders, the newest first, none twice and none left out; a stranger through none', async () => {
  const all = await trio();
  const [resellerId, offerId] = [all.reseller.organizationId, await offer()];
  const wish = { customerId: all.customerId, resellerId, offerId, record: 'yes' as const };
  const shown = { priceMinor: 1250, term: 'month' as const };
  const placed: string[] = [];
  for (let quantity = 1; quantity <= 5; quantity++)
    placed.unshift(await place(ordering(all.provider), { ...wish, quantity, shown, key: randomUUID() }));
  for (const who of [all.provider, all.reseller, all.customer]) {
    const rows = await leafed(who);
    expect(rows.map(({ id }) => id)).toEqual(placed);
    expect(rows[0]).toMatchObject({
      offers: 'Mail and documents',
      quantities: '5',
      totalMinor: 6250n,
      currency: 'USD',
    });
  }
  expect(await leafed(await sender())).toEqual([]);
});

test('whom one can order for is found by how the customer’s or the reseller’s name begins, page by page', async () => {
  const all = await trio();
  const more = await Promise.all(['100% Kopi', '1000 Teh', 'Kopi'].map((name) => another(all, name)));
  const first = await listOrderable(all.provider, {}, 3);
  expect(first.next).not.toBeNull();
  const second = await listOrderable(all.provider, { after: first.next }, 3);
  expect(second.next).toBeNull();
  const both = [...first.rows, ...second.rows].map(({ customerId }) => customerId);
  expect(both.toSorted()).toEqual([all.customerId, ...more].toSorted());
  const found = async (search: string) =>
    (await listOrderable(all.provider, { search })).rows.map((row) => row.customer);
  expect(await found('100%')).toEqual(['100% Kopi']);
  expect(await found('kopi')).toEqual(['Kopi']);
  await db.organization.update({ where: { id: all.reseller.organizationId }, data: { name: 'Samudra Jaya' } });
  expect(await found('samudra')).toHaveLength(4);
  expect((await listOrderable(all.reseller, {})).rows).toEqual([]);
});

async function leafed(member: Member) {
  const rows: Awaited<ReturnType<typeof listOrders>>['rows'] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const page = await listOrders(member, { after }, 2);
    rows.push(...page.rows);
    after = page.next;
  }
  return rows;
}

/** One more customer of the pair, by this name. */
async function another(pair: { reseller: Member; partnershipId: string }, name: string): Promise<string> {
  const customer = await reseller('ID');
  await authorize(holding(customer, await inviteCustomer(pair.reseller, pair.partnershipId)), await authorization());
  await db.organization.update({ where: { id: customer.organizationId }, data: { name } });
  return customer.organizationId;
}

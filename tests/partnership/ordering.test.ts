import { expect, test } from 'vitest';
import { listPartners, mayOrder } from '@/lib/customer-relationship/queries';
import { db } from '@/lib/db';
import { consentShape } from '@/lib/invitation/schema';
import { lackingToOrder } from '@/lib/partnership/ordering';
import { findPartnership } from '@/lib/partnership/queries';
import * as providers from '@/lib/provider/commands';
import { regionsToday } from '@/lib/region/queries';
import * as verifications from '@/lib/verification/commands';
import { trio } from '../support/customers';
import { operator } from '../support/providers';
import { reviewer } from '../support/story';

type Trio = Awaited<ReturnType<typeof trio>>;

async function lacksOf({ provider, partnershipId }: Trio) {
  const found = await findPartnership(provider, partnershipId);
  if (!found) throw new Error('The partnership is not there.');
  return lackingToOrder(found.company, found.provider, await regionsToday());
}

const suspendReseller = async ({ reseller }: Trio) => {
  const { id: enrollmentId, version: seen } = await db.enrollment.findFirstOrThrow({
    where: { organizationId: reseller.organizationId },
  });
  await verifications.suspend(await reviewer(true), { enrollmentId, seen, message: 'An audit is under way.' });
};

const suspendProvider = async ({ provider: { organizationId: providerId } }: Trio) => {
  const { version: seen } = await db.provider.findUniqueOrThrow({ where: { organizationId: providerId } });
  await providers.suspend(await operator(), { providerId, seen, reason: 'An audit is under way.' });
};

test('a pair that lacks nothing may order, and its customer sees that it may', async () => {
  const all = await trio();
  expect(await lacksOf(all)).toEqual({ provider: [], reseller: [] });
  expect((await listPartners(all.customer)).rows.map(mayOrder)).toEqual([true, true]);
});

test.each([
  ['reseller', suspendReseller, { provider: [], reseller: ['standing'] }],
  ['provider', suspendProvider, { provider: ['authorization'], reseller: [] }],
] as const)(
  'while a %s is suspended, orders are not shown as allowed, to the pair or to its customer',
  async (_, suspend, lacks) => {
    const all = await trio();
    await suspend(all);
    expect(await lacksOf(all)).toEqual(lacks);
    expect((await listPartners(all.customer)).rows.map(mayOrder)).toEqual([false, false]);
  },
);

test('who authorizes a provider and chooses nothing gives no access; access that is given ends by itself unless no end is chosen', () => {
  expect(consentShape.parse({ agree: 'yes' })).toEqual({ agree: 'yes', access: 'none', length: 'days_180' });
});

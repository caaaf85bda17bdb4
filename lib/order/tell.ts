import type { Actor } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import { Audience } from '@/lib/letter/announce';
import { factOf } from '@/lib/letter/fact';
import { tellAdmins } from '@/lib/organization/admins';
import { type Facts, lifecycle, type SubscriptionEvent } from './lifecycle';

const named = { select: { name: true } } as const;

/** Owes the Global admins of the reseller and of the customer the news of what the provider did with a subscription. */
export async function tellBoth(
  tx: Tx,
  event: SubscriptionEvent,
  { id: subscriptionId, resellerId, customerId }: Facts,
  { entryId, message }: { entryId: string; message: string | undefined },
  by: Actor,
): Promise<void> {
  const { offer, quantity, order, customer } = await tx.subscription.findUniqueOrThrow({
    where: { id: subscriptionId },
    select: {
      quantity: true,
      offer: named,
      order: { select: { provider: named, reseller: named } },
      customer: { select: { organization: named } },
    },
  });
  const names = { provider: order.provider.name, reseller: order.reseller.name, customer: customer.organization.name };
  const content = { ...names, subscriptionId, event, offer: offer.name, quantity, ...(message ? { message } : {}) };
  const { tell } = lifecycle[event];
  const audience = new Audience();
  for (const [party, organizationId] of [
    ['reseller', resellerId],
    ['customer', customerId],
  ] as const) {
    const factId = factOf(`${entryId} ${organizationId}`);
    await tellAdmins(tx, tell[party], { factId, organizationId, content, party, by }, audience);
  }
}

export type Ordered = { id: string; number: string; providerId: string; resellerId: string; customerId: string };

/** Owes the Global admins of the reseller and of the customer the news of an order. */
export async function tellOfOrder(tx: Tx, { id, number, providerId, resellerId, customerId }: Ordered, by: Actor) {
  const names = await tx.organization.findMany({ where: { id: { in: [providerId, resellerId, customerId] } } });
  const nameOf = (one: string) => names.find((row) => row.id === one)?.name ?? '';
  const [provider, reseller, customer] = [nameOf(providerId), nameOf(resellerId), nameOf(customerId)];
  const content = { order: number, provider, reseller, customer };
  const audience = new Audience();
  for (const [party, organizationId] of [
    ['reseller', resellerId],
    ['customer', customerId],
  ] as const) {
    const factId = factOf(`${id} ${organizationId}`);
    await tellAdmins(tx, 'order-placed', { factId, organizationId, content, party, by }, audience);
  }
}

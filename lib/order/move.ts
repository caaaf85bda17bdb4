import type { Actor } from '@/lib/actor';
import { now } from '@/lib/clock';
import type { db, Tx } from '@/lib/db';
import { doorOf, type MoveInput } from '@/lib/move';
import { arePartners } from '@/lib/partnership/queries';
import { type Facts, life, type SubscriptionEvent } from './lifecycle';
import { tellBoth } from './tell';

export const door = doorOf({
  subject: 'subscription',
  life,
  idOf: ({ id }) => id,
  update: (tx, { id, status, version }, data: { endedAt?: Date }) =>
    tx.subscription.updateMany({ where: { id, status, version }, data }),
  enter: (tx, { id }, _, entry) => tx.subscriptionEvent.create({ data: { subscriptionId: id, ...entry } }),
  chains: ({ providerId, resellerId, customerId }: Facts) => [providerId, resellerId, customerId],
});

/** Moves a subscription, with letters to both sides, in the caller's transaction. */
export async function move(tx: Tx, actor: Actor, event: SubscriptionEvent, id: string, input: MoveInput = {}) {
  const changes = event === 'cancel' ? { endedAt: now() } : {};
  const { facts, entry } = await door.pass(tx, actor, event, await factsOf(tx, id), input, changes);
  await tellBoth(tx, event, facts, { entryId: entry, message: input.message }, actor);
}

/** The facts of one subscription as they are now. */
export async function factsOf(tx: Tx | typeof db, id: string): Promise<Facts> {
  const { order, ...row } = await tx.subscription.findUniqueOrThrow({
    where: { id },
    include: { order: { select: { provider: { select: { provider: { select: { status: true } } } } } } },
  });
  const { providerId, resellerId } = row;
  const partnership = await arePartners(tx, providerId, resellerId);
  const ties = await tx.customerRelationship.findMany({
    where: { customerId: row.customerId, providerId, resellerId, status: 'active' },
    select: { id: true },
    take: 2,
  });
  const authorized = order.provider.provider?.status === 'authorized';
  return { ...row, authorized, partnership, tied: ties.length === 2 };
}

import type { SubscriptionStatus } from '@/generated/prisma/enums';
import { type Actor, userOf } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import type { db, Tx } from '@/lib/db';
import { Refusal } from '@/lib/refusal';
import { type Facts, lifecycle, reasonsAgainst, type SubscriptionEvent } from './lifecycle';
import { tellBoth } from './tell';

/** `seen`: the version the reader saw. */
export type Word = { seen?: number; message?: string };

/** The one door to a subscription's status: history, letters and audit in the caller's transaction. Of two movers one wins. */
export async function move(tx: Tx, actor: Actor, event: SubscriptionEvent, id: string, word: Word = {}): Promise<void> {
  const facts = await factsOf(tx, id);
  if (word.seen !== undefined && word.seen !== facts.version) throw Refusal.because('moved_on', { cure: 'reload' });
  const reasons = reasonsAgainst(event, actor, facts);
  if (reasons.length > 0) throw new Refusal(reasons);
  const { to } = lifecycle[event];
  const moved = await tx.subscription.updateMany({
    where: { id, status: facts.status, version: facts.version },
    data: {
      status: to,
      version: facts.version + 1,
      movedAt: now(),
      ...(event === 'cancel' ? { endedAt: now() } : {}),
    },
  });
  if (moved.count === 0) throw Refusal.because('moved_on', { cure: 'reload' });
  const entryId = await remember(tx, actor, event, { ...facts, status: to }, facts.status, word.message);
  await tellBoth(tx, event, facts, { entryId, message: word.message });
}

/** The facts of one subscription as they are now. */
export async function factsOf(tx: Tx | typeof db, id: string): Promise<Facts> {
  const { order, ...row } = await tx.subscription.findUniqueOrThrow({
    where: { id },
    include: { order: { select: { provider: { select: { provider: { select: { status: true } } } } } } },
  });
  const { providerId, resellerId } = row;
  const partnership = await tx.partnership.findFirst({
    where: { providerId, resellerId, status: { not: 'ended' } },
    select: { id: true },
  });
  const ties = await tx.customerRelationship.findMany({
    where: { customerId: row.customerId, providerId, resellerId, status: 'active' },
    select: { id: true },
    take: 2,
  });
  const authorized = order.provider.provider?.status === 'authorized';
  return { ...row, authorized, partnership: partnership !== null, tied: ties.length === 2 };
}

/** Writes an entry of a subscription's history and of the journals of all three. Returns the id of the entry. */
export async function remember(
  tx: Tx,
  actor: Actor,
  event: SubscriptionEvent | 'start',
  facts: Facts,
  before: SubscriptionStatus | null,
  note?: string,
): Promise<string> {
  const version = facts.version + 1;
  const { id, status, providerId, resellerId, customerId } = facts;
  const entry = await tx.subscriptionEvent.create({
    data: {
      subscriptionId: id,
      version,
      event,
      fromStatus: before,
      toStatus: status,
      actedAs: actor.as,
      userId: userOf(actor),
      note: note ?? null,
      at: now(),
    },
  });
  for (const organizationId of [providerId, resellerId, customerId].sort())
    await record(tx, actor, {
      action: `subscription.${event}`,
      subject: 'subscription',
      subjectId: id,
      organizationId,
      before: { status: before },
      after: { status, version },
    });
  return entry.id;
}

import type { z } from 'zod';
import type { OfferTerm } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { now } from '@/lib/clock';
import { act } from '@/lib/customer-relationship/ties';
import { db, type Tx, transaction } from '@/lib/db';
import { Refusal } from '@/lib/refusal';
import { batch, eachDue } from '@/lib/worker/each-due';
import type { SubscriptionEvent } from './lifecycle';
import { door, move } from './move';
import type { cancellationShape, subscriptionShape, suspensionShape } from './schema';

type Begun = {
  orderId: string;
  offer: { id: string; term: OfferTerm };
  quantity: number;
  providerId: string;
  resellerId: string;
  customerId: string;
  partnerIdOnRecord: string | null;
};

/** Starts what was ordered. A sentence in the story of an order. */
export async function start(tx: Tx, member: Member, begun: Begun): Promise<void> {
  const { orderId, offer, quantity, providerId, resellerId, customerId, partnerIdOnRecord } = begun;
  const row = await tx.subscription.create({
    data: {
      orderId,
      offerId: offer.id,
      quantity,
      providerId,
      resellerId,
      customerId,
      partnerIdOnRecord,
      startedAt: now(),
      movedAt: now(),
      renewsAt: nextTerm(now(), offer.term),
    },
  });
  // The gates of the order found all three in this transaction.
  await door.begin(tx, member, { ...row, authorized: true, partnership: true, tied: true }, 'start');
}

/** Stops a subscription for a while; it can be started again. */
export function suspend(member: Member, { subscriptionId, seen, message }: z.output<typeof suspensionShape>) {
  return tell(member, 'suspend', subscriptionId, { seen, message });
}

/** Starts a suspended subscription again. */
export function resume(member: Member, { subscriptionId, seen }: z.output<typeof subscriptionShape>) {
  return tell(member, 'resume', subscriptionId, { seen });
}

/** Ends a subscription, within seven days of its start. Source: domain fact 7.4. */
export function cancel(member: Member, { subscriptionId, seen, message }: z.output<typeof cancellationShape>) {
  return tell(member, 'cancel', subscriptionId, { seen, ...(message ? { message } : {}) });
}

/** Moves what has come to the end of its term into the next one that ends later than now. Returns how many. */
export async function renewDue(): Promise<number> {
  const due = (last: string | null) =>
    db.subscription.findMany({
      where: { status: 'active', renewsAt: { lte: now() }, ...(last ? { id: { gt: last } } : {}) },
      select: { id: true, startedAt: true, renewsAt: true, offer: { select: { term: true } } },
      orderBy: { id: 'asc' },
      take: batch,
    });
  return eachDue('renew a subscription', due, renew);
}

async function renew({ id, startedAt, renewsAt, offer }: Renewable): Promise<boolean> {
  let terms = 1;
  while (nextTerm(startedAt, offer.term, terms) <= now()) terms++;
  const data = { renewsAt: nextTerm(startedAt, offer.term, terms) };
  const { count } = await db.subscription.updateMany({ where: { id, status: 'active', renewsAt }, data });
  return count === 1;
}

type Renewable = { id: string; startedAt: Date; renewsAt: Date; offer: { term: OfferTerm } };

/** So many months or years later; the last day of a shorter month for one that has no such day. */
export function nextTerm(from: Date, term: OfferTerm, terms = 1): Date {
  const months = (term === 'month' ? 1 : 12) * terms;
  const next = new Date(from);
  next.setUTCMonth(next.getUTCMonth() + months);
  if (next.getUTCDate() !== from.getUTCDate()) next.setUTCDate(0);
  return next;
}

async function tell(
  member: Member,
  event: SubscriptionEvent,
  id: string,
  word: { seen: number; message?: string },
): Promise<void> {
  await transaction(async (tx) => {
    const own = { id, providerId: member.organizationId };
    const found = await tx.subscription.findFirst({ where: own });
    if (!found) throw Refusal.because('not_yours');
    await act(tx, found);
    await move(tx, member, event, id, word);
  });
}

import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import { act, wasTied } from '@/lib/customer-relationship/ties';
import { type Tx, transaction } from '@/lib/db';
import type { SecondStep } from '@/lib/identity/second-step-rule';
import { times } from '@/lib/reader/money';
import { Refusal } from '@/lib/refusal';
import { factsOf, type Wish } from './facts';
import { reasonsAgainstOrdering } from './gates';
import { newOrderNumber } from './number';
import type { orderShape } from './schema';
import type { Price } from './shown';
import { start } from './subscriptions';
import { type Ordered, tellOfOrder } from './tell';

type Fields = z.output<typeof orderShape>;
type Offer = Price & { name: string; currency: string };

/** Somebody of a provider, whether they proved lately who they are, and how their sign-in stands. Made by the gate. */
export type Orderer = Member & { proven: boolean; secondStep: SecondStep };

/**
 * Orders one offer for a customer on behalf of a reseller, when all twelve gates are open. The same key again gives the same order
 * and nothing new; with something else asked for, or at another price than its page showed, it is refused. Returns the order's id.
 * Source: domain fact 7.5.
 */
export async function place(orderer: Orderer, fields: Fields): Promise<string> {
  const { customerId, resellerId, offerId, quantity, key } = fields;
  const providerId = orderer.organizationId;
  return transaction(async (tx) => {
    const reseller = await tx.location.findUnique({ where: { organizationId: resellerId } });
    const partnerIdOnRecord = fields.record ? (reseller?.partnerId ?? null) : null;
    const wish: Wish = { providerId, resellerId, customerId, partnerIdOnRecord, offerIds: [offerId] };
    const asked = createHash('sha256')
      .update(JSON.stringify([wish, quantity]))
      .digest('hex');
    const before = await hold(tx, providerId, key);
    if (before) return same(before, asked);
    // A customer of somebody else is refused as unknown; the ties are held, so that none ends meanwhile.
    if (!(await wasTied(tx, wish))) throw Refusal.because('not_yours');
    needRecord(fields, partnerIdOnRecord);
    await act(tx, wish);
    // Held, so that the catalogue does not change what is being bought.
    await tx.$queryRaw`select 1 from offer where id = ${offerId}::uuid for share`;
    const reasons = reasonsAgainstOrdering(await factsOf(tx, orderer, wish));
    if (reasons.length > 0) throw new Refusal(reasons);
    const offer = await tx.offer.findUniqueOrThrow({ where: { id: offerId } });
    needShownPrice(offer, fields.shown);
    if (quantity < offer.minQuantity || quantity > offer.maxQuantity)
      throw Refusal.because('quantity_outside', {
        field: 'quantity',
        with: { min: offer.minQuantity, max: offer.maxQuantity },
      });
    const order = await tx.order.create({
      data: {
        number: newOrderNumber(),
        idempotencyKey: key,
        asked,
        providerId,
        resellerId,
        customerId,
        currency: offer.currency,
        totalMinor: times(offer.priceMinor, quantity),
        placedById: orderer.userId,
        placedAt: now(),
        lines: { create: [{ offerId, quantity, unitMinor: offer.priceMinor, partnerIdOnRecord }] },
      },
    });
    await start(tx, orderer, { ...wish, orderId: order.id, offer, quantity, partnerIdOnRecord });
    await write(tx, orderer, order);
    return order.id;
  });
}

// Leaving the PartnerID off is allowed and costs the reseller; it takes two ticks, never one forgotten.
function needRecord({ withoutRecord }: Fields, partnerIdOnRecord: string | null): void {
  if (partnerIdOnRecord === null && !withoutRecord)
    throw Refusal.because('record_unanswered', { field: 'withoutRecord' });
}

// Without this an order would be placed at a price its page never showed.
function needShownPrice({ name, currency, priceMinor, term }: Offer, shown: Price): void {
  if (shown.priceMinor === priceMinor && shown.term === term) return;
  const was = { was: shown.priceMinor, wasTerm: shown.term };
  throw Refusal.because('price_changed', {
    cure: 'reload',
    with: { offer: name, currency, now: priceMinor, term, ...was },
  });
}

// One at a time for a key: the second of two sent at once finds what the first did.
async function hold(tx: Tx, providerId: string, key: string) {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`order ${providerId} ${key}`}, 0))`;
  return tx.order.findUnique({ where: { providerId_idempotencyKey: { providerId, idempotencyKey: key } } });
}

function same(before: { id: string; asked: string }, asked: string): string {
  if (before.asked !== asked) throw Refusal.because('order_key_used', { cure: 'reload' });
  return before.id;
}

type Placed = Ordered & { currency: string; totalMinor: bigint };

async function write(tx: Tx, orderer: Orderer, order: Placed): Promise<void> {
  const { id, number, providerId, resellerId, customerId, currency, totalMinor } = order;
  for (const organizationId of [providerId, resellerId, customerId].sort())
    await record(tx, orderer, {
      action: 'order.place',
      subject: 'order',
      subjectId: id,
      organizationId,
      after: { number, currency, totalMinor: totalMinor.toString() },
    });
  await tellOfOrder(tx, order, orderer);
}

import sql from 'sql-template-tag';
import { z } from 'zod';
import type { Member } from '@/lib/actor';
import type { Pair } from '@/lib/conditions';
import { db, pool } from '@/lib/db';
import { asIs } from '@/lib/keyset';
import { containing } from '@/lib/list/beginning';
import { choicesFrom, mostChoices } from '@/lib/list/choices';
import { nameLike } from '@/lib/list/names';
import { billedIn, findMarket } from '@/lib/region/queries';
import type { Orderer } from './commands';
import { factsOf } from './facts';
import { gatesOf } from './gates';
import { factsOf as factsOfSubscription } from './move';

const named = { select: { name: true, countryIso2: true } } as const;

/** One order the member's organization provides, sells or uses, with its lines and what runs after it; null for any other. */
export async function findOrder({ organizationId }: Member, id: string) {
  if (!isId(id)) return null;
  const ours = [{ providerId: organizationId }, { resellerId: organizationId }, { customerId: organizationId }];
  return db.order.findFirst({
    where: { id, OR: ours },
    include: {
      provider: named,
      reseller: named,
      customer: { select: { organization: named } },
      lines: { include: { offer: true } },
      subscriptions: { select: { id: true, status: true } },
    },
  });
}

/** One subscription the member's organization provides, sells or uses, with its history; null for any other. */
export async function findSubscription({ organizationId }: Member, id: string) {
  if (!isId(id)) return null;
  const ours = [{ providerId: organizationId }, { resellerId: organizationId }, { customerId: organizationId }];
  const found = await db.subscription.findFirst({
    where: { id, OR: ours },
    include: {
      offer: true,
      order: { select: { id: true, number: true, provider: named, reseller: named, lines: true } },
      customer: { select: { organization: named } },
      history: { orderBy: { version: 'desc' } },
    },
  });
  return found && { ...found, facts: await factsOfSubscription(db, id) };
}

export type FoundSubscription = NonNullable<Awaited<ReturnType<typeof findSubscription>>>;

/**
 * Whether the provider could order for a customer on behalf of a reseller: the twelve gates as they stand, with the reseller's
 * PartnerID on record. Null for a customer of nobody's. Changes nothing. Source: domain fact 7.5.
 */
export async function findGates(orderer: Orderer, asked: { customerId: string; resellerId: string; offerId?: string }) {
  const { customerId, resellerId, offerId } = asked;
  const providerId = orderer.organizationId;
  if (![customerId, resellerId, ...(offerId ? [offerId] : [])].every(isId)) return null;
  const tie = await db.customerRelationship.findFirst({
    where: { customerId, resellerId, providerId, status: 'active' },
    select: { reseller: named, customer: { select: { organization: named } } },
  });
  if (!tie) return null;
  const location = await db.location.findUnique({ where: { organizationId: resellerId } });
  const partnerIdOnRecord = location?.partnerId ?? null;
  const wish = { providerId, resellerId, customerId, partnerIdOnRecord, offerIds: offerId ? [offerId] : [] };
  const gates = gatesOf(await factsOf(db, orderer, wish));
  return { gates, partnerIdOnRecord, reseller: tie.reseller, customer: tie.customer.organization };
}

/**
 * What a provider can order for a customer in this country: the offers of its region in the currencies the provider is billed in, by
 * name, or those whose name or code holds `search`; the one `asked` for is always among them. Source: domain fact 8.1, rule 7.
 */
export async function listOffersFor(
  { organizationId }: Member,
  country: string,
  { search = '', asked }: { search?: string | undefined; asked?: string | undefined } = {},
) {
  const own = await db.organization.findUniqueOrThrow({ where: { id: organizationId }, select: { countryIso2: true } });
  const [market, billed] = await Promise.all([findMarket(country), billedIn(db, own.countryIso2)]);
  const sold = { regionId: market?.regionId ?? '', currency: { in: [...billed] }, withdrawnAt: null };
  const searched = search ? { id: { in: await idsHolding(search, sold.regionId) } } : {};
  const orderBy = [{ name: 'asc' }, { currency: 'asc' }, { id: 'asc' }] as const;
  const [found, asking] = await Promise.all([
    db.offer.findMany({ where: { ...sold, ...searched }, orderBy: [...orderBy], take: mostChoices + 2 }),
    asked && isId(asked) ? db.offer.findFirst({ where: { ...sold, id: asked } }) : null,
  ]);
  const others = found.filter(({ id }) => id !== asking?.id);
  const { rows: offers, more } = choicesFrom(asking ? [asking, ...others] : others, ({ id }) => id === asking?.id);
  return { offers, more, billed };
}

// Of a region, by name as its list is sorted: more than are shown, whatever currencies are left out.
async function idsHolding(search: string, regionId: string): Promise<string[]> {
  const part = containing(search);
  const { rows } = await pool.query<{ id: string }>(
    asIs(sql`select f.id from offer f where f.region_id = ${regionId} and f.withdrawn_at is null
      and (${nameLike(sql`f.name`, part)} or ${nameLike(sql`f.code`, part)}) order by f.name, f.id`),
  );
  return rows.map(({ id }) => id);
}

export type SoldOffer = Awaited<ReturnType<typeof listOffersFor>>['offers'][number];

function isId(text: string): boolean {
  return z.uuid().safeParse(text).success;
}

/** The active subscriptions of a customer's, the first to renew first. */
export function listRenewals({ organizationId: customerId }: Member) {
  return db.subscription.findMany({
    where: { customerId, status: 'active' },
    orderBy: { renewsAt: 'asc' },
    select: { id: true, renewsAt: true, quantity: true, offer: { select: { name: true } } },
  });
}

/** How many subscriptions of a pair's customers are active, `most` at most. */
export async function countActive({ providerId, resellerId }: Pair, most: number): Promise<number> {
  const where = { providerId, resellerId, status: 'active' } as const;
  return (await db.subscription.findMany({ where, select: { id: true }, take: most })).length;
}

import { type Actor, userOf } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import type { db, Tx } from '@/lib/db';
import { announce } from '@/lib/letter/announce';
import { listGlobalAdmins } from '@/lib/organization/admins';
import { Refusal } from '@/lib/refusal';
import { lifecycle, type RelationshipEvent, reasonsAgainst } from './lifecycle';
import { type Facts, partnerOf } from './needs';

/** `seen`: the version the reader saw. */
export type Word = { seen?: number; message?: string };

/**
 * The one door to a customer relationship: history, letters to both ends and audit in the caller's transaction. Of two movers one
 * wins; the other is refused with `moved_on`.
 */
export async function move(
  tx: Tx,
  actor: Actor,
  event: RelationshipEvent,
  id: string,
  word: Word = {},
): Promise<Facts> {
  // Held, so that no order comes between the look at the subscriptions and the end.
  await tx.$queryRaw`select 1 from customer_relationship where id = ${id}::uuid for update`;
  const facts = await factsOf(tx, id);
  if (word.seen !== undefined && word.seen !== facts.version) throw Refusal.because('moved_on', { cure: 'reload' });
  const reasons = reasonsAgainst(event, actor, facts);
  if (reasons.length > 0) throw new Refusal(reasons);
  const next = after(event, facts);
  const moved = await tx.customerRelationship.updateMany({
    where: { id, status: facts.status, version: facts.version },
    data: {
      ...next,
      version: facts.version + 1,
      movedAt: now(),
      ...(event === 'grant_access' ? { accessSince: now() } : {}),
      ...(facts.status !== next.status ? { endedAt: now() } : {}),
    },
  });
  if (moved.count === 0) throw Refusal.because('moved_on', { cure: 'reload' });
  const factId = await remember(tx, actor, event, { ...facts, ...next }, facts, word.message);
  await tell(tx, actor, event, facts, factId, word.message);
  return facts;
}

/** What a customer consents to with one side of a pair; and whether that side may act in its account. */
export async function begin(
  tx: Tx,
  actor: Actor,
  tie: Pick<Facts, 'customerId' | 'providerId' | 'resellerId' | 'side'>,
  access: boolean,
): Promise<void> {
  const [made] = await tx.customerRelationship.createManyAndReturn({
    data: [
      {
        ...tie,
        since: now(),
        movedAt: now(),
        access: access ? 'granted' : 'none',
        accessSince: access ? now() : null,
      },
    ],
    skipDuplicates: true,
  });
  // One side may stand since earlier: its access is changed on its own page.
  if (!made) return;
  const facts = await factsOf(tx, made.id);
  await remember(tx, actor, 'begin', { ...facts, version: 0 }, null);
}

/** The facts of one relationship as they are now. */
export async function factsOf(tx: Tx | typeof db, id: string): Promise<Facts> {
  const { provider, reseller, customer, ...row } = await tx.customerRelationship.findUniqueOrThrow({
    where: { id },
    include: {
      provider: { select: { name: true } },
      reseller: { select: { name: true } },
      customer: { select: { organization: { select: { name: true } } } },
    },
  });
  const { customerId, providerId, resellerId } = row;
  const active = await tx.subscription.findMany({
    where: { customerId, providerId, resellerId, status: 'active' },
    select: { id: true },
    take: 1_000,
  });
  return {
    ...row,
    provider: provider.name,
    reseller: reseller.name,
    customer: customer.organization.name,
    activeSubscriptions: active.length,
  };
}

function after(event: RelationshipEvent, facts: Facts) {
  const { to, access } = lifecycle[event];
  // Access that never was stays none.
  const gone = access === 'removed' && facts.access !== 'granted' ? facts.access : access;
  return { status: to, access: gone ?? facts.access };
}

async function remember(
  tx: Tx,
  actor: Actor,
  event: RelationshipEvent | 'begin',
  facts: Facts,
  before: Facts | null,
  note?: string,
): Promise<string> {
  const version = facts.version + 1;
  const { id: relationshipId, status, access, customerId } = facts;
  const entry = await tx.relationshipEvent.create({
    data: {
      relationshipId,
      version,
      event,
      fromStatus: before?.status ?? null,
      toStatus: status,
      access,
      actedAs: actor.as,
      userId: userOf(actor),
      organizationId: actor.as === 'member' ? actor.organizationId : null,
      note: note ?? null,
      at: now(),
    },
  });
  const own = actor.as === 'member' ? [actor.organizationId] : [];
  for (const organizationId of [...new Set([customerId, partnerOf(facts), ...own])].sort())
    await record(tx, actor, {
      action: `customer_relationship.${event}`,
      subject: 'customer_relationship',
      subjectId: relationshipId,
      organizationId,
      before: before ? { status: before.status, access: before.access } : { status: null },
      after: { status, access, version },
    });
  return entry.id;
}

async function tell(
  tx: Tx,
  actor: Actor,
  event: RelationshipEvent,
  facts: Facts,
  factId: string,
  message?: string,
): Promise<void> {
  const letters = lifecycle[event].tell;
  const { id: relationshipId, customer, customerId, provider, reseller, side } = facts;
  const partner = side === 'provider' ? provider : reseller;
  const names: Record<string, string> = {
    [customerId]: customer,
    [facts.providerId]: provider,
    [facts.resellerId]: reseller,
  };
  const by = (actor.as === 'member' && names[actor.organizationId]) || partner;
  const content = { relationshipId, customerId, customer, partner, by, ...(message ? { message } : {}) };
  const ends = [
    { party: 'customer', organizationId: customerId, letter: letters.customer },
    { party: side, organizationId: partnerOf(facts), letter: letters.partner },
  ] as const;
  for (const { party, organizationId, letter } of ends)
    for (const { email: address, locale } of await listGlobalAdmins(tx, organizationId))
      await announce(tx, letter, { factId, to: { party, address, locale, organizationId }, content });
}

import type { Actor } from '@/lib/actor';
import { now } from '@/lib/clock';
import type { db, Tx } from '@/lib/db';
import { Audience, announce } from '@/lib/letter/announce';
import { doorOf, type MoveInput } from '@/lib/move';
import { listGlobalAdmins } from '@/lib/organization/admins';
import { life, lifecycle, type RelationshipEvent } from './lifecycle';
import { type Facts, partnerOf } from './needs';

const door = doorOf({
  subject: 'customer_relationship',
  life,
  idOf: ({ id }) => id,
  update: (tx, { id, status, version }, data: ReturnType<typeof changes>) =>
    tx.customerRelationship.updateMany({ where: { id, status, version }, data }),
  enter: (tx, { id, access }: Facts, actor, entry) =>
    tx.relationshipEvent.create({
      data: { relationshipId: id, access, organizationId: ownOf(actor)[0] ?? null, ...entry },
    }),
  chains: (facts, actor) => [facts.customerId, partnerOf(facts), ...ownOf(actor)],
  journal: ({ access }) => ({ access }),
});

const ownOf = (actor: Actor) => (actor.as === 'member' ? [actor.organizationId] : []);

/** Moves a customer relationship, with letters to both ends, in the caller's transaction. Returns how it stood before. */
export async function move(
  tx: Tx,
  actor: Actor,
  event: RelationshipEvent,
  id: string,
  input: MoveInput = {},
): Promise<Facts> {
  // Held, so that no order comes between the look at the subscriptions and the end.
  await tx.$queryRaw`select 1 from customer_relationship where id = ${id}::uuid for update`;
  const facts = await factsOf(tx, id);
  const { entry } = await door.pass(tx, actor, event, facts, input, changes(event, facts));
  await tell(tx, actor, event, facts, entry, input.message);
  return facts;
}

/** What a customer consents to with one side of a pair; and whether that side may look into its account. */
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
  await door.begin(tx, actor, await factsOf(tx, made.id));
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

function changes(event: RelationshipEvent, facts: Facts) {
  const { to, access } = lifecycle[event];
  // A side that had no access has none to keep or to end.
  const gone = access === 'removed' && facts.access !== 'granted' ? facts.access : access;
  return {
    access: gone ?? facts.access,
    ...(event === 'grant_access' ? { accessSince: now() } : {}),
    ...(facts.status !== to ? { endedAt: now() } : {}),
  };
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
  const audience = new Audience();
  for (const { party, organizationId, letter } of ends)
    for (const { email: address, locale } of await listGlobalAdmins(tx, organizationId))
      if (audience.isNew(address))
        await announce(tx, letter, { factId, to: { party, address, locale, organizationId }, content, by: actor });
}

import type { Actor } from '@/lib/actor';
import { now } from '@/lib/clock';
import type { db, Tx } from '@/lib/db';
import { doorOf, type MoveInput } from '@/lib/move';
import { tellAdmins } from '@/lib/organization/admins';
import { type CustomerEvent, life, lifecycle } from './lifecycle';
import type { Facts } from './needs';

const door = doorOf({
  subject: 'customer',
  life,
  idOf: ({ organizationId }) => organizationId,
  // A claim left behind would keep colleagues from the next question about this customer.
  update: (tx, { organizationId, status, version }, data) =>
    tx.customer.updateMany({
      where: { organizationId, status, version },
      data: { ...data, claimedById: null, claimedAt: null },
    }),
  enter: (tx, { organizationId }: Facts, _, entry) =>
    tx.customerEvent.create({ data: { customerId: organizationId, ...entry } }),
  chains: ({ organizationId }) => [organizationId],
});

/** Moves a customer's account, with letters to its admins, in the caller's transaction. */
export async function move(
  tx: Tx,
  actor: Actor,
  event: CustomerEvent,
  organizationId: string,
  input: MoveInput = {},
): Promise<void> {
  const { facts, entry } = await door.pass(tx, actor, event, await factsOf(tx, organizationId), input, {});
  const content = { company: facts.name, ...(input.message ? { message: input.message } : {}) };
  await tellAdmins(tx, lifecycle[event].tell.admins, { factId: entry, organizationId, content, by: actor });
}

/** Makes a customer of an organization that is none yet, under review; nothing for one that is. Returns whether it made one. */
export async function begin(tx: Tx, actor: Actor, organizationId: string): Promise<boolean> {
  const made = await tx.customer.createMany({ data: [{ organizationId, movedAt: now() }], skipDuplicates: true });
  if (made.count === 0) return false;
  await door.begin(tx, actor, await factsOf(tx, organizationId));
  return true;
}

/** The facts of a customer's account as they are now. */
export async function factsOf(tx: Tx | typeof db, organizationId: string): Promise<Facts> {
  const { organization, status, version } = await tx.customer.findUniqueOrThrow({
    where: { organizationId },
    include: { organization: { select: { name: true, countryIso2: true } } },
  });
  return { organizationId, status, version, name: organization.name, country: organization.countryIso2 };
}

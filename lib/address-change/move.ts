import type { Actor } from '@/lib/actor';
import { record } from '@/lib/audit';
import type { Tx } from '@/lib/db';
import { supersede } from '@/lib/link/link';
import { doorOf, type MoveInput } from '@/lib/move';
import { type AddressChangeEvent, life } from './lifecycle';
import type { Facts } from './needs';

const subject = 'address_change';

const door = doorOf({
  subject,
  life,
  idOf: ({ id }) => id,
  update: (tx, { id, status, version }, data: { expiresAt?: Date }) =>
    tx.addressChange.updateMany({ where: { id, status, version }, data }),
  enter: (tx, { id: addressChangeId, userId }: Facts, actor, entry) =>
    tx.addressChangeEvent.create({
      data: { addressChangeId, ...entry, userId: entry.userId ?? (actor.as === 'bearer' ? userId : null) },
    }),
  chains: ({ organizationIds }) => organizationIds,
  journal: ({ userId, was, email }) => ({ userId, was, email }),
});

/** Moves a change in the caller's transaction. Once it is over, no link of a letter proves it. Returns the id of its entry. */
export async function move(
  tx: Tx,
  actor: Actor,
  event: AddressChangeEvent,
  facts: Facts,
  { expiresAt, ...input }: MoveInput & { expiresAt?: Date } = {},
): Promise<string> {
  const { entry } = await door.pass(tx, actor, event, facts, input, expiresAt ? { expiresAt } : {});
  await supersede(tx, 'prove_new_address', facts.id);
  await alone(tx, actor, event, facts);
  return entry;
}

/** Writes the first entry of a change just asked for. */
export async function begin(tx: Tx, actor: Actor, facts: Facts): Promise<void> {
  await door.begin(tx, actor, facts);
  await alone(tx, actor, 'begin', facts);
}

// Whoever belongs to no company has the portal's own journal.
async function alone(tx: Tx, actor: Actor, event: string, { id, organizationIds, was, email }: Facts): Promise<void> {
  if (organizationIds.length > 0) return;
  await record(tx, actor, {
    action: `${subject}.${event}`,
    subject,
    subjectId: id,
    organizationId: null,
    after: { was, email },
  });
}

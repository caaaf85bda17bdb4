import type { Actor } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import { doorOf, type MoveInput } from '@/lib/move';
import { type HandoverEvent, life } from './lifecycle';
import type { Facts } from './needs';
import { tell, tellReceiver } from './tell';

const door = doorOf({
  subject: 'handover',
  life,
  idOf: ({ id }) => id,
  update: (tx, { id, status, version }, data) => tx.handover.updateMany({ where: { id, status, version }, data }),
  enter: (tx, { id: handoverId }: Facts, _actor, entry) => tx.handoverEvent.create({ data: { handoverId, ...entry } }),
  chains: ({ organizationId }) => [organizationId],
  journal: ({ giverId, receiverId }) => ({ giverId, receiverId }),
});

/** Moves a handover, with its letters, in the caller's transaction. */
export async function move(
  tx: Tx,
  actor: Actor,
  event: HandoverEvent,
  facts: Facts,
  input: MoveInput = {},
): Promise<void> {
  const { entry } = await door.pass(tx, actor, event, facts, input, {});
  await tell(tx, actor, event, facts, entry, input.message);
}

/** Writes the first entry of a handover just made, and the letter to whom it is offered. */
export async function begin(tx: Tx, actor: Actor, facts: Facts): Promise<void> {
  await tellReceiver(tx, actor, 'handover-asked', facts, await door.begin(tx, actor, facts));
}

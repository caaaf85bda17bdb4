import type { Actor } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import { doorOf, type MoveInput } from '@/lib/move';
import { life, type RoleRequestEvent } from './lifecycle';
import type { Facts } from './needs';
import { tellAsker, tellGivers } from './tell';

const door = doorOf({
  subject: 'role_request',
  life,
  idOf: ({ id }) => id,
  update: (tx, { id, status, version }, data) => tx.roleRequest.updateMany({ where: { id, status, version }, data }),
  enter: (tx, { id: roleRequestId }: Facts, _actor, entry) =>
    tx.roleRequestEvent.create({ data: { roleRequestId, ...entry } }),
  chains: ({ organizationId }) => [organizationId],
  journal: ({ askerId, role }) => ({ askerId, role }),
});

/** Moves a request, with the letter to whoever asked, in the caller's transaction. */
export async function move(
  tx: Tx,
  actor: Actor,
  event: RoleRequestEvent,
  facts: Facts,
  input: MoveInput = {},
): Promise<void> {
  const { entry } = await door.pass(tx, actor, event, facts, input, {});
  await tellAsker(tx, actor, event, facts, entry, input.message);
}

/** Writes the first entry of a request just made, and a letter to each who may give the role. */
export async function begin(tx: Tx, actor: Actor, facts: Facts): Promise<void> {
  await tellGivers(tx, actor, facts, await door.begin(tx, actor, facts));
}

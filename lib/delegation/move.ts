import type { Actor } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import { supersede } from '@/lib/link/link';
import { doorOf, type MoveInput } from '@/lib/move';
import { type DelegationEvent, life, open } from './lifecycle';
import type { Facts } from './needs';
import { purpose, tell } from './tell';

type Changes = { takenById?: string; expiresAt?: Date };

const door = doorOf({
  subject: 'delegation',
  life,
  idOf: ({ id }) => id,
  update: (tx, { id, status, version }, data: Changes) =>
    tx.delegation.updateMany({ where: { id, status, version }, data }),
  enter: (tx, { id: delegationId, takenById }: Facts, actor, entry) =>
    tx.delegationEvent.create({
      data: { delegationId, ...entry, userId: entry.userId ?? (actor.as === 'bearer' ? takenById : null) },
    }),
  chains: ({ organizationId }) => [organizationId],
  journal: ({ email, agreementId }) => ({ email, agreementId }),
});

/** Moves a delegation, with its letters, in the caller's transaction. Once it is answered or over, no letter's link answers it. Returns the id of its entry. */
export async function move(
  tx: Tx,
  actor: Actor,
  event: DelegationEvent,
  facts: Facts,
  input: MoveInput & Changes = {},
): Promise<string> {
  const { takenById, expiresAt, ...said } = input;
  const changes = { ...(takenById ? { takenById } : {}), ...(expiresAt ? { expiresAt } : {}) };
  const { facts: after, entry } = await door.pass(tx, actor, event, facts, said, changes);
  if (!open.includes(after.status)) await supersede(tx, purpose, facts.id);
  await tell(tx, actor, event, after, entry, input.message);
  return entry;
}

/** Writes the first entry of a delegation just made, and the letter to whom it asks. */
export async function begin(tx: Tx, actor: Actor, facts: Facts): Promise<void> {
  await tell(tx, actor, 'send_again', facts, await door.begin(tx, actor, facts));
}

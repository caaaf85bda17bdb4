import type { Actor } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import { spendOf, supersede } from '@/lib/link/link';
import { doorOf, type MoveInput } from '@/lib/move';
import { life, type TransferEvent } from './lifecycle';
import type { Facts } from './needs';
import { purpose, tell } from './tell';

const door = doorOf({
  subject: 'location_transfer',
  life,
  idOf: ({ id }) => id,
  update: (tx, { id, status, version }, data: object) =>
    tx.locationTransfer.updateMany({ where: { id, status, version }, data }),
  enter: (tx, { id: transferId }: Facts, actor, entry) => {
    const linkId = actor.as === 'bearer' ? actor.linkId : null;
    return tx.locationTransferEvent.create({ data: { transferId, linkId, ...entry } });
  },
  chains: ({ askerId, holderId }) => [askerId, holderId],
  journal: ({ partnerId }) => ({ partnerId }),
});

/** Moves a request, with its link and letters, in the caller's transaction. */
export async function move(tx: Tx, actor: Actor, event: TransferEvent, facts: Facts, input: MoveInput = {}) {
  const { entry } = await door.pass(tx, actor, event, facts, input, {});
  const answered = event === 'approve' || event === 'decline';
  await (answered ? spendOf : supersede)(tx, purpose, facts.id);
  await tell(tx, actor, event, facts, entry, input.message);
}

/** The first entry of a request that was just made. Returns its id. */
export const begin = door.begin;

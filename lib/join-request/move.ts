import type { Role } from '@/generated/prisma/enums';
import type { Actor } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import { supersede } from '@/lib/link/link';
import { doorOf, type MoveInput } from '@/lib/move';
import { type JoinRequestEvent, life } from './lifecycle';
import type { Facts } from './needs';
import { tellAdminsThere, tellAsker } from './tell';

const door = doorOf({
  subject: 'join_request',
  life,
  idOf: ({ id }) => id,
  update: (tx, { id, status, version }, data: { roles?: Role[] }) =>
    tx.joinRequest.updateMany({ where: { id, status, version }, data }),
  enter: (tx, { id: joinRequestId, readerId }: Facts, _actor, entry) =>
    tx.joinRequestEvent.create({ data: { joinRequestId, ...entry, userId: entry.userId ?? readerId } }),
  chains: ({ organizationId }) => [organizationId],
  journal: ({ userId }) => ({ userId }),
});

/** Moves a request, with the letter to whoever asked, in the caller's transaction. Once it is answered, no letter's link answers it again. */
export async function move(
  tx: Tx,
  actor: Actor,
  event: JoinRequestEvent,
  facts: Facts,
  input: MoveInput & { roles?: Role[] } = {},
): Promise<void> {
  const { roles, ...said } = input;
  const { entry } = await door.pass(tx, actor, event, facts, said, roles ? { roles } : {});
  for (const { id } of await tx.joinRequestReader.findMany({
    where: { joinRequestId: facts.id },
    select: { id: true },
  }))
    await supersede(tx, 'answer_join_request', id);
  await tellAsker(tx, event, facts, entry, input.message);
}

/** Writes the first entry of a request just made. `quietly`: its Global admins read of it on their page alone, for they had letters enough. */
export async function begin(tx: Tx, actor: Actor, facts: Facts, { quietly }: { quietly: boolean }): Promise<void> {
  const entry = await door.begin(tx, actor, facts);
  if (!quietly) await tellAdminsThere(tx, actor, facts, entry);
}

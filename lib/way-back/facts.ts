import { type Actor, userOf } from '@/lib/actor';
import { activeMember } from '@/lib/conditions';
import type { db, Tx } from '@/lib/db';
import { belongsTo } from '@/lib/organization/own';
import { Refusal } from '@/lib/refusal';
import type { Facts } from './needs';

/** The facts of one request as they are now; `actor`: who means to do something about it. */
export async function factsOf(tx: Tx | typeof db, id: string, actor: Actor): Promise<Facts> {
  const { organization, ...row } = await tx.wayBack.findUniqueOrThrow({
    where: { id },
    include: { organization: { select: { name: true, closedAt: true } } },
  });
  const userId = userOf(actor);
  const provider = { userId: userId ?? '', ...activeMember, organization: { kind: 'provider' } } as const;
  const asker = await tx.user.findUnique({ where: { email: row.email }, select: { id: true, disabledAt: true } });
  return {
    ...row,
    organization: organization.name,
    closed: organization.closedAt !== null,
    shutOut: Boolean(asker?.disabledAt),
    own: userId !== null && (asker?.id === userId || (await belongsTo(tx, userId, row.organizationId))),
    provides: userId !== null && (await tx.membership.count({ where: provider })) > 0,
  };
}

/** The same, held to the end of the story. A request that is not there is refused as not the actor's. */
export async function hold(tx: Tx, id: string, actor: Actor): Promise<Facts> {
  const held = await tx.$queryRaw<unknown[]>`select 1 from way_back where id = ${id}::uuid for update`;
  if (held.length === 0) throw Refusal.because('not_yours');
  return factsOf(tx, id, actor);
}

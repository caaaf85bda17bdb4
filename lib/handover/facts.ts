import type { Actor } from '@/lib/actor';
import { activeGlobalAdmin, activeMember } from '@/lib/conditions';
import type { db, Tx } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import { Refusal } from '@/lib/refusal';
import type { Facts } from './needs';

const name = { select: { firstName: true, lastName: true } } as const;

/** The facts of one handover as they are now. */
export async function factsOf(tx: Tx | typeof db, id: string): Promise<Facts> {
  const { organization, giver, receiver, ...row } = await tx.handover.findUniqueOrThrow({
    where: { id },
    include: { organization: { select: { name: true } }, giver: name, receiver: name },
  });
  const { organizationId, giverId, receiverId } = row;
  const giving = { organizationId, userId: giverId, ...activeGlobalAdmin };
  const receiving = { organizationId, userId: receiverId, ...activeMember };
  return {
    ...row,
    organization: organization.name,
    giver: fullName(giver),
    receiver: fullName(receiver),
    giverStands: (await tx.membership.count({ where: giving })) > 0,
    receiverIsOne: (await tx.membership.count({ where: { ...receiving, roles: { has: 'global_admin' } } })) > 0,
    receiverStands: (await tx.membership.count({ where: receiving })) > 0,
  };
}

/** The same, held with both memberships to the end of the story. Another company's, or one that is not there, is refused as not the actor's. */
export async function hold(tx: Tx, id: string, actor: Actor): Promise<Facts> {
  const held = await tx.$queryRaw<unknown[]>`select 1 from handover where id = ${id}::uuid for update`;
  if (held.length === 0) throw Refusal.because('not_yours');
  await tx.$queryRaw`
    select 1 from membership m join handover h on h.organization_id = m.organization_id
      and m.user_id in (h.giver_id, h.receiver_id)
    where h.id = ${id}::uuid order by m.id for update of m`;
  const facts = await factsOf(tx, id);
  if (actor.as === 'member' && actor.organizationId !== facts.organizationId) throw Refusal.because('not_yours');
  return facts;
}

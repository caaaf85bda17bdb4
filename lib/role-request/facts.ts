import type { Actor } from '@/lib/actor';
import { activeMember } from '@/lib/conditions';
import type { db, Tx } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import { Refusal } from '@/lib/refusal';
import type { Facts } from './needs';

/** The facts of one request as they are now. */
export async function factsOf(tx: Tx | typeof db, id: string): Promise<Facts> {
  const { organization, asker, ...row } = await tx.roleRequest.findUniqueOrThrow({
    where: { id },
    include: {
      organization: { select: { name: true } },
      asker: { select: { firstName: true, lastName: true, email: true } },
    },
  });
  const { organizationId, askerId: userId } = row;
  const membership = await tx.membership.findFirst({
    where: { organizationId, userId, ...activeMember },
    select: { roles: true },
  });
  return {
    ...row,
    organization: organization.name,
    asker: fullName(asker),
    email: asker.email,
    roles: membership?.roles ?? [],
    askerStands: membership !== null,
  };
}

/** The same, held with the asker's membership to the end of the story. Another company's, or one that is not there, is refused as not the actor's. */
export async function hold(tx: Tx, id: string, actor: Actor): Promise<Facts> {
  const held = await tx.$queryRaw<unknown[]>`select 1 from role_request where id = ${id}::uuid for update`;
  if (held.length === 0) throw Refusal.because('not_yours');
  await tx.$queryRaw`
    select 1 from membership m join role_request r on r.organization_id = m.organization_id and m.user_id = r.asker_id
    where r.id = ${id}::uuid for update of m`;
  const facts = await factsOf(tx, id);
  if (actor.as === 'member' && actor.organizationId !== facts.organizationId) throw Refusal.because('not_yours');
  return facts;
}

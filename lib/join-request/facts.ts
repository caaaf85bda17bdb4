import type { Actor } from '@/lib/actor';
import { activeGlobalAdmin, activeMember } from '@/lib/conditions';
import type { db, Tx } from '@/lib/db';
import { Refusal } from '@/lib/refusal';
import type { Facts } from './needs';

/** The facts of one request as they are now; `actor`: who means to do something about it. */
export async function factsOf(tx: Tx | typeof db, id: string, actor: Actor): Promise<Facts> {
  const row = await tx.joinRequest.findUniqueOrThrow({
    where: { id },
    include: {
      organization: {
        select: {
          name: true,
          kind: true,
          memberships: { where: { ...activeMember, roles: { has: 'admin_agent' } }, select: { id: true }, take: 1 },
        },
      },
    },
  });
  const { organization, ...request } = row;
  const { organizationId, userId } = request;
  const joined = await tx.membership.count({ where: { organizationId, userId, ...activeMember } });
  return {
    ...request,
    organization: organization.name,
    kind: organization.kind,
    adminAgent: organization.memberships.length > 0,
    joined: joined > 0,
    readerId: actor.as === 'bearer' ? await readerOf(tx, actor.subjectId, request) : null,
  };
}

/** The same, held to the end of the story. A request that is not there is refused as not the actor's. */
export async function hold(tx: Tx, id: string, actor: Actor): Promise<Facts> {
  const held = await tx.$queryRaw<unknown[]>`select 1 from join_request where id = ${id}::uuid for update`;
  if (held.length === 0) throw Refusal.because('not_yours');
  return factsOf(tx, id, actor);
}

// Whoever was a Global admin when the letter was sent may be none any more.
async function readerOf(
  tx: Tx | typeof db,
  id: string,
  { id: joinRequestId, organizationId }: { id: string; organizationId: string },
): Promise<string | null> {
  const reader = await tx.joinRequestReader.findFirst({ where: { id, joinRequestId }, select: { userId: true } });
  if (!reader) return null;
  const where = { organizationId, userId: reader.userId, ...activeGlobalAdmin };
  return (await tx.membership.count({ where })) > 0 ? reader.userId : null;
}

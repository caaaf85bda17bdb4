import type { Reviewer } from '@/lib/actor';
import { activeMember, demand, notOwn } from '@/lib/conditions';
import type { db, Tx } from '@/lib/db';

/** Whether somebody belongs to an organization now. Who was only invited there does not: nobody is kept from a case by being named. */
export async function belongsTo(tx: Tx | typeof db, userId: string, organizationId: string): Promise<boolean> {
  const membership = { userId, organizationId, ...activeMember };
  return (await tx.membership.findFirst({ where: membership, select: { id: true } })) !== null;
}

/** Refuses `own_organization` to a reviewer who belongs to the organization. */
export async function demandNotOwn(tx: Tx, reviewer: Reviewer, organizationId: string): Promise<void> {
  demand(notOwn, { own: await belongsTo(tx, reviewer.userId, organizationId) }, reviewer);
}

import type { Role } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { now } from '@/lib/clock';
import { db } from '@/lib/db';
import { mayManageUsers } from '@/lib/organization/roles';
import { factsOf } from './facts';
import { listGivers } from './givers';

/** The open requests of the company that concern the reader: all for whoever manages users, else one's own. */
export function listOpen({ organizationId, userId, roles }: Member) {
  const own = mayManageUsers(roles) ? {} : { askerId: userId };
  return db.roleRequest.findMany({
    where: { organizationId, status: 'asked', expiresAt: { gt: now() }, ...own },
    select: {
      ...{ id: true, role: true, askerId: true, expiresAt: true },
      asker: { select: { firstName: true, lastName: true, email: true } },
    },
    orderBy: { askedAt: 'asc' },
    take: 50,
  });
}

/** One of them, whatever became of it, with the reason of a no; null for nobody of that company. */
export async function findRequest(userId: string, id: string) {
  const row = await db.roleRequest.findFirst({
    where: { id, organization: { memberships: { some: { userId } } } },
    select: { id: true, history: { orderBy: { version: 'desc' }, take: 1, select: { note: true } } },
  });
  return row && { facts: await factsOf(db, id), note: row.history[0]?.note ?? null };
}

/** Of each of these roles, who may give it to the reader. */
export async function listGiversOf({ organizationId, roles }: Member, wanted: readonly Role[]) {
  return Promise.all(
    wanted.map(async (role) => ({ role, givers: await listGivers(db, { organizationId, role, roles }) })),
  );
}

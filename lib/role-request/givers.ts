import type { Role } from '@/generated/prisma/enums';
import { activeMember } from '@/lib/conditions';
import type { db, Tx } from '@/lib/db';
import { mayGrant } from '@/lib/organization/roles';

/** Who may give a role in a company, the longest here first: Global admins, and of most roles User management admins. */
export async function listGivers(
  tx: Tx | typeof db,
  { organizationId, role, roles }: { organizationId: string; role: Role; roles: readonly Role[] },
) {
  const able = (['global_admin', 'user_admin'] as const).filter((one) => mayGrant([one], roles, [...roles, role]));
  const found = await tx.membership.findMany({
    where: { organizationId, ...activeMember, roles: { hasSome: able } },
    select: { user: { select: { id: true, firstName: true, lastName: true, email: true, locale: true } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: 50,
  });
  return found.map(({ user }) => user);
}

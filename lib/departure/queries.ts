import type { Role } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { activeMember } from '@/lib/conditions';
import { db } from '@/lib/db';
import type { Reason } from '@/lib/refusal';

/** What a company would lack without somebody: its only Global admin, who must stay, or its only Admin agent, who may go. */
export async function findLacking(member: Member, membershipId: string) {
  const { organizationId } = member;
  const others = await db.membership.findMany({
    where: { organizationId, ...activeMember, NOT: { id: membershipId } },
    select: { roles: true },
    distinct: ['roles'],
  });
  const somebodyIs = (role: Role) => others.some(({ roles }) => roles.includes(role));
  const reasons: Reason[] = somebodyIs('global_admin') ? [] : [{ code: 'last_global_admin', cure: 'users' }];
  return { reasons, adminAgent: somebodyIs('admin_agent') };
}

/** The member's own membership of the company in use. */
export function findOwn({ userId, organizationId }: Member) {
  return db.membership.findUniqueOrThrow({
    where: { userId_organizationId: { userId, organizationId } },
    select: { id: true, userId: true, version: true, roles: true, organization: { select: { name: true } } },
  });
}

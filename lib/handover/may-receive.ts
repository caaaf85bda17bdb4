import type { Role } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';

type Colleague = { userId: string; roles: readonly Role[]; joinedAt: Date | null; disabledAt: Date | null };

/** Whether a Global admin can offer a colleague to be it in their place. */
export function mayReceive(member: Member, { userId, roles, joinedAt, disabledAt }: Colleague): boolean {
  const active = joinedAt !== null && disabledAt === null && userId !== member.userId;
  return active && member.roles.includes('global_admin') && !roles.includes('global_admin');
}

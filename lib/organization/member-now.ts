import type { Member } from '@/lib/actor';
import { activeMember } from '@/lib/conditions';
import { db } from '@/lib/db';

/** Whom a job acts for, in the roles they have now: whoever lost them since, or left, does nothing more. */
export async function memberNow(organizationId: string, userId: string): Promise<Member> {
  const membership = await db.membership.findFirst({
    where: { organizationId, userId, ...activeMember },
    select: { roles: true },
  });
  const from = { ip: null, userAgent: null, requestId: null };
  return { as: 'member', userId, organizationId, roles: membership?.roles ?? [], from };
}

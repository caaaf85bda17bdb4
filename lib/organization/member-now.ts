import type { Member } from '@/lib/actor';
import { activeMember } from '@/lib/conditions';
import { db } from '@/lib/db';

/** Whom a job acts for, in the roles they have now; null for whoever left since or may not act there. */
export async function memberNow(organizationId: string, userId: string): Promise<Member | null> {
  const membership = await db.membership.findFirst({
    where: { organizationId, userId, ...activeMember },
    select: {
      ...{ roles: true, territoryCountries: true, territoryOwned: true },
      organization: { select: { territoriesLimit: true } },
    },
  });
  if (!membership) return null;
  const from = { ip: null, userAgent: null, requestId: null };
  const member: Member = { as: 'member', userId, organizationId, roles: membership.roles, from };
  if (!membership.territoryOwned && !membership.territoryCountries.length) return member;
  const { territoryCountries: countries, territoryOwned: owned, organization } = membership;
  return { ...member, territory: { countries, owned, limits: organization.territoriesLimit } };
}

import type { Member } from '@/lib/actor';
import { activeMember } from '@/lib/conditions';
import { db } from '@/lib/db';

/** Whom a job acts for, in the roles they have now: whoever lost them since, or left, does nothing more. */
export async function memberNow(organizationId: string, userId: string): Promise<Member> {
  const membership = await db.membership.findFirst({
    where: { organizationId, userId, ...activeMember },
    select: {
      ...{ roles: true, territoryCountries: true, territoryOwned: true },
      organization: { select: { territoriesLimit: true } },
    },
  });
  const from = { ip: null, userAgent: null, requestId: null };
  const member: Member = { as: 'member', userId, organizationId, roles: membership?.roles ?? [], from };
  if (!membership?.territoryOwned && !membership?.territoryCountries.length) return member;
  const { territoryCountries: countries, territoryOwned: owned, organization } = membership;
  return { ...member, territory: { countries, owned, limits: organization.territoriesLimit } };
}

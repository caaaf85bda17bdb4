import type { Member } from '@/lib/actor';
import { db } from '@/lib/db';

/**
 * Whether the member's organization, as a provider, has this access to a reseller right now. Asked on every request that shows
 * something of the reseller's, so that an access taken away ends on the next one.
 */
export async function findGranted(member: Member, partnershipId: string) {
  return db.adminAccess.findFirst({
    where: { partnershipId, status: 'granted', partnership: { providerId: member.organizationId } },
    select: { scope: true, until: true, partnership: { select: { resellerId: true } } },
  });
}

/** What happened to the access of a partnership of one's own, the newest first. */
export function listHistory(member: Member, partnershipId: string) {
  const { organizationId } = member;
  const own = { OR: [{ providerId: organizationId }, { resellerId: organizationId }] };
  return db.adminAccessEvent.findMany({
    where: { adminAccess: { partnershipId, partnership: own } },
    orderBy: { version: 'desc' },
    take: 100,
  });
}

/** The people of a reseller and their roles, for a provider whose access is granted; null when it is not. Source: domain fact 6.7. */
export async function listTheirUsers(member: Member, partnershipId: string) {
  const access = await findGranted(member, partnershipId);
  if (!access) return null;
  return db.membership.findMany({
    where: { organizationId: access.partnership.resellerId, joinedAt: { not: null } },
    select: {
      id: true,
      roles: true,
      disabledAt: true,
      user: { select: { firstName: true, lastName: true, email: true } },
    },
    orderBy: [{ createdAt: 'asc' }],
    take: 200,
  });
}

/** What lately happened in a reseller's work account, for a provider with administrator access; null without it. */
export async function listTheirJournal(member: Member, partnershipId: string) {
  const access = await findGranted(member, partnershipId);
  if (access?.scope !== 'administrator') return null;
  return db.auditEntry.findMany({
    where: { organizationId: access.partnership.resellerId },
    select: { id: true, at: true, action: true, actedAs: true },
    orderBy: { at: 'desc' },
    take: 50,
  });
}

import type { Member } from '@/lib/actor';
import { now } from '@/lib/clock';
import { db } from '@/lib/db';
import { journalActions } from './journal';
import { reasonsAgainstJournal, reasonsAgainstPeople } from './policy';

/**
 * Whether the member's organization, as a provider, has this access to a reseller right now. Asked on every request that shows
 * something of the reseller's, so that an access taken away, or past its day, ends on the next one.
 */
export async function findGranted(member: Member, partnershipId: string) {
  return db.adminAccess.findFirst({
    where: {
      partnershipId,
      status: 'granted',
      OR: [{ until: null }, { until: { gt: now() } }],
      partnership: { providerId: member.organizationId },
    },
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

/**
 * The people of a reseller and their roles, for a provider whose access is granted; null when it is not, or when the reader's role
 * does not include it. Source: domain fact 6.7.
 */
export async function listTheirUsers(member: Member, partnershipId: string) {
  if (reasonsAgainstPeople(member).length > 0) return null;
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

/** What lately happened in a reseller's work account, for a provider with administrator access; null without it, or without the role. */
export async function listTheirJournal(member: Member, partnershipId: string) {
  if (reasonsAgainstJournal(member).length > 0) return null;
  const access = await findGranted(member, partnershipId);
  if (access?.scope !== 'administrator') return null;
  return db.auditEntry.findMany({
    where: { organizationId: access.partnership.resellerId, action: { in: [...journalActions] } },
    select: { id: true, at: true, action: true, userId: true },
    orderBy: { at: 'desc' },
    take: 20,
  });
}

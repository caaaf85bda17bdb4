import type { Member } from '@/lib/actor';
import { now } from '@/lib/clock';
import { activeMember } from '@/lib/conditions';
import { db } from '@/lib/db';
import { newest, newestShown } from '@/lib/list/newest';
import { namesOf } from '@/lib/organization/queries';
import { journalActions } from './journal';
import { reasonsAgainstJournal, reasonsAgainstPeople, rolesForPeople } from './policy';
import { noteUse } from './used';

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

/** How many people of a provider may use an access it has, counted up to `most`. Source: domain fact 5.1, the mapping of roles. */
export async function countWhoMayUse(providerId: string, most: number): Promise<number> {
  const found = await db.membership.findMany({
    where: { organizationId: providerId, roles: { hasSome: [...rolesForPeople] }, ...activeMember },
    select: { id: true },
    take: most,
  });
  return found.length;
}

/** What happened to the access of a partnership of one's own, the newest first, and one entry more than is shown. */
export function listHistory(member: Member, partnershipId: string) {
  const { organizationId } = member;
  const own = { OR: [{ providerId: organizationId }, { resellerId: organizationId }] };
  return db.adminAccessEvent.findMany({
    where: { adminAccess: { partnershipId, partnership: own } },
    orderBy: { version: 'desc' },
    take: newestShown + 1,
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
  await noteUse(member, partnershipId);
  return db.membership.findMany({
    where: { organizationId: access.partnership.resellerId, joinedAt: { not: null } },
    select: {
      id: true,
      roles: true,
      disabledAt: true,
      user: { select: { firstName: true, lastName: true, email: true } },
    },
    orderBy: [{ createdAt: 'asc' }],
  });
}

/** What lately happened in a reseller's work account, for a provider with administrator access; null without it, or without the role. */
export async function listTheirJournal(member: Member, partnershipId: string) {
  if (reasonsAgainstJournal(member).length > 0) return null;
  const access = await findGranted(member, partnershipId);
  if (access?.scope !== 'administrator') return null;
  const found = await db.auditEntry.findMany({
    where: { organizationId: access.partnership.resellerId, action: { in: [...journalActions] } },
    select: { id: true, at: true, action: true, actedAs: true, userId: true },
    orderBy: { at: 'desc' },
    take: newestShown + 1,
  });
  const { entries, older } = newest(found);
  const names = await namesOf(entries.map(({ actedAs, userId }) => (actedAs === 'member' ? userId : null)));
  const shown = entries.map(({ id, at, action, userId }) => ({ id, at, action, by: names.get(userId ?? '') ?? null }));
  return { entries: shown, older };
}

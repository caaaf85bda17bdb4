import type { Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import { db, transaction } from '@/lib/db';
import { refuseIfChanged, type Trail } from '@/lib/form/changed-meanwhile';
import { mayGrant, mayManageUsers } from '@/lib/organization/roles';
import { theirs } from '@/lib/organization/users';
import { Refusal } from '@/lib/refusal';
import { isCountry } from '@/lib/region/names';
import type { LimitFields, TerritoryFields } from './schema';

export function territoryTrail(membershipId: string): Trail {
  return { subject: 'membership', subjectId: membershipId, action: 'user.territory' };
}

/** Sets which companies somebody's lists begin with: of whole countries, and those they own. Refuses `only_who_may_grant`, as roles do. */
export async function setTerritory(member: Member, { membershipId, countries, owned }: TerritoryFields): Promise<void> {
  await transaction(async (tx) => {
    await tx.$queryRaw`select 1 from membership where id = ${membershipId}::uuid for update`;
    const { roles, territoryCountries, territoryOwned } = await theirs(tx, member, membershipId);
    if (!mayGrant(member.roles, roles, [])) throw Refusal.because('only_who_may_grant', { cure: 'users' });
    await refuseIfChanged(tx, member, territoryTrail(membershipId));
    const data = { territoryCountries: countries.filter(isCountry), territoryOwned: owned };
    await tx.membership.update({ where: { id: membershipId }, data });
    await record(tx, member, {
      ...territoryTrail(membershipId),
      organizationId: member.organizationId,
      before: saidOf({ territoryCountries, territoryOwned }),
      after: saidOf(data),
    });
  });
}

const saidOf = ({ territoryCountries, territoryOwned }: { territoryCountries: string[]; territoryOwned: boolean }) => ({
  countries: territoryCountries.join(', ') || null,
  owned: territoryOwned ? 'yes' : null,
});

/** Whether everybody sees no companies beside those of their territory. Refuses `user_manager_only`. */
export async function setLimit(member: Member, { limits }: LimitFields): Promise<void> {
  if (!mayManageUsers(member.roles)) throw Refusal.because('user_manager_only', { cure: 'users' });
  const { organizationId: id } = member;
  await transaction(async (tx) => {
    const { territoriesLimit } = await tx.organization.findUniqueOrThrow({ where: { id } });
    await tx.organization.update({ where: { id }, data: { territoriesLimit: limits === 'yes' } });
    await record(tx, member, {
      ...{ action: 'organization.territories', subject: 'organization', subjectId: id, organizationId: id },
      before: { limits: territoriesLimit },
      after: { limits: limits === 'yes' },
    });
  });
}

/** Whether territories limit what the member's colleagues see, and whether anybody has one. */
export async function findLimit({ organizationId }: Member) {
  const [{ territoriesLimit }, one] = await Promise.all([
    db.organization.findUniqueOrThrow({ where: { id: organizationId }, select: { territoriesLimit: true } }),
    db.membership.findFirst({
      where: { organizationId, OR: [{ territoryOwned: true }, { territoryCountries: { isEmpty: false } }] },
      select: { id: true },
    }),
  ]);
  return { limits: territoriesLimit, used: one !== null };
}

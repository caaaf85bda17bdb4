import { randomUUID } from 'node:crypto';
import type { Role } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { type Tx, transaction } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import { refuseIfChanged } from '@/lib/form/changed-meanwhile';
import { announce } from '@/lib/letter/announce';
import { mayGrant } from '@/lib/organization/roles';
import { recordRoles, rolesTrail, saysLastOne, theirs } from '@/lib/organization/users';
import { Refusal } from '@/lib/refusal';
import { settle } from './settle';

/**
 * Gives and takes roles ("Update"). Refuses a role the giver may not grant, the last Global admin, and a form older than
 * the row. It takes effect on the person's next request, and they are told by letter. What they had
 * asked for and have now is settled.
 */
export async function updateRoles(
  member: Member,
  fields: { membershipId: string; seen: number; roles: Role[] },
): Promise<void> {
  await transaction(async (tx) => {
    await tx.$queryRaw`select 1 from membership where id = ${fields.membershipId}::uuid for update`;
    const membership = await theirs(tx, member, fields.membershipId);
    await refuseIfChanged(tx, member, rolesTrail(membership.id));
    if (!mayGrant(member.roles, membership.roles, fields.roles))
      throw Refusal.because('only_who_may_grant', { field: 'roles' });
    const updated = await tx.membership.updateMany({
      where: { id: membership.id, version: fields.seen },
      data: { roles: fields.roles, version: { increment: 1 } },
    });
    if (updated.count === 0) throw Refusal.movedOn('membership', membership.id);
    await recordRoles(tx, member, membership, fields.roles);
    await settle(tx, member, membership, fields.roles);
    // Whoever has not joined is told by the invitation: an address anybody may name gets no letter for each press.
    if (membership.joinedAt && membership.userId !== member.userId)
      await tellOfRoles(tx, member, membership, fields.roles);
  }).catch(saysLastOne);
}

async function tellOfRoles(
  tx: Tx,
  member: Member,
  membership: { id: string; user: { email: string; locale: string } },
  roles: Role[],
) {
  const organization = await tx.organization.findUniqueOrThrow({ where: { id: member.organizationId } });
  const changer = await tx.user.findUniqueOrThrow({ where: { id: member.userId } });
  await announce(tx, 'roles-changed', {
    factId: randomUUID(),
    to: {
      party: 'user',
      address: membership.user.email,
      locale: membership.user.locale,
      organizationId: organization.id,
    },
    content: { organization: organization.name, changedBy: fullName(changer), roles },
  });
}

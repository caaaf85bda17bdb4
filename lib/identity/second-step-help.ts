import type { Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import { demand, globalAdmin } from '@/lib/conditions';
import { type Tx, transaction } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import { theirs } from '@/lib/organization/users';
import { Refusal } from '@/lib/refusal';
import { drop, tell } from './second-step-code';
import { revokeAll } from './sessions';

/**
 * A Global admin turns the second step of a colleague off, and takes their passkeys away, who has lost the telephone: every session of theirs ends and they are
 * told by whom. Refuses `second_step_elsewhere` for somebody who also acts outside this organization.
 */
export async function turnOffFor(member: Member, { membershipId }: { membershipId: string }): Promise<void> {
  demand(globalAdmin, null, member);
  await transaction(async (tx) => {
    const { userId, joinedAt } = await theirs(tx, member, membershipId);
    if (userId === member.userId || !joinedAt) throw Refusal.because('not_yours');
    if (await actsElsewhere(tx, member, userId)) throw Refusal.because('second_step_elsewhere');
    if (!(await drop(tx, userId))) throw Refusal.because('moved_on', { cure: 'reload' });
    await revokeAll(tx, userId);
    await record(tx, member, {
      action: 'user.second_step_off',
      subject: 'user',
      subjectId: userId,
      organizationId: member.organizationId,
    });
    const { firstName, lastName } = await tx.user.findUniqueOrThrow({ where: { id: member.userId } });
    await tell(tx, 'second-step-off', userId, { by: fullName({ firstName, lastName }) });
  });
}

// Whoever acts for others too, or for the portal, is not one organization's to make less safe.
async function actsElsewhere(tx: Tx, { organizationId }: Member, userId: string): Promise<boolean> {
  const staff = await tx.staffMember.findFirst({ where: { userId }, select: { role: true } });
  const other = await tx.membership.findFirst({
    where: { userId, joinedAt: { not: null }, NOT: { organizationId } },
    select: { id: true },
  });
  return staff !== null || other !== null;
}

import type { Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import { transaction } from '@/lib/db';
import { mayGrant } from '@/lib/organization/roles';
import { saysLastOne, theirs } from '@/lib/organization/users';
import { Refusal } from '@/lib/refusal';
import { endWaiting } from './ends';

/** Takes a person's access to this organization away, or gives it back. What waits for them there ends. The last Global admin stays. */
export async function setAccess(member: Member, fields: { membershipId: string; access: 'on' | 'off' }): Promise<void> {
  await transaction(async (tx) => {
    const membership = await theirs(tx, member, fields.membershipId);
    if (!mayGrant(member.roles, membership.roles, [])) throw Refusal.because('only_who_may_grant', { cure: 'users' });
    const disabledAt = fields.access === 'off' ? now() : null;
    await tx.membership.update({ where: { id: membership.id }, data: { disabledAt, version: { increment: 1 } } });
    if (disabledAt) await endWaiting(tx, member, membership);
    await record(tx, member, {
      action: fields.access === 'off' ? 'user.disable' : 'user.enable',
      subject: 'membership',
      subjectId: membership.id,
      organizationId: member.organizationId,
      before: { disabled: membership.disabledAt !== null },
      after: { disabled: disabledAt !== null },
    });
  }).catch(saysLastOne);
}

import type { z } from 'zod';
import type { Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import { type Tx, transaction } from '@/lib/db';
import { endSessionsIn } from '@/lib/identity/sessions';
import { mayGrant } from '@/lib/organization/roles';
import { saysLastOne, theirs } from '@/lib/organization/users';
import { Refusal } from '@/lib/refusal';
import { endWaiting } from './ends';
import type { departureShape } from './schema';
import { type Leaver, tellAdmins, tellPerson } from './tell';

type Departure = z.output<typeof departureShape>;

/**
 * Removes a colleague from the company: they have no access from now on, what they were asked for it ends, and what they did stays in the
 * history. Told by letter. Refuses `only_who_may_grant`, and `last_global_admin`. Source: SPEC 6.
 */
export async function remove(member: Member, fields: Departure): Promise<void> {
  await transaction(async (tx) => {
    const leaver = await held(tx, member, fields);
    if (leaver.userId === member.userId) throw Refusal.because('not_yours');
    if (!mayGrant(member.roles, leaver.roles, [])) throw Refusal.because('only_who_may_grant', { cure: 'users' });
    await depart(tx, member, 'user.remove', leaver);
    // Whoever has not joined is only named: an address anybody may name gets no letter for each press.
    if (leaver.joinedAt) await tellPerson(tx, member, leaver);
  }).catch(saysLastOne);
}

/** Leaves the company oneself, whatever one's roles; its Global admins are told. Refuses `last_global_admin`. */
export async function leave(member: Member, fields: Departure): Promise<void> {
  await transaction(async (tx) => {
    const leaver = await held(tx, member, fields);
    if (leaver.userId !== member.userId) throw Refusal.because('not_yours');
    await depart(tx, member, 'user.leave', leaver);
    await tellAdmins(tx, member, leaver);
  }).catch(saysLastOne);
}

async function held(tx: Tx, member: Member, { membershipId, seen }: Departure): Promise<Leaver> {
  await tx.$queryRaw`select 1 from membership where id = ${membershipId}::uuid for update`;
  const membership = await theirs(tx, member, membershipId);
  if (membership.version !== seen) throw Refusal.movedOn('membership', membershipId);
  return membership;
}

async function depart(tx: Tx, member: Member, action: string, leaver: Leaver): Promise<void> {
  const { id, userId, organizationId, roles, user } = leaver;
  await endWaiting(tx, member, leaver);
  await endSessionsIn(tx, { userId, organizationId }, member.sessionId);
  await tx.membership.delete({ where: { id } });
  await record(tx, member, {
    action,
    subject: 'membership',
    subjectId: id,
    organizationId,
    before: { email: user.email, roles },
  });
}

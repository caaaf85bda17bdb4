import type { EnrollmentStatus } from '@/generated/prisma/enums';
import type { Actor } from '@/lib/actor';
import { record } from '@/lib/audit';
import type { Tx } from '@/lib/db';
import { workedOn } from './lifecycle';

/**
 * Puts all cases somebody has back into the queue, for they are away. Each is held as a claim of it is made, so that none slips past. Returns how many
 * of them wait for somebody else now: one that is over waits for nobody.
 */
export async function giveBackAll(tx: Tx, by: Actor, userId: string): Promise<number> {
  const held = await tx.$queryRaw<{ id: string; organizationId: string; status: EnrollmentStatus }[]>`
    select id, status, organization_id as "organizationId" from enrollment
    where id in (select enrollment_id from claim where user_id = ${userId}::uuid) order by id for update`;
  for (const { id, organizationId } of held) {
    const { count } = await tx.claim.deleteMany({ where: { enrollmentId: id, userId } });
    const deed = { action: 'case.give_back', subject: 'enrollment', subjectId: id, organizationId };
    if (count > 0) await record(tx, by, { ...deed, after: { heldBy: userId } });
  }
  return held.filter(({ status }) => workedOn.includes(status)).length;
}

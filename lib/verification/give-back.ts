import type { Actor } from '@/lib/actor';
import { record } from '@/lib/audit';
import type { Tx } from '@/lib/db';

/** Puts all cases somebody has back into the queue, for they are away. Returns how many. Each is held as a claim of it is made, so that none slips past. */
export async function giveBackAll(tx: Tx, by: Actor, userId: string): Promise<number> {
  const held = await tx.$queryRaw<{ id: string; organizationId: string }[]>`
    select id, organization_id as "organizationId" from enrollment
    where id in (select enrollment_id from claim where user_id = ${userId}::uuid) order by id for update`;
  for (const { id, organizationId } of held) {
    const { count } = await tx.claim.deleteMany({ where: { enrollmentId: id, userId } });
    const deed = { action: 'case.give_back', subject: 'enrollment', subjectId: id, organizationId };
    if (count > 0) await record(tx, by, { ...deed, after: { heldBy: userId } });
  }
  return held.length;
}

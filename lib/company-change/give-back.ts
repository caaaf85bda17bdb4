import type { Actor } from '@/lib/actor';
import { record } from '@/lib/audit';
import type { Tx } from '@/lib/db';

/** Puts all changes somebody has back into the queue, for they are away. Returns how many. */
export async function giveBackAll(tx: Tx, by: Actor, userId: string): Promise<number> {
  const held = await tx.companyChange.findMany({
    where: { claimedById: userId },
    select: { id: true, enrollment: { select: { organizationId: true } } },
    orderBy: { id: 'asc' },
  });
  await tx.companyChange.updateMany({ where: { claimedById: userId }, data: { claimedById: null, claimedAt: null } });
  for (const { id, enrollment } of held)
    await record(tx, by, {
      ...{ action: 'company_change.give_back', subject: 'company_change', subjectId: id },
      ...{ organizationId: enrollment.organizationId, after: { heldBy: userId } },
    });
  return held.length;
}

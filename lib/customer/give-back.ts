import type { Actor } from '@/lib/actor';
import { record } from '@/lib/audit';
import type { Tx } from '@/lib/db';

/** Puts all customers' accounts somebody has back into the queue, for they are away. Returns how many. */
export async function giveBackAll(tx: Tx, by: Actor, userId: string): Promise<number> {
  const held = await tx.$queryRaw<{ id: string }[]>`
    select organization_id as id from customer where claimed_by_id = ${userId}::uuid order by 1 for update`;
  await tx.customer.updateMany({ where: { claimedById: userId }, data: { claimedById: null, claimedAt: null } });
  for (const { id } of held)
    await record(tx, by, {
      ...{ action: 'customer.give_back', subject: 'customer', subjectId: id, organizationId: id },
      after: { heldBy: userId },
    });
  return held.length;
}

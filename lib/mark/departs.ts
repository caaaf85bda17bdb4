import type { Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import { db, type Tx } from '@/lib/db';

/** Whom somebody looked after has no owner any more once they have left. How many it was stands in the journal. */
export async function endFor(tx: Tx, by: Member, { userId, id: membershipId }: { userId: string; id: string }) {
  const { organizationId } = by;
  const { count } = await tx.mark.updateMany({
    where: { keeperId: organizationId, ownerId: userId },
    data: { ownerId: null, version: { increment: 1 } },
  });
  if (count === 0) return;
  const deed = { action: 'mark.owner_left', subject: 'membership', subjectId: membershipId, organizationId };
  await record(tx, by, { ...deed, before: { owned: count }, after: { owned: 0 } });
}

/** Counted up to here: whoever reads more reads so many and a plus. */
export const mostOwned = 1_000;

/** How many companies somebody looks after for the member's own company. */
export async function countOwned({ organizationId: keeperId }: Member, ownerId: string): Promise<number> {
  return (await db.mark.findMany({ where: { keeperId, ownerId }, select: { aboutId: true }, take: mostOwned })).length;
}

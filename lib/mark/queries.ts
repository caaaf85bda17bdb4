import type { Member } from '@/lib/actor';
import { db } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import { colleaguesIn } from '@/lib/organization/colleagues';

/** What the member's own company keeps of another: of one never marked, nothing. */
export async function findMark({ organizationId: keeperId }: Member, aboutId: string) {
  const found = await db.mark.findUnique({
    where: { keeperId_aboutId: { keeperId, aboutId } },
    include: { owner: { select: { id: true, firstName: true, lastName: true } } },
  });
  const { owner = null, ownNumber = null, tags = [] } = found ?? {};
  return { owner: owner && { id: owner.id, name: fullName(owner) }, ownNumber, tags };
}

/** Whom a company can be given to: the member's colleagues, and the member. */
export function listColleagues({ organizationId }: Member) {
  return colleaguesIn(db, organizationId);
}

import type { Member } from '@/lib/actor';
import { after, hours, now } from '@/lib/clock';
import { db } from '@/lib/db';

/** Notes that somebody of the provider looks through an access it has. Once an hour says when it was last used. */
export async function noteUse({ organizationId: providerId }: Member, partnershipId: string): Promise<void> {
  await db.adminAccess.updateMany({
    where: {
      ...{ partnershipId, status: 'granted', partnership: { providerId } },
      OR: [{ usedAt: null }, { usedAt: { lt: after(now(), -hours(1)) } }],
    },
    data: { usedAt: now() },
  });
}

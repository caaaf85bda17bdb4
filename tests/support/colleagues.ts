import type { Member } from '@/lib/actor';
import { days } from '@/lib/clock';
import { db } from '@/lib/db';
import { colleague } from './people';

const asked = () => {
  const now = new Date();
  return { askedAt: now, movedAt: now, expiresAt: new Date(now.getTime() + days(14)) };
};
const begun = { version: 1, event: 'begin', toStatus: 'asked', actedAs: 'member' } as const;

/** An offer to be Global admin, to this person, who may be one already, by a colleague of theirs. Returns its id. */
export async function offeredTo({ userId: receiverId, ...member }: Member): Promise<string> {
  const { organizationId } = member;
  const { userId: giverId } = await colleague({ ...member, userId: receiverId }, ['global_admin']);
  const { id } = await db.handover.create({ data: { organizationId, giverId, receiverId, ...asked() } });
  await db.handoverEvent.create({ data: { handoverId: id, userId: giverId, ...begun } });
  return id;
}

/** A request for a role by this person, whatever they have. Returns its id. */
export async function wishedBy({ userId: askerId, organizationId }: Member): Promise<string> {
  const data = { organizationId, askerId, role: 'helpdesk_agent', message: 'I help customers.', ...asked() } as const;
  const { id } = await db.roleRequest.create({ data });
  await db.roleRequestEvent.create({ data: { roleRequestId: id, userId: askerId, ...begun } });
  return id;
}

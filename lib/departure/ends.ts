import type { Member } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import { endFor } from '@/lib/delegation/departs';
import { endFor as endHandovers } from '@/lib/handover/commands';
import { supersede } from '@/lib/link/link';
import { endFor as endMarks } from '@/lib/mark/departs';
import { endFor as endRequests } from '@/lib/role-request/commands';
import type { Leaver } from './tell';

/** Ends what waits for somebody in a company, or through them: they may not act there any more. */
export async function endWaiting(tx: Tx, member: Member, { id, userId, organizationId, user }: Leaver): Promise<void> {
  await endFor(tx, member, { organizationId, userId, email: user.email });
  await endHandovers(tx, member, userId);
  await endRequests(tx, member, userId);
  await endMarks(tx, member, { userId, id });
  await supersede(tx, 'join', id);
}

import type { Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import type { Tx } from '@/lib/db';

/** Writes into the journal what somebody did with a list. */
export async function writeListEntry(
  tx: Tx,
  member: Member,
  verb: string,
  id: string,
  after: Record<string, unknown>,
): Promise<void> {
  const { organizationId } = member;
  await record(tx, member, {
    action: `invitation_list.${verb}`,
    subject: 'invitation_list',
    subjectId: id,
    organizationId,
    after,
  });
}

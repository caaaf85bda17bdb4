import { type Actor, originOf, userOf } from '@/lib/actor';
import { writtenAt } from '@/lib/clock';
import type { Tx } from '@/lib/db';

export type Deed = {
  action: string;
  subject: string;
  subjectId: string;
  organizationId: string | null;
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
};

/**
 * Writes who did what, as whom, from where, old and new. Kept as the exact text that is hashed: the table's trigger
 * gives each entry its place in the organization's chain. Never hand it a secret.
 */
export async function record(tx: Tx, actor: Actor, deed: Deed): Promise<void> {
  const { ip, userAgent, requestId } = originOf(actor);
  await tx.auditEntry.create({
    data: {
      chain: deed.organizationId ?? 'portal',
      organizationId: deed.organizationId,
      actedAs: actor.as,
      userId: userOf(actor),
      action: deed.action,
      subject: deed.subject,
      subjectId: deed.subjectId,
      before: deed.before ? JSON.stringify(deed.before) : null,
      after: deed.after ? JSON.stringify(deed.after) : null,
      ip,
      userAgent,
      requestId,
      at: writtenAt(),
    },
  });
}

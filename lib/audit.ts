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
  await tx.auditEntry.create({ data: entryOf(actor, deed) });
}

/** The same for many deeds at once. In one order of their chains, so that two who write many do not wait for each other crosswise. */
export async function recordAll(tx: Tx, actor: Actor, deeds: readonly Deed[]): Promise<void> {
  const entries = deeds.map((deed) => entryOf(actor, deed));
  await tx.auditEntry.createMany({ data: entries.toSorted((one, other) => (one.chain < other.chain ? -1 : 1)) });
}

function entryOf(actor: Actor, deed: Deed) {
  const { ip, userAgent, requestId } = originOf(actor);
  return {
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
  };
}

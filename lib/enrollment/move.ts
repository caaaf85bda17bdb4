import type { Actor } from '@/lib/actor';
import { now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { eraseTyped } from '@/lib/form/typed-answers';
import { supersede } from '@/lib/link/link';
import { doorOf, type MoveInput } from '@/lib/move';
import { writeDue } from './due';
import { type EnrollmentEvent, life, over, sending } from './lifecycle';
import type { Facts } from './needs';
import { takesDocuments } from './tasks';
import { type News, tell } from './tell';

const door = doorOf({
  subject: 'enrollment',
  life,
  idOf: ({ id }) => id,
  update: (tx, { id, status, version }, data: ReturnType<typeof changes>) =>
    tx.enrollment.updateMany({ where: { id, status, version }, data }),
  enter: (tx, { id: enrollmentId }: Facts, actor, entry) => {
    const linkId = actor.as === 'bearer' ? actor.linkId : null;
    const fromStatus = entry.fromStatus ?? entry.toStatus;
    return tx.enrollmentEvent.create({ data: { enrollmentId, linkId, ...entry, fromStatus } });
  },
  chains: ({ organizationId }) => [organizationId],
});

/** Moves an enrollment, with its letters, in the caller's transaction. Returns the id of the history entry. */
export async function move(
  tx: Tx,
  actor: Actor,
  event: EnrollmentEvent,
  facts: Facts,
  input: MoveInput & News = {},
): Promise<string> {
  const { facts: after, entry } = await door.pass(tx, actor, event, facts, input, changes(event, facts));
  if (over.includes(after.status)) await eraseTyped(tx, facts.organizationId, 'enrollment-');
  if (after.status === 'in_review') await writeDue(tx, facts.id);
  // By this link documents are sent until the decision.
  if (!takesDocuments.includes(after.status)) await supersede(tx, 'send_documents', facts.id);
  if (facts.status === 'email_pending') await supersede(tx, 'confirm_email', facts.id);
  await tell(tx, actor, event, facts, input, entry);
  return entry;
}

function changes(event: EnrollmentEvent, { sentAt, attempts }: Facts) {
  return {
    touchedAt: now(),
    dueAt: null,
    ...(sending.includes(event) && !sentAt ? { sentAt: now() } : {}),
    ...(event === 'reject' ? { attempts: attempts + 1 } : {}),
  };
}

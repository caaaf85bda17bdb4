import type { Actor } from '@/lib/actor';
import { now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { eraseTyped } from '@/lib/form/typed-answers';
import { doorOf, type MoveInput } from '@/lib/move';
import { writeAnswered } from './answered';
import { endLinks } from './contact-letter';
import { writeDue } from './due';
import { type EnrollmentEvent, life, over, sending } from './lifecycle';
import type { Facts } from './needs';
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
  await writeAnswered(tx, event, facts);
  await endLinks(tx, facts, after);
  await tell(tx, actor, event, facts, input, entry);
  return entry;
}

function changes(event: EnrollmentEvent, { sentAt, attempts }: Facts) {
  return {
    touchedAt: now(),
    ...{ dueAt: null, answerBy: null },
    ...(sending.includes(event) && !sentAt ? { sentAt: now() } : {}),
    ...(event === 'reject' ? { attempts: attempts + 1 } : {}),
  };
}

import { now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { type EnrollmentEvent, sending } from './lifecycle';

// What is sent in answers what was asked for; a contact who was there after all sends it in, too.
const answers: readonly EnrollmentEvent[] = [...sending, 'undo_deny'];

// What comes back before anybody has read it answers nothing.
const comesBack: readonly EnrollmentEvent[] = ['recall', 'deny'];

// What a reviewer asks for, or refuses for: each asks anew, and nothing of what was asked before.
const asks: readonly EnrollmentEvent[] = ['ask', 'reject'];

/**
 * What was asked for is answered once the answers are sent in, and asked again where they come back unread: or whoever was asked for one thing
 * would be free to change all of it. A sentence in the story that moves the enrollment.
 */
export async function writeAnswered(tx: Tx, event: EnrollmentEvent, { id: enrollmentId }: { id: string }) {
  if (answers.includes(event))
    await tx.fixRequest.updateMany({ where: { enrollmentId, answeredAt: null }, data: { answeredAt: now() } });
  if (!comesBack.includes(event)) return;
  const where = { enrollmentId, event: { in: [...asks] } };
  const asked = await tx.enrollmentEvent.findFirst({ where, orderBy: { version: 'desc' }, select: { id: true } });
  if (asked) await tx.fixRequest.updateMany({ where: { eventId: asked.id, enrollmentId }, data: { answeredAt: null } });
}

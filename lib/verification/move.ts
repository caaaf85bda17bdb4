import type { CheckKind } from '@/generated/prisma/enums';
import { type Actor, userOf } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { Refusal } from '@/lib/refusal';
import { type CheckEvent, lifecycle, mayHappen } from './lifecycle';

type Subject = { enrollmentId: string; organizationId: string };

/** The one door to a check's status. `evidence` says what it rests on, such as the address that was confirmed. */
export async function move(
  tx: Tx,
  actor: Actor,
  event: CheckEvent,
  kind: CheckKind,
  subject: Subject,
  evidence?: string,
): Promise<void> {
  const check = await tx.check.upsert({
    where: { enrollmentId_kind: { enrollmentId: subject.enrollmentId, kind } },
    update: {},
    create: { enrollmentId: subject.enrollmentId, kind },
  });
  if (!mayHappen(event, actor, check.status))
    throw Refusal.because('not_in_this_state', { cure: 'reload', with: { status: check.status } });
  const { to } = lifecycle[event];
  const moved = await tx.check.updateMany({
    where: { id: check.id, version: check.version },
    data: {
      status: to,
      version: check.version + 1,
      decidedById: userOf(actor),
      movedAt: now(),
      ...(evidence ? { evidence } : {}),
    },
  });
  if (moved.count === 0) throw Refusal.because('moved_on', { cure: 'reload' });
  await record(tx, actor, {
    action: `check.${event}`,
    subject: 'check',
    subjectId: check.id,
    organizationId: subject.organizationId,
    before: { kind, status: check.status },
    after: { kind, status: to },
  });
}

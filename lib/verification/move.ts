import type { CheckKind } from '@/generated/prisma/enums';
import { type Actor, userOf } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import type { Facts as Enrollment } from '@/lib/enrollment/needs';
import { doorOf } from '@/lib/move';
import { type CheckEvent, type Facts, life } from './lifecycle';

const door = doorOf({
  subject: 'check',
  life,
  idOf: ({ id }) => id,
  update: (tx, { id, status, version }, data: { decidedById: string | null; evidence?: string }) =>
    tx.check.updateMany({ where: { id, status, version }, data }),
  // A check has no history of its own: the journal keeps it.
  enter: async (_, { id }: Facts) => ({ id }),
  chains: ({ organizationId }) => [organizationId],
  journal: ({ kind }) => ({ kind }),
});

/**
 * Moves one check of an enrollment that the caller holds. `evidence` says what it rests on, such as the address that was confirmed.
 * Returns the enrollment with the check as it is now.
 */
export async function move(
  tx: Tx,
  actor: Actor,
  event: CheckEvent,
  kind: CheckKind,
  enrollment: Enrollment,
  evidence?: string,
): Promise<Enrollment> {
  const { id: enrollmentId, organizationId } = enrollment;
  const others = enrollment.checks.filter((one) => one.kind !== kind);
  const check =
    enrollment.checks.find((one) => one.kind === kind) ?? (await tx.check.create({ data: { enrollmentId, kind } }));
  const changes = { decidedById: userOf(actor), ...(evidence ? { evidence } : {}) };
  const { facts } = await door.pass(tx, actor, event, { ...check, enrollmentId, organizationId }, {}, changes);
  return { ...enrollment, checks: [...others, facts] };
}

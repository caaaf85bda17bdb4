import type { CheckKind } from '@/generated/prisma/enums';
import { type Actor, userOf } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import type { Facts as Enrollment } from '@/lib/enrollment/needs';
import { doorOf, type MoveInput } from '@/lib/move';
import { type CheckEvent, type Facts, life } from './lifecycle';

type Changes = { decidedById: string | null; answersId: string | null; evidence?: string };

const door = doorOf({
  subject: 'check',
  life,
  idOf: ({ id }) => id,
  update: (tx, { id, status, version }, data: Changes) => tx.check.updateMany({ where: { id, status, version }, data }),
  enter: (tx, { id: checkId }: Facts, _, entry) => tx.checkEvent.create({ data: { checkId, ...entry } }),
  chains: ({ organizationId }) => [organizationId],
  journal: ({ kind }) => ({ kind }),
});

/**
 * Moves one check of an enrollment that the caller holds. `evidence` says what it rests on, such as the address that was confirmed;
 * `seen`, which version of the check the reader saw, and `message` what they note. Returns the enrollment with the check as it is now.
 */
export async function move(
  tx: Tx,
  actor: Actor,
  event: CheckEvent,
  kind: CheckKind,
  enrollment: Enrollment,
  { evidence, ...input }: MoveInput & { evidence?: string } = {},
): Promise<Enrollment> {
  const { id: enrollmentId, organizationId, answersId } = enrollment;
  const others = enrollment.checks.filter((one) => one.kind !== kind);
  const check =
    enrollment.checks.find((one) => one.kind === kind) ?? (await tx.check.create({ data: { enrollmentId, kind } }));
  const changes = { decidedById: userOf(actor), answersId, ...(evidence ? { evidence } : {}) };
  const { facts } = await door.pass(tx, actor, event, { ...check, enrollmentId, organizationId }, input, changes);
  return { ...enrollment, checks: [...others, facts] };
}

import type { Origin } from '@/lib/actor';
import { record } from '@/lib/audit';
import { after, hours, machineNow } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { endSession } from './sessions';

const lasts = { staff: hours(12), everybodyElse: hours(24) };

type Proof = { method: string; provenAt: Date; secondStepAt?: Date };

/** Opens a session for whoever proved who they are. `replaces`: the one of this browser, which ends. A sentence in a sign-in. */
export async function open(
  tx: Tx,
  userId: string,
  from: Origin,
  proof: Proof,
  replaces: string | null | undefined,
  secondStep?: 'app' | 'recovery_code',
): Promise<string> {
  if (replaces) await endSession(tx, replaces);
  const staff = await tx.staffMember.count({ where: { userId } });
  const first = await tx.membership.findFirst({
    where: { userId, disabledAt: null, joinedAt: { not: null }, organization: { closedAt: null } },
    orderBy: { createdAt: 'asc' },
    select: { organizationId: true },
  });
  const session = await tx.session.create({
    data: {
      ...proof,
      userId,
      organizationId: first?.organizationId ?? null,
      createdAt: machineNow(),
      seenAt: machineNow(),
      expiresAt: after(machineNow(), staff > 0 ? lasts.staff : lasts.everybodyElse),
      ip: from.ip,
      userAgent: from.userAgent,
    },
  });
  const actor = { as: 'member', userId, organizationId: first?.organizationId ?? '', roles: [], from } as const;
  await record(tx, actor, {
    action: 'session.open',
    subject: 'session',
    subjectId: session.id,
    organizationId: first?.organizationId ?? null,
    after: { method: proof.method, ...(secondStep ? { secondStep } : {}) },
  });
  return session.id;
}

import type { Role } from '@/generated/prisma/enums';
import type { Actor } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { supersede } from '@/lib/link/link';

type Admitted = { userId: string; organizationId: string; roles: readonly Role[] };

/**
 * Somebody who signs in here already belongs to one more organization from now on, in these roles. An invitation not answered yet is answered by
 * it; whoever had lost access there has it again. A sentence in the story of who let them in.
 */
export async function admit(tx: Tx, actor: Actor, { userId, organizationId, roles }: Admitted): Promise<void> {
  const key = { userId, organizationId };
  const before = await tx.membership.findUnique({ where: { userId_organizationId: key } });
  const begins = { roles: [...roles], joinedAt: before?.joinedAt ?? now(), disabledAt: null };
  const membership = await tx.membership.upsert({
    where: { userId_organizationId: key },
    create: { ...key, ...begins, invitedAt: now() },
    update: { ...begins, version: { increment: 1 } },
    include: { user: { select: { email: true } } },
  });
  await supersede(tx, 'join', membership.id);
  await record(tx, actor, {
    action: 'user.join',
    subject: 'membership',
    subjectId: membership.id,
    organizationId,
    after: { email: membership.user.email, roles },
  });
}

import type { Role } from '@/generated/prisma/enums';
import type { Actor } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import { factsOf } from './facts';
import { move } from './move';

type Person = { userId: string; organizationId: string };

/** Ends what somebody asked for and now has another way. A sentence in the story that gave it: that story tells them. */
export async function settle(tx: Tx, actor: Actor, person: Person, roles: readonly Role[]): Promise<void> {
  const { userId: askerId, organizationId } = person;
  const open = await tx.roleRequest.findMany({
    where: { organizationId, askerId, role: { in: [...roles] }, status: 'asked' },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  for (const { id } of open) await move(tx, actor, 'settle', await factsOf(tx, id));
}

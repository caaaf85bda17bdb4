import type { Member } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import { hold } from './facts';
import { listFormer } from './former';
import { open } from './lifecycle';
import { move } from './move';

type Leaver = { organizationId: string; userId: string; email: string };

/** Ends what a company asked of somebody who belongs to it no longer, at whichever address of theirs. A sentence in the story of their going. */
export async function endFor(tx: Tx, member: Member, { organizationId, userId, email }: Leaver): Promise<void> {
  const addresses = [email, ...(await listFormer(tx, userId))];
  const asked = await tx.delegation.findMany({
    where: { organizationId, status: { in: [...open] }, OR: [{ takenById: userId }, { email: { in: addresses } }] },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  for (const { id } of asked) await move(tx, member, 'depart', await hold(tx, id, member));
}

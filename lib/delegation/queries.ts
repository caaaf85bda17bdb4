import type { Bearer, Member } from '@/lib/actor';
import { isGlobalAdmin } from '@/lib/conditions';
import { db, type Tx } from '@/lib/db';
import { listHeldBack } from '@/lib/letter/held';
import type { Reason } from '@/lib/refusal';
import { factsOf } from './facts';
import { open, reasonsAgainst } from './lifecycle';
import { purpose } from './tell';

/** Of a version: whom the company asked to accept it and what became of that, the newest; null when nobody was asked. For its Global admins and whom it is about. */
export async function findDelegation(member: Member, agreementId: string) {
  const { organizationId, userId } = member;
  const own = isGlobalAdmin(member) ? {} : { takenById: userId };
  const row = await db.delegation.findFirst({
    where: { organizationId, agreementId, ...own },
    select: { id: true, history: { orderBy: { version: 'desc' }, take: 1, select: { note: true, at: true } } },
    orderBy: { askedAt: 'desc' },
  });
  if (!row) return null;
  const [facts, [held = null]] = await Promise.all([factsOf(db, row.id), listHeldBack(db, purpose, [row.id])]);
  return { facts, last: row.history[0] ?? null, heldUntil: held?.until ?? null };
}

/** What the holder of a letter's link is asked. */
export function findByLetter(bearer: Bearer) {
  return factsOf(db, bearer.subjectId);
}

/** What stands against the member as one whom a Global admin lets accept this version; null for whom nobody asked. */
export async function reasonsAsDelegate(
  tx: Tx | typeof db,
  member: Member,
  agreementId: string,
): Promise<Reason[] | null> {
  const { organizationId, userId: takenById } = member;
  const where = { organizationId, agreementId, takenById, status: { in: [...open] } };
  const row = await tx.delegation.findFirst({ where, select: { id: true } });
  return row && reasonsAgainst('use', member, await factsOf(tx, row.id));
}

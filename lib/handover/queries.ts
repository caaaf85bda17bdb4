import type { Member } from '@/lib/actor';
import { now } from '@/lib/clock';
import { db } from '@/lib/db';
import { factsOf } from './facts';

const names = { select: { firstName: true, lastName: true } } as const;

/** The company's offers that wait for an answer: who takes over from whom, and until when. */
export function listOpen({ organizationId }: Member) {
  return db.handover.findMany({
    where: { organizationId, status: 'asked', expiresAt: { gt: now() } },
    select: { id: true, giverId: true, receiverId: true, expiresAt: true, giver: names, receiver: names },
    orderBy: { askedAt: 'asc' },
    take: 20,
  });
}

/** One of them, whatever became of it, with the reason of a no; null for nobody of that company. */
export async function findHandover(userId: string, id: string) {
  const where = { id, organization: { memberships: { some: { userId } } } };
  const row = await db.handover.findFirst({
    where,
    select: { id: true, history: { orderBy: { version: 'desc' }, take: 1, select: { note: true } } },
  });
  return row && { facts: await factsOf(db, id), note: row.history[0]?.note ?? null };
}

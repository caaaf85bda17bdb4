import type { Bearer } from '@/lib/actor';
import { now } from '@/lib/clock';
import { db, type Tx } from '@/lib/db';
import { factsOf } from './facts';

/** The change that keeps its person from another one: it waits for the new address, or the old one can still take it back. */
export function findOpen(userId: string, tx: Tx | typeof db = db) {
  return tx.addressChange.findFirst({
    where: { userId, status: { in: ['asked', 'changed'] }, expiresAt: { gt: now() } },
    select: { status: true, was: true, email: true, expiresAt: true },
    orderBy: { askedAt: 'desc' },
  });
}

/** What the holder of a letter's link is asked. */
export function findByLetter(bearer: Bearer) {
  return factsOf(db, bearer.subjectId);
}

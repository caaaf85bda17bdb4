import { now } from '@/lib/clock';
import { db, type Tx } from '@/lib/db';
import { enqueue } from './announce';

/** Begins the last error of a letter that waits because no mail server answered. */
export const unreachable = 'unreachable: ';

export async function markSent(id: string): Promise<void> {
  await write(id, { status: 'sent', sentAt: now(), lastError: null });
}

/** The letter will never leave; `reason` is a plain sentence for staff. */
export async function markDead(id: string, reason: string): Promise<void> {
  await write(id, { status: 'dead', lastError: reason.slice(0, 500) });
}

/** It did not leave this time. */
export async function markWaiting(id: string, reason: string): Promise<void> {
  await write(id, { lastError: reason.slice(0, 500) });
}

/** Sends a letter that died once more. False when it is not dead, or no longer: of many who ask at once, one does it. */
export async function revive(tx: Tx, id: string): Promise<boolean> {
  const { count } = await tx.letter.updateMany({
    where: { id, status: 'dead' },
    data: { status: 'queued', lastError: null },
  });
  if (count === 1) await enqueue(tx, id);
  return count === 1;
}

// Only what still waits changes: two workers that both sent it leave the same row.
async function write(
  id: string,
  change: { status?: 'sent' | 'dead'; sentAt?: Date; lastError: string | null },
): Promise<void> {
  await db.letter.updateMany({ where: { id, status: 'queued' }, data: { ...change, attempts: { increment: 1 } } });
}

import { now } from '@/lib/clock';
import { db } from '@/lib/db';

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

// Only what still waits changes: two workers that both sent it leave the same row.
async function write(
  id: string,
  change: { status?: 'sent' | 'dead'; sentAt?: Date; lastError: string | null },
): Promise<void> {
  await db.letter.updateMany({ where: { id, status: 'queued' }, data: { ...change, attempts: { increment: 1 } } });
}

import { now } from '@/lib/clock';
import { db, type Tx } from '@/lib/db';
import { cleanLine } from '@/lib/field/one-line';
import { enqueue } from './enqueue';
import type { LetterName } from './letters';
import { letAgain, stopAddress, stopsAddress } from './stops';

export async function markSent(id: string): Promise<void> {
  await write(id, { status: 'sent', sentAt: now(), lastError: null });
}

/** The letter will never leave; `reason` is a plain sentence for staff. */
export async function markDead(id: string, reason: string): Promise<void> {
  await write(id, { status: 'dead', lastError: reason.slice(0, 500) });
}

/** It did not leave this time. */
export async function markWaiting(id: string, reason: string): Promise<void> {
  await write(id, { failedAt: now(), lastError: reason.slice(0, 500) });
}

/**
 * Another mail server gave it back after ours had taken it; `reason` in that server's words, kept as one line of at most 500
 * characters. False when it was known already, or when no letter of this id has left.
 */
export async function markBounced(id: string, reason: string): Promise<boolean> {
  const line = cleanLine(reason.slice(0, 5_000).replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' '));
  const said = [...line].slice(0, 500).join('');
  const [bounced] = await db.letter.updateManyAndReturn({
    where: { id, status: 'sent', bouncedAt: null },
    data: { bouncedAt: now(), bounce: said },
    select: { address: true },
  });
  if (bounced && stopsAddress(said)) await stopAddress(bounced.address, 'bounced', said);
  return bounced !== undefined;
}

/** Its reader told their mail program that a letter is spam. False when no letter of this id has left. */
export async function markComplained(id: string): Promise<boolean> {
  const letter = await db.letter.findFirst({ where: { id, status: 'sent' }, select: { address: true } });
  if (letter) await stopAddress(letter.address, 'complained', null);
  return letter !== null;
}

/**
 * Sends a letter that died or came back once more, for somebody who asks: also to an address that is stopped because letters came back, which is no
 * longer stopped then. False when it did neither, or no longer: of many who ask at once, one does it.
 */
export async function revive(tx: Tx, id: string): Promise<boolean> {
  const { count } = await tx.letter.updateMany({
    where: { id, OR: [{ status: 'dead' }, { bouncedAt: { not: null } }] },
    data: { status: 'queued', lastError: null, sentAt: null, bouncedAt: null, bounce: null },
  });
  if (count !== 1) return false;
  const { name, address } = await tx.letter.findUniqueOrThrow({ where: { id }, select: { name: true, address: true } });
  await letAgain(tx, address, 'bounced');
  await enqueue(tx, id, name as LetterName);
  return true;
}

// Only a letter that still waits is changed: a second worker that sent it, too, must not overwrite what the first wrote.
async function write(
  id: string,
  change: { status?: 'sent' | 'dead'; sentAt?: Date; failedAt?: Date; lastError: string | null },
): Promise<void> {
  await db.letter.updateMany({ where: { id, status: 'queued' }, data: { ...change, attempts: { increment: 1 } } });
}

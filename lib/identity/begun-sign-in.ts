import { createHash, randomBytes } from 'node:crypto';
import { after, machineNow, minutes } from '@/lib/clock';
import { db, type Tx } from '@/lib/db';

/** How long a right password waits for the second step. */
export const begunLasts = minutes(10);

/** Remembers that somebody's password was right. Returns the 256-bit token that the browser shows with the second step; only its hash is kept. */
export async function remember(userId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await db.begunSignIn.deleteMany({ where: { userId, expiresAt: { lt: machineNow() } } });
  await db.begunSignIn.create({
    data: { userId, tokenHash: hashOf(token), expiresAt: after(machineNow(), begunLasts) },
  });
  return token;
}

/** The sign-in a token began; null when it never was, took too long, was finished, or its person was disabled. Changes nothing. */
export function findBegun(token: string) {
  return db.begunSignIn.findFirst({
    where: { tokenHash: hashOf(token), expiresAt: { gt: machineNow() }, user: { disabledAt: null } },
    select: {
      id: true,
      userId: true,
      user: { select: { email: true, secondStep: { select: { confirmedAt: true } } } },
    },
  });
}

/** Ends a begun sign-in, one statement: of two at once exactly one gets `true`. */
export async function finish(tx: Tx, id: string): Promise<boolean> {
  return (await tx.begunSignIn.deleteMany({ where: { id } })).count === 1;
}

function hashOf(token: string): Buffer<ArrayBuffer> {
  return Buffer.from(createHash('sha256').update(token).digest());
}

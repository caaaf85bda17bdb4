import { createHash } from 'node:crypto';
import { Secret } from 'otpauth';
import { now } from '@/lib/clock';
import type { Tx } from '@/lib/db';

export const codesInASet = 10;

/** Gives somebody ten new codes of 80 random bits; those given before stop working. Only their hashes stay. */
export async function makeCodes(tx: Tx, userId: string): Promise<string[]> {
  const codes = Array.from({ length: codesInASet }, () => new Secret({ size: 10 }).base32);
  await tx.recoveryCode.deleteMany({ where: { userId } });
  const madeAt = now();
  await tx.recoveryCode.createMany({ data: codes.map((code) => ({ userId, hash: hashOf(userId, code), madeAt })) });
  return codes.map((code) => code.replaceAll(/(.{4})(?=.)/g, '$1-'));
}

/** Uses a code up, one statement: of two at once exactly one gets `true`. */
export async function spendCode(tx: Tx, userId: string, code: string): Promise<boolean> {
  const used = await tx.recoveryCode.updateMany({
    where: { userId, hash: hashOf(userId, code), usedAt: null },
    data: { usedAt: now() },
  });
  return used.count === 1;
}

// Enough bits that no slow hash is needed.
function hashOf(userId: string, code: string): Buffer<ArrayBuffer> {
  return Buffer.from(createHash('sha256').update(`${userId} ${code}`).digest());
}

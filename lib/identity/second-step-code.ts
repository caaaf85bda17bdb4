import { randomUUID } from 'node:crypto';
import type { Origin } from '@/lib/actor';
import { record } from '@/lib/audit';
import { machineNow } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { spelledOut } from '@/lib/field/pasted';
import { announce } from '@/lib/letter/announce';
import type { Content } from '@/lib/letter/letters';
import { Refusal } from '@/lib/refusal';
import { unseal } from '@/lib/seal';
import { periodOf } from './authenticator';
import { spendCode } from './recovery-codes';

/** What an app's key is sealed for. */
export const purpose = 'second step';

type SecondStepLetter = 'second-step-on' | 'second-step-off' | 'recovery-code-used' | 'recovery-codes-made';

/**
 * Takes a code for the second step of somebody whose is on: from the app, or a recovery code, of which the person is told. Refuses
 * `code_wrong`, also for one used before, and `recovery_code_wrong`. A sentence in a sign-in or a proof.
 */
export async function spend(tx: Tx, userId: string, from: Origin, typed: string): Promise<'app' | 'recovery_code'> {
  const code = digitsOf(typed);
  if (!isRecoveryCode(typed)) return spendFromApp(tx, userId, code);
  if (!(await spendCode(tx, userId, asWritten(code)))) throw Refusal.because('recovery_code_wrong', { field: 'code' });
  const left = await tx.recoveryCode.count({ where: { userId, usedAt: null } });
  const actor = { as: 'member', userId, organizationId: '', roles: [], from } as const;
  await record(tx, actor, {
    action: 'user.recovery_code_used',
    subject: 'user',
    subjectId: userId,
    organizationId: null,
    after: { left },
  });
  await tell(tx, 'recovery-code-used', userId, { left });
  return 'recovery_code';
}

/** Lets nobody sign in as somebody, or turn their second step on, until the transaction ends. Returns whether it is on. */
export async function holdSignIn(tx: Tx, userId: string): Promise<boolean> {
  await tx.$queryRaw`select 1 from app_user where id = ${userId}::uuid for no key update`;
  return (await tx.secondStep.count({ where: { userId, confirmedAt: { not: null } } })) > 0;
}

/** Forgets the second step of somebody, also one that was only begun, their passkeys and recovery codes. Returns whether any of it counted. */
export async function drop(tx: Tx, userId: string): Promise<boolean> {
  const passkeys = await tx.passkey.deleteMany({ where: { userId } });
  const on = await tx.secondStep.deleteMany({ where: { userId, confirmedAt: { not: null } } });
  await tx.secondStep.deleteMany({ where: { userId } });
  await dropCodesAlone(tx, userId);
  return passkeys.count + on.count > 0;
}

/** Recovery codes go with the last of what they stand in for: the app or a passkey. */
export async function dropCodesAlone(tx: Tx, userId: string): Promise<void> {
  const on = await tx.secondStep.count({ where: { userId, confirmedAt: { not: null } } });
  const passkeys = await tx.passkey.count({ where: { userId } });
  if (on + passkeys === 0) await tx.recoveryCode.deleteMany({ where: { userId } });
}

async function spendFromApp(tx: Tx, userId: string, code: string): Promise<'app'> {
  const on = await tx.secondStep.findUnique({ where: { userId, confirmedAt: { not: null } } });
  const key = on && unseal(on.sealedKey, purpose, userId);
  const usedPeriod = key ? periodOf(key, code, machineNow()) : null;
  if (usedPeriod === null) throw Refusal.because('code_wrong', { field: 'code' });
  // One statement, so that of two who use one code at once exactly one is let through.
  const used = await tx.secondStep.updateMany({
    where: { userId, OR: [{ usedPeriod: null }, { usedPeriod: { lt: usedPeriod } }] },
    data: { usedPeriod },
  });
  if (used.count === 0) throw Refusal.because('code_wrong', { field: 'code' });
  return 'app';
}

/** Tells somebody what became of their second step. */
export async function tell<Name extends SecondStepLetter>(
  tx: Tx,
  name: Name,
  userId: string,
  content: Content<Name>,
): Promise<void> {
  const { email, locale } = await tx.user.findUniqueOrThrow({ where: { id: userId } });
  await announce(tx, name, { factId: randomUUID(), to: { party: 'user', address: email, locale }, content });
}

/** Whether this is meant as a recovery code, and not as one from the app: those have six digits. */
export function isRecoveryCode(typed: string): boolean {
  return !/^\d{0,8}$/.test(digitsOf(typed));
}

/** A code without the blanks and dashes people type as they see them. */
export function digitsOf(typed: string): string {
  return spelledOut(typed);
}

// Recovery codes have neither 0, 1 nor 8: whoever types one has misread a letter.
function asWritten(code: string): string {
  return code.replaceAll('0', 'O').replaceAll('1', 'I').replaceAll('8', 'B');
}

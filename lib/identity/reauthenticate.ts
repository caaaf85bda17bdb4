import type { Origin } from '@/lib/actor';
import { after, machineNow, minutes } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import type { SignedIn } from '@/lib/organization/queries';
import { Refusal } from '@/lib/refusal';
import { countTry, forgetTries } from '@/lib/throttle';
import { type Answered, countUse, provenPasskey } from './passkey-answer';
import { refuseCopied } from './passkeys';
import { passwordMatches } from './password';
import { spend } from './second-step-code';
import { renew } from './sessions';

/** How long a password, given again, is proof enough for signing and granting. */
export const proofLasts = minutes(15);

/**
 * The password given again by somebody signed in, before something grave, and with a second step or a passkey a code as well. Refuses
 * `password_wrong`, `code_wrong` and `recovery_code_wrong`. Returns the session's new id.
 */
export async function reauthenticate(
  person: SignedIn,
  from: Origin,
  given: { password: string; code?: string | undefined },
): Promise<string> {
  const { userId, sessionId } = person;
  await countTry('password_proof', userId);
  const { passwordHash } = await db.user.findUniqueOrThrow({ where: { id: userId }, select: { passwordHash: true } });
  if (!(await passwordMatches(passwordHash, given.password)))
    throw Refusal.because('password_wrong', { field: 'password' });
  await forgetTries('password_proof', userId);
  if (!hasSecondStep(person)) return transaction((tx) => renew(tx, sessionId, { provenAt: machineNow() }));
  await countTry('second_step_proof', userId);
  const renewed = await transaction(async (tx) => {
    await spend(tx, userId, from, given.code ?? '');
    return renew(tx, sessionId, { provenAt: machineNow(), secondStepAt: machineNow() });
  });
  await forgetTries('second_step_proof', userId);
  return renewed;
}

/** The same by a passkey of theirs, which is both at once. Refuses as a sign-in by it does, and `passkey_unknown` for another person's. */
export async function reauthenticateByPasskey(person: SignedIn, from: Origin, given: Answered): Promise<string> {
  const { userId, sessionId } = person;
  await countTry('passkey_proof', userId);
  const { passkey, counter } = await provenPasskey(given, 'prove', sessionId);
  if (passkey.userId !== userId) throw Refusal.because('passkey_unknown');
  const renewed = await transaction(async (tx) => {
    if (!(await countUse(tx, passkey, counter))) return null;
    return renew(tx, sessionId, { provenAt: machineNow(), secondStepAt: machineNow() });
  });
  await forgetTries('passkey_proof', userId);
  return renewed ?? refuseCopied(from, passkey);
}

/** Whether somebody has more than a password: a proof of theirs takes a code, or a passkey, then. */
export function hasSecondStep({ secondStep, passkey }: Pick<SignedIn, 'secondStep' | 'passkey'>): boolean {
  return secondStep || passkey;
}

/** Whether somebody proved lately who they are: with both steps, where they have two and no issuer vouches for them. */
export function provenLately(person: SignedIn): boolean {
  const { provenAt, secondStepAt, method } = person;
  const hasSecond = hasSecondStep(person);
  const withSecondStep = !hasSecond || method === 'issuer' || isRecent(secondStepAt);
  return isRecent(provenAt) && withSecondStep;
}

function isRecent(at: Date | null): boolean {
  return at !== null && after(at, proofLasts) > machineNow();
}

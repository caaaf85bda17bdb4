import type { Origin } from '@/lib/actor';
import { after, machineNow, minutes } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import type { SignedIn } from '@/lib/organization/queries';
import { Refusal } from '@/lib/refusal';
import { countTry, forgetTries } from '@/lib/throttle';
import { passwordMatches } from './password';
import { spend } from './second-step-code';
import { renew } from './sessions';

/** How long a password, given again, is proof enough for signing and granting. */
export const proofLasts = minutes(15);

/**
 * The password given again by somebody signed in, before something grave, and with a second step turned on a code as well. Refuses
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
  if (!person.secondStep) return transaction((tx) => renew(tx, sessionId, { provenAt: machineNow() }));
  await countTry('second_step_proof', userId);
  const renewed = await transaction(async (tx) => {
    await spend(tx, userId, from, given.code ?? '');
    return renew(tx, sessionId, { provenAt: machineNow(), secondStepAt: machineNow() });
  });
  await forgetTries('second_step_proof', userId);
  return renewed;
}

/** Whether somebody proved lately who they are: with the second step, where they have one and no issuer vouches for them. */
export function provenLately({ provenAt, secondStep, secondStepAt, method }: SignedIn): boolean {
  const withSecondStep = !secondStep || method === 'issuer' || isRecent(secondStepAt);
  return isRecent(provenAt) && withSecondStep;
}

function isRecent(at: Date | null): boolean {
  return at !== null && after(at, proofLasts) > machineNow();
}

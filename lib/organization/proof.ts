import type { Origin } from '@/lib/actor';
import { after, minutes, now } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import { passwordMatches } from '@/lib/password';
import { Refusal } from '@/lib/refusal';
import { countTry, forgetTries } from '@/lib/throttle';
import type { SignedIn } from './queries';
import { spend } from './second-step-code';

/** How long a password, given again, is proof enough for signing and granting. */
export const proofLasts = minutes(15);

/**
 * The password given again by somebody signed in, before something grave, and with a second step turned on a code as well. Refuses
 * `password_wrong`, `code_wrong` and `recovery_code_wrong`.
 */
export async function prove(
  person: SignedIn,
  from: Origin,
  given: { password: string; code?: string | undefined },
): Promise<void> {
  const { userId, sessionId } = person;
  const key = `${person.email} ${from.ip ?? ''}`;
  await countTry('sign_in_address', key);
  const { passwordHash } = await db.user.findUniqueOrThrow({ where: { id: userId }, select: { passwordHash: true } });
  if (!(await passwordMatches(passwordHash, given.password)))
    throw Refusal.because('password_wrong', { field: 'password' });
  await forgetTries('sign_in_address', key);
  if (!person.secondStep) {
    await db.session.update({ where: { id: sessionId }, data: { provenAt: now() } });
    return;
  }
  await countTry('second_step', userId);
  await transaction(async (tx) => {
    await spend(tx, userId, from, given.code ?? '');
    await tx.session.update({ where: { id: sessionId }, data: { provenAt: now(), secondStepAt: now() } });
  });
  await forgetTries('second_step', userId);
}

/** Whether somebody proved lately who they are: with the second step, where they have one and no issuer vouches for them. */
export function provenLately({ provenAt, secondStep, secondStepAt, method }: SignedIn): boolean {
  const withSecondStep = !secondStep || method === 'issuer' || isRecent(secondStepAt);
  return isRecent(provenAt) && withSecondStep;
}

function isRecent(at: Date | null): boolean {
  return at !== null && after(at, proofLasts) > now();
}

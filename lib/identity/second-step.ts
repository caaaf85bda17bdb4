import type { Origin } from '@/lib/actor';
import { record } from '@/lib/audit';
import { after, machineNow, minutes } from '@/lib/clock';
import { db, type Tx, transaction } from '@/lib/db';
import type { SignedIn } from '@/lib/organization/queries';
import { Refusal } from '@/lib/refusal';
import { seal, unseal } from '@/lib/seal';
import { countTry, forgetTries } from '@/lib/throttle';
import { addressOf, grouped, newKey, periodOf } from './authenticator';
import { makeCodes } from './recovery-codes';
import { digitsOf, dropCodesAlone, holdSignIn, purpose, spend, tell } from './second-step-code';
import { renew, revokeAll } from './sessions';

/** How long a key that was shown waits for its first code. */
export const setUpLasts = minutes(30);

/** Makes a key for somebody's app. It counts for nothing until `confirm`. Refuses `moved_on` when a second step is on. */
export async function begin({ userId }: SignedIn): Promise<void> {
  const sealed = seal(newKey(), purpose, userId);
  const begun = await db.$executeRaw`
    insert into second_step (user_id, sealed_key, began_at) values (${userId}::uuid, ${sealed}, ${machineNow()})
    on conflict (user_id) do update set sealed_key = excluded.sealed_key, began_at = excluded.began_at
    where second_step.confirmed_at is null`;
  if (begun === 0) throw Refusal.because('moved_on', { cure: 'reload' });
}

/** The key being set up, to be shown to its owner: as a picture's address and in groups to type. Null when there is none, or it waited too long. */
export async function findKey({ userId, email }: SignedIn): Promise<{ address: string; typed: string } | null> {
  const begun = await db.secondStep.findUnique({ where: begunBy(userId) });
  const key = begun && unseal(begun.sealedKey, purpose, userId);
  return key ? { address: addressOf(key, email), typed: grouped(key) } : null;
}

/** The ten recovery codes, which nobody can read again, and the new id of the session in use. */
type SetUp = { codes: string[]; sessionId: string };

/** Turns the second step on, once the app shows the right code. Every other session ends and the person is told. Refuses `code_wrong`. */
export async function confirm(person: SignedIn, from: Origin, { code }: { code: string }): Promise<SetUp> {
  const { userId, sessionId } = person;
  await countTry('second_step_set_up', userId);
  const setUp = await transaction(async (tx) => {
    await holdSignIn(tx, userId);
    const begun = await tx.secondStep.findUnique({ where: begunBy(userId) });
    const key = begun && unseal(begun.sealedKey, purpose, userId);
    if (!key) throw Refusal.because('moved_on', { cure: 'second_step' });
    const usedPeriod = periodOf(key, digitsOf(code), machineNow());
    if (usedPeriod === null) throw Refusal.because('code_wrong', { field: 'code' });
    const on = await tx.secondStep.updateMany({
      where: { userId, confirmedAt: null, sealedKey: begun.sealedKey },
      data: { confirmedAt: machineNow(), usedPeriod },
    });
    if (on.count === 0) throw Refusal.because('moved_on', { cure: 'second_step' });
    await revokeAll(tx, userId, sessionId);
    const renewed = await renew(tx, sessionId, { secondStepAt: machineNow() });
    await write(tx, person, from, 'user.second_step_on');
    await tell(tx, 'second-step-on', userId, {});
    return { codes: await makeCodes(tx, userId), sessionId: renewed };
  });
  await forgetTries('second_step_set_up', userId);
  return setUp;
}

/** Ten new recovery codes; those given before stop working, and the person is told. Refuses `moved_on` without a second step or passkey. */
export async function renewCodes(person: SignedIn, from: Origin): Promise<string[]> {
  return transaction(async (tx) => {
    // Of two presses at once the second must see what the first made, or both sets would work.
    const on = await holdSignIn(tx, person.userId);
    if (!on && (await tx.passkey.count({ where: { userId: person.userId } })) === 0)
      throw Refusal.because('moved_on', { cure: 'reload' });
    await write(tx, person, from, 'user.recovery_codes');
    await tell(tx, 'recovery-codes-made', person.userId, {});
    return makeCodes(tx, person.userId);
  });
}

/** Turns one's own second step off, with a code. Every other session ends and the person is told. */
export async function turnOff(person: SignedIn, from: Origin, { code }: { code: string }): Promise<void> {
  const { userId, sessionId } = person;
  await countTry('second_step_off', userId);
  await transaction(async (tx) => {
    await spend(tx, userId, from, code);
    await tx.secondStep.deleteMany({ where: { userId } });
    await dropCodesAlone(tx, userId);
    await revokeAll(tx, userId, sessionId);
    await write(tx, person, from, 'user.second_step_off');
    await tell(tx, 'second-step-off', userId, {});
  });
  await forgetTries('second_step_off', userId);
}

/** Since when one's second step is on; null when it is off. */
export async function findSecondStep({ userId }: Pick<SignedIn, 'userId'>): Promise<{ since: Date } | null> {
  const on = await db.secondStep.findUnique({ where: { userId }, select: { confirmedAt: true } });
  return on?.confirmedAt ? { since: on.confirmedAt } : null;
}

/** How many recovery codes somebody has left. */
export function countCodesLeft({ userId }: Pick<SignedIn, 'userId'>): Promise<number> {
  return db.recoveryCode.count({ where: { userId, usedAt: null } });
}

function begunBy(userId: string) {
  return { userId, confirmedAt: null, beganAt: { gt: after(machineNow(), -setUpLasts) } };
}

async function write(tx: Tx, { userId, organizationId }: SignedIn, from: Origin, action: string): Promise<void> {
  const actor = { as: 'member', userId, organizationId: organizationId ?? '', roles: [], from } as const;
  await record(tx, actor, { action, subject: 'user', subjectId: userId, organizationId });
}

import type { Visitor } from '@/lib/actor';
import { machineNow } from '@/lib/clock';
import { transaction } from '@/lib/db';
import { networkOf } from '@/lib/network';
import { countTry } from '@/lib/throttle';
import { open } from './open-session';
import { type Answered, countUse, provenPasskey } from './passkey-answer';
import { refuseCopied } from './passkeys';
import { holdSignIn } from './second-step-code';

/**
 * Signs in whoever's passkey answered: the device knows who they are and has verified them, so it counts as both steps. Returns the session's id.
 * Refuses `passkey_too_late`, `passkey_unknown`, `passkey_not_taken` and `passkey_copied`, of which its owner is told.
 */
export async function signInWithPasskey(
  visitor: Visitor,
  given: Answered,
  { replaces }: { replaces?: string | null } = {},
): Promise<string> {
  await countTry('passkey_origin', networkOf(visitor.from.ip));
  const { passkey, counter } = await provenPasskey(given, 'sign_in', null);
  const { userId } = passkey;
  const opened = await transaction(async (tx) => {
    await holdSignIn(tx, userId);
    if (!(await countUse(tx, passkey, counter))) return null;
    const proof = { method: 'passkey', provenAt: machineNow(), secondStepAt: machineNow() };
    return open(tx, userId, visitor.from, proof, replaces);
  });
  return opened ?? refuseCopied(visitor.from, passkey);
}

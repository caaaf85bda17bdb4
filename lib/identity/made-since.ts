import { after, machineNow, now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { dropCodesAlone, holdSignIn } from './second-step-code';
import { revokeAll } from './sessions';

/**
 * Leaves somebody no way to sign in but those they had before a moment, and of those not the password: whoever had the account meanwhile may
 * know it. Passkeys, an app, recovery codes and issuers that came since are gone, every session ends, and a new password is chosen by a
 * letter's link. A sentence in taking an address back.
 */
export async function forgetMadeSince(tx: Tx, userId: string, since: Date): Promise<void> {
  await holdSignIn(tx, userId);
  // An app and an issuer are dated by the machine's clock, all else by the portal's.
  const byMachine = after(machineNow(), since.getTime() - now().getTime());
  await tx.passkey.deleteMany({ where: { userId, createdAt: { gte: since } } });
  await tx.secondStep.deleteMany({
    where: { userId, OR: [{ beganAt: { gte: byMachine } }, { confirmedAt: { gte: byMachine } }] },
  });
  await dropCodesAlone(tx, userId);
  // With an app or a passkey of before they stay as used ones: the page says that none is left, and makes new ones.
  await tx.recoveryCode.updateMany({
    where: { userId, usedAt: null, madeAt: { gte: since } },
    data: { usedAt: now() },
  });
  await tx.identity.deleteMany({ where: { userId, createdAt: { gte: byMachine } } });
  await tx.user.update({ where: { id: userId }, data: { passwordHash: null } });
  await revokeAll(tx, userId);
}

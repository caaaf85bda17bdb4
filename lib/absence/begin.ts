import type { Actor } from '@/lib/actor';
import { now } from '@/lib/clock';
import { giveBackAll as giveChangesBack } from '@/lib/company-change/give-back';
import { giveBackAll as giveAccountsBack } from '@/lib/customer/give-back';
import type { Tx } from '@/lib/db';
import { giveBackAll as giveCasesBack } from '@/lib/verification/give-back';
import { standing } from '@/lib/verification/present';
import { tellAway } from './tell';

export type Absence = { id: string; userId: string; fromOn: Date; toOn: Date };

/** Puts the cases of whoever is away back into the queue, once, with the letters; the caller holds the person. Returns whether it was not done before. */
export async function begin(tx: Tx, by: Actor, absence: Absence): Promise<boolean> {
  const mine = { id: absence.id, ...standing, begunAt: null };
  const { count } = await tx.reviewerAbsence.updateMany({ where: mine, data: { begunAt: now() } });
  if (count === 0) return false;
  const given =
    (await giveCasesBack(tx, by, absence.userId)) +
    (await giveAccountsBack(tx, by, absence.userId)) +
    (await giveChangesBack(tx, by, absence.userId));
  await tellAway(tx, by, absence, given);
  return true;
}

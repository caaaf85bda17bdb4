import type { Tx } from '@/lib/db';
import type { Facts } from '@/lib/enrollment/needs';

/** The answers that were sent in last are from now on those in force. */
export async function finalize(tx: Tx, { answersId }: Pick<Facts, 'answersId'>): Promise<void> {
  // Those that reviewers saw, also where newer ones were sent in and taken back before the case was closed and reopened.
  if (answersId) await tx.companyProfile.update({ where: { id: answersId }, data: { state: 'finalized' } });
}

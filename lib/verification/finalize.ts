import type { Tx } from '@/lib/db';

/** The answers that were sent in last are from now on those in force. */
export async function finalize(tx: Tx, enrollmentId: string): Promise<void> {
  await tx.companyProfile.updateMany({ where: { enrollmentId, state: 'submitted' }, data: { state: 'finalized' } });
}

import type { Tx } from '@/lib/db';

/** By what somebody last proved who they are, when, and whether with a second step: what is asked for before anything grave. */
export async function findProof(tx: Tx, userId: string) {
  const session = await tx.session.findFirst({
    where: { userId, revokedAt: null },
    orderBy: { provenAt: 'desc' },
    select: { method: true, provenAt: true, secondStepAt: true },
  });
  return session
    ? { provenBy: session.method, provenAt: session.provenAt, secondStep: session.secondStepAt !== null }
    : {};
}

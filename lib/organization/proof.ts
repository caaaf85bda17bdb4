import type { Member } from '@/lib/actor';
import type { Tx } from '@/lib/db';

/** By what whoever acts last proved, in the session they act through, who they are; when; and whether with a second step. */
export async function findProof(tx: Tx, { userId, sessionId }: Member) {
  if (!sessionId) return {};
  const session = await tx.session.findFirst({
    where: { id: sessionId, userId },
    select: { method: true, provenAt: true, secondStepAt: true },
  });
  return session
    ? { provenBy: session.method, provenAt: session.provenAt, secondStep: session.secondStepAt !== null }
    : {};
}

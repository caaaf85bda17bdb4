import type { Tx } from '@/lib/db';
import type { Facts } from '@/lib/enrollment/needs';
import { Refusal } from '@/lib/refusal';
import { statusOf } from './lifecycle';

/**
 * Refuses `domain_proof_gone` when the record of a domain went since the check of the domain was passed, or, while it is open, since
 * `lookedAt`: whoever decides has not seen that yet.
 */
export async function needProofs(tx: Tx, facts: Facts, lookedAt: Date): Promise<void> {
  const { id: enrollmentId, organizationId } = facts;
  const passed =
    statusOf(facts, 'email_domain') === 'passed'
      ? await tx.check.findFirst({ where: { enrollmentId, kind: 'email_domain' }, select: { movedAt: true } })
      : null;
  const gone = { organizationId, status: 'gone', movedAt: { gte: passed?.movedAt ?? lookedAt } } as const;
  if ((await tx.domainProof.count({ where: gone })) > 0) throw Refusal.because('domain_proof_gone', { cure: 'case' });
}

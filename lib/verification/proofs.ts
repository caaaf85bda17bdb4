import type { Tx } from '@/lib/db';
import { listProvableOf } from '@/lib/domain-proof/domains';
import type { Facts } from '@/lib/enrollment/needs';
import { Refusal } from '@/lib/refusal';
import { statusOf } from './lifecycle';

/**
 * Refuses `domain_proof_gone` when the record of a domain in the answers went since the check of the domain was passed, or, while it is open, since
 * `lookedAt`: whoever decides has not seen that yet.
 */
export async function needProofs(tx: Tx, facts: Facts, lookedAt: Date): Promise<void> {
  const { id: enrollmentId, organizationId, answersId } = facts;
  const passed =
    statusOf(facts, 'email_domain') === 'passed'
      ? await tx.check.findFirst({ where: { enrollmentId, kind: 'email_domain' }, select: { movedAt: true } })
      : null;
  const answers = answersId ? await tx.contact.findMany({ where: { profileId: answersId } }) : [];
  const domain = { in: await listProvableOf(answers) };
  const gone = { organizationId, domain, status: 'gone', movedAt: { gte: passed?.movedAt ?? lookedAt } } as const;
  if ((await tx.domainProof.count({ where: gone })) > 0) throw Refusal.because('domain_proof_gone', { cure: 'case' });
}

import type { Reviewer } from '@/lib/actor';
import { transaction } from '@/lib/db';
import { lookAgain } from '@/lib/domain-proof/commands';
import { move as moveEnrollment } from '@/lib/enrollment/move';
import { holdToWork, putAway } from './case';
import { finalize } from './finalize';
import { life, statusOf } from './lifecycle';
import { move } from './move';
import { needProofs } from './proofs';
import type { Approval } from './schema';

/**
 * Approves: the ticked checks pass, and with all of them passed the company is qualified. Refuses `checks_open`, `check_failed`, and
 * `domain_proof_gone` when the record of a domain is no longer there.
 */
export async function approve(reviewer: Reviewer, { passed, ...fields }: Approval): Promise<void> {
  const lookedAt = await lookAgain(reviewer, fields.enrollmentId);
  await transaction(async (tx) => {
    let facts = await holdToWork(tx, reviewer, fields);
    await needProofs(tx, facts, lookedAt);
    for (const kind of passed)
      if (life.eventsFor(reviewer, statusOf(facts, kind)).includes('pass'))
        facts = await move(tx, reviewer, 'pass', kind, facts);
    await moveEnrollment(tx, reviewer, 'approve', facts, { seen: fields.seen });
    await finalize(tx, facts);
    await putAway(tx, facts.id);
  });
}

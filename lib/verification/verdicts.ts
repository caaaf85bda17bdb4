import type { Reviewer } from '@/lib/actor';
import { transaction } from '@/lib/db';
import { lookAgain } from '@/lib/domain-proof/commands';
import { Refusal } from '@/lib/refusal';
import { holdToWork } from './case';
import { reasonsAgainstVerdicts } from './decisions';
import { move } from './move';
import { needProofs } from './proofs';
import type { Verdict } from './schema';

/**
 * Passes one check, fails it or opens it again, with a note for the colleagues: of a failure always. It decides nothing about the case.
 * Of two reviewers at once one is heard, and the other is refused with `moved_on`. A domain's record is looked for again before it counts.
 */
export async function decide(reviewer: Reviewer, fields: Verdict): Promise<void> {
  const { kind, verdict, checkSeen, note } = fields;
  if (verdict === 'fail' && !note) throw Refusal.because('required', { field: 'note' });
  const weighsDomains = kind === 'email_domain' && verdict === 'pass';
  const lookedAt = weighsDomains ? await lookAgain(reviewer, fields.enrollmentId) : null;
  await transaction(async (tx) => {
    const facts = await holdToWork(tx, reviewer, fields);
    const reasons = reasonsAgainstVerdicts(facts);
    if (reasons.length > 0) throw new Refusal(reasons);
    if (lookedAt) await needProofs(tx, facts, lookedAt);
    await move(tx, reviewer, verdict, kind, facts, { seen: checkSeen, ...(note ? { message: note } : {}) });
    // Whoever proposed to override what failed has not read this.
    await tx.proposal.deleteMany({ where: { enrollmentId: facts.id, kind: 'override' } });
  });
}

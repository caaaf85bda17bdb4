import type { Reviewer } from '@/lib/actor';
import { brokeConstraint, transaction } from '@/lib/db';
import { lookAgain } from '@/lib/domain-proof/commands';
import { Refusal } from '@/lib/refusal';
import { finalize } from './finalize';
import { needProofs } from './proofs';
import { confirm, propose } from './proposals';
import type { Confirmation, Word } from './schema';

/** Proposes to approve the company although a check failed, and says why. Refuses `checks_open`, `nothing_failed`. */
export async function proposeOverride(reviewer: Reviewer, fields: Word): Promise<void> {
  await transaction((tx) => propose(tx, reviewer, 'override', fields));
}

/**
 * Approves the company although a check failed, as another reviewer proposed. What failed stays failed in the record. Refuses
 * `domain_proof_gone` as an approval does.
 */
export async function override(reviewer: Reviewer, fields: Confirmation): Promise<void> {
  const lookedAt = await lookAgain(reviewer, fields.enrollmentId);
  await transaction((tx) =>
    confirm(
      tx,
      reviewer,
      'override',
      fields,
      () => ({}),
      async ({ facts }) => {
        await needProofs(tx, facts, lookedAt);
        await finalize(tx, facts);
      },
    ),
  );
}

/** Proposes to reopen a case that was refused or closed; its words are read by the company once it is. */
export async function proposeReinstatement(reviewer: Reviewer, fields: Word): Promise<void> {
  await transaction((tx) => propose(tx, reviewer, 'reinstate', fields));
}

/** A lead reopens the case, as another reviewer proposed. Refuses `already_enrolled` where the company began anew meanwhile. */
export async function reinstate(reviewer: Reviewer, fields: Confirmation): Promise<void> {
  await transaction((tx) => confirm(tx, reviewer, 'reinstate', fields, ({ message }) => ({ message }))).catch(
    saysEnrolled,
  );
}

// An old enrollment is reopened while the company begins a new one: only the database sees both.
function saysEnrolled(fault: unknown): never {
  throw brokeConstraint(fault, 'enrollment_open') ? Refusal.because('already_enrolled', { cure: 'reload' }) : fault;
}

import type { Reviewer } from '@/lib/actor';
import { transaction } from '@/lib/db';
import { move as moveEnrollment } from '@/lib/enrollment/move';
import { holdToWork, putAway } from './case';
import { statusOf } from './lifecycle';
import { move } from './move';
import type { Approval } from './schema';

/** Approves: the ticked checks pass, and with all of them passed the company is qualified. Refuses `checks_open`. */
export async function approve(reviewer: Reviewer, { passed, ...fields }: Approval): Promise<void> {
  await transaction(async (tx) => {
    let facts = await holdToWork(tx, reviewer, fields);
    for (const kind of passed)
      if (statusOf(facts, kind) !== 'passed') facts = await move(tx, reviewer, 'pass', kind, facts);
    await moveEnrollment(tx, reviewer, 'approve', facts, { seen: fields.seen });
    await tx.companyProfile.updateMany({
      where: { enrollmentId: facts.id, state: 'submitted' },
      data: { state: 'finalized' },
    });
    await putAway(tx, facts.id);
  });
}

import type { Member, Reviewer } from '@/lib/actor';
import { now } from '@/lib/clock';
import { transaction } from '@/lib/db';
import { refuseUnanswered } from '@/lib/duplicate/answers';
import { writeKeys } from '@/lib/duplicate/write-keys';
import { holdOpen } from '@/lib/enrollment/commands';
import { keepDeclaration } from '@/lib/enrollment/declaration';
import { move } from '@/lib/enrollment/move';
import { isConfirmed } from '@/lib/enrollment/needs';
import type { Resubmission } from '@/lib/enrollment/schema';
import { isUnchanged } from '@/lib/enrollment/unchanged';
import type { AsShown } from '@/lib/form/as-shown';
import { Refusal } from '@/lib/refusal';
import { holdToWork } from './case';
import { restart } from './restart';

/**
 * The applicant sends corrected answers in: back to review, or to a new primary contact's confirmation first. Refuses `nothing_changed` when
 * they are those that were refused, unless it is said that they go all the same (`unchanged`).
 */
export async function resubmit(member: Member, fields: Resubmission & AsShown): Promise<void> {
  const { seen, unchanged, locale, statement } = fields;
  await transaction(async (tx) => {
    const facts = await holdOpen(tx, member);
    if (!unchanged && (await isUnchanged(facts, tx))) throw Refusal.because('nothing_changed', { field: 'unchanged' });
    await refuseUnanswered(tx, member);
    const event = isConfirmed(facts) ? 'resubmit' : 'resubmit_contact';
    const eventId = await move(tx, member, event, facts, { seen });
    const draft = { enrollmentId: facts.id, state: 'draft' } as const;
    if ((await tx.companyProfile.count({ where: draft })) > 0) {
      await tx.companyProfile.updateMany({
        where: { enrollmentId: facts.id, state: 'submitted' },
        data: { state: 'replaced' },
      });
      await tx.companyProfile.updateMany({ where: draft, data: { state: 'submitted', submittedAt: now() } });
    }
    await keepDeclaration(tx, member, { eventId, enrollmentId: facts.id, locale, statement });
    await writeKeys(tx, facts.organizationId);
    if (isConfirmed(facts)) await restart(tx, member, facts);
  });
}

export const suspend = withMessage('suspend');
export const restore = withMessage('restore');

function withMessage(event: 'suspend' | 'restore') {
  return async (reviewer: Reviewer, fields: { enrollmentId: string; seen: number; message: string }): Promise<void> => {
    await transaction(async (tx) => {
      const { seen, message } = fields;
      await move(tx, reviewer, event, await holdToWork(tx, reviewer, fields), { seen, message });
    });
  };
}

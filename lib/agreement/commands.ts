import type { EnrollmentStatus } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import { db, transaction } from '@/lib/db';
import { reasonsAsDelegate } from '@/lib/delegation/queries';
import { openOf } from '@/lib/enrollment/commands';
import { lifecycle } from '@/lib/enrollment/lifecycle';
import { move } from '@/lib/enrollment/move';
import { fullName } from '@/lib/field/person-name';
import type { AsShown } from '@/lib/form/as-shown';
import { announce } from '@/lib/letter/announce';
import { lockAccount } from '@/lib/partner-id/commands';
import { Refusal } from '@/lib/refusal';
import { countTry } from '@/lib/throttle';
import { keepEvidence, needUnsigned } from './evidence';
import { listSigners } from './queries';
import type { Acceptance } from './schema';

/**
 * Accepts the partner agreement: the evidence and the enrollment's step to active in one transaction. Refuses a text
 * other than the one in force, a second signature, and what the lifecycle refuses. Source: seed step 6, domain fact 4.
 */
export async function sign(member: Member, fields: Acceptance & AsShown): Promise<void> {
  await transaction(async (tx) => {
    await lockAccount(tx, member);
    const agreement = await needUnsigned(tx, member, fields);
    const delegated = await reasonsAsDelegate(tx, member, agreement.id);
    const facts = { ...(await openOf(tx, member)), delegated };
    await move(tx, member, 'sign', facts, { seen: fields.seen });
    const { id: enrollmentId, partnerId } = facts;
    await keepEvidence(tx, member, agreement, { ...fields, enrollmentId, partnerId });
  });
}

/** Somebody who may not sign asks those who may, by letter, once there is something to sign. Source: domain fact 10, row 28. */
export async function askToSign(member: Member): Promise<void> {
  const { status } = await openOf(db, member);
  if (!canBeSigned(status)) throw Refusal.because('not_in_this_state', { cure: 'agreements', with: { status } });
  await countTry('resend_letter', `ask-to-sign ${member.organizationId}`);
  const signers = await listSigners(member);
  await transaction(async (tx) => {
    const facts = await openOf(tx, member);
    const asker = await tx.user.findUniqueOrThrow({ where: { id: member.userId } });
    const factId = crypto.randomUUID();
    const content = {
      company: facts.company,
      reference: facts.reference,
      askedBy: fullName(asker),
    };
    for (const { email, locale } of signers) {
      await announce(tx, 'please-sign', {
        factId,
        to: { party: 'admin', address: email, locale, organizationId: facts.organizationId },
        content,
        by: member,
      });
    }
    await record(tx, member, {
      action: 'agreement.ask_to_sign',
      subject: 'enrollment',
      subjectId: facts.id,
      organizationId: facts.organizationId,
    });
  });
}

function canBeSigned(status: EnrollmentStatus): boolean {
  return (lifecycle.sign.from as readonly EnrollmentStatus[]).includes(status);
}

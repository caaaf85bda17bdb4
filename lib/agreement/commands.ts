import type { EnrollmentStatus } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import { db, type Tx, transaction } from '@/lib/db';
import { openOf } from '@/lib/enrollment/commands';
import { lifecycle } from '@/lib/enrollment/lifecycle';
import { move } from '@/lib/enrollment/move';
import { announce } from '@/lib/letter/announce';
import { Refusal } from '@/lib/refusal';
import { countTry } from '@/lib/throttle';
import { findInForce, listSigners } from './queries';
import type { Acceptance } from './schema';

/**
 * Accepts the partner agreement: the evidence and the enrollment's step to active in one transaction. Refuses a text
 * other than the one in force, a second signature, and what the lifecycle refuses. Source: seed step 6, domain fact 4.
 */
export async function sign(member: Member, fields: Acceptance & { locale: string; statement: string }): Promise<void> {
  await transaction(async (tx) => {
    const agreement = await findInForce(tx);
    if (agreement?.id !== fields.agreementId || agreement.pdfSha256 !== fields.pdfSha256)
      throw Refusal.because('agreement_other_version', { cure: 'agreements' });
    const key = { agreementId: agreement.id, organizationId: member.organizationId };
    if (await tx.signature.findUnique({ where: { agreementId_organizationId: key }, select: { id: true } }))
      throw Refusal.because('agreement_already_signed', { cure: 'agreements' });
    const facts = await openOf(tx, member);
    await move(tx, member, 'sign', facts.id, { seen: fields.seen });
    const { firstName, lastName, title, statement, locale } = fields;
    const evidence = {
      firstName,
      lastName,
      title,
      statement,
      locale,
      pdfSha256: agreement.pdfSha256,
      partnerId: facts.partnerId ?? '',
    };
    const signature = await tx.signature.create({
      data: {
        ...evidence,
        agreementId: agreement.id,
        organizationId: facts.organizationId,
        enrollmentId: facts.id,
        userId: member.userId,
        ip: member.from.ip,
        userAgent: member.from.userAgent,
        signedAt: now(),
      },
    });
    await record(tx, member, {
      action: 'agreement.sign',
      subject: 'signature',
      subjectId: signature.id,
      organizationId: facts.organizationId,
      after: { version: agreement.version, ...evidence },
    });
    if (fields.addAdminAgent) await becomeAdminAgent(tx, member);
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
      askedBy: `${asker.firstName} ${asker.lastName}`,
    };
    for (const { email, locale } of signers) {
      await announce(tx, 'please-sign', {
        factId,
        to: { party: 'admin', address: email, locale, organizationId: facts.organizationId },
        content,
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

// "Add me to admin agents", ticked on the acceptance page; Global admin alone is not Admin agent. Source: seed step 8.
async function becomeAdminAgent(tx: Tx, member: Member): Promise<void> {
  const key = { userId_organizationId: { userId: member.userId, organizationId: member.organizationId } };
  const membership = await tx.membership.findUniqueOrThrow({ where: key });
  if (membership.roles.includes('admin_agent')) return;
  const roles = [...membership.roles, 'admin_agent' as const];
  await tx.membership.update({ where: key, data: { roles, version: { increment: 1 } } });
  await record(tx, member, {
    action: 'user.roles',
    subject: 'membership',
    subjectId: membership.id,
    organizationId: member.organizationId,
    before: { roles: membership.roles },
    after: { roles },
  });
}

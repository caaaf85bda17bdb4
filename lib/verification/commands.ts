import type { Actor, Bearer, Member, Reviewer } from '@/lib/actor';
import { now } from '@/lib/clock';
import { brokeConstraint, type Tx, transaction } from '@/lib/db';
import { openOf } from '@/lib/enrollment/commands';
import { factsOf } from '@/lib/enrollment/facts';
import { move as moveEnrollment } from '@/lib/enrollment/move';
import { isConfirmed } from '@/lib/enrollment/needs';
import type { Resubmission } from '@/lib/enrollment/schema';
import { isUnchanged } from '@/lib/enrollment/unchanged';
import { useUp } from '@/lib/link/link';
import { Refusal } from '@/lib/refusal';
import { holdToWork, putAway } from './case';
import { reviewersChecks } from './lifecycle';
import { move } from './move';
import type { Approval, Fix } from './schema';

/** The primary contact confirms signing up and the address; only now does the review begin. Source: seed, "Important". */
export async function confirmEmail(bearer: Bearer): Promise<void> {
  await transaction(async (tx) => {
    if (!(await useUp(tx, bearer.linkId))) throw Refusal.because('link_used');
    await beginReview(tx, bearer, 'confirm');
  });
}

/** "This was not me": the review does not begin, and the applicant is told. Can be taken back for a day. */
export async function denyEmail(bearer: Bearer): Promise<void> {
  await transaction(async (tx) => {
    if (!(await useUp(tx, bearer.linkId))) throw Refusal.because('link_used');
    const { id, organizationId } = await factsOf(tx, bearer.subjectId);
    await moveEnrollment(tx, bearer, 'deny', id);
    await move(tx, bearer, 'fail', 'email_ownership', { enrollmentId: id, organizationId }, bearer.address);
  });
}

/** "It was me after all", by the same link within a day: confirms, and the review begins. */
export async function undoDenial(bearer: Bearer): Promise<void> {
  await transaction((tx) => beginReview(tx, bearer, 'undo_deny'));
}

/** Approves: the ticked checks pass, and with all of them passed the company is qualified. Refuses `checks_open`. */
export async function approve(reviewer: Reviewer, fields: Approval): Promise<void> {
  await transaction(async (tx) => {
    const { id, organizationId, checks } = await holdToWork(tx, reviewer, fields);
    for (const kind of fields.passed) {
      if (checks.find((check) => check.kind === kind)?.status === 'passed') continue;
      await move(tx, reviewer, 'pass', kind, { enrollmentId: id, organizationId });
    }
    await moveEnrollment(tx, reviewer, 'approve', id, { seen: fields.seen });
    await tx.companyProfile.updateMany({
      where: { enrollmentId: id, state: 'submitted' },
      data: { state: 'finalized' },
    });
    await putAway(tx, id);
  });
}

/** Asks the applicant to put something right, which also settles a proposal to refuse. A question never uses up an attempt. */
export async function askForFix(reviewer: Reviewer, fields: Fix): Promise<void> {
  await transaction(async (tx) => {
    await holdToWork(tx, reviewer, fields);
    const requests = [{ field: fields.field, reason: fields.reason, message: fields.message }];
    const eventId = await moveEnrollment(tx, reviewer, 'ask', fields.enrollmentId, { seen: fields.seen, requests });
    await tx.fixRequest.createMany({
      data: requests.map((request) => ({
        ...request,
        enrollmentId: fields.enrollmentId,
        eventId,
        askedById: reviewer.userId,
        createdAt: now(),
      })),
    });
    await tx.rejectionProposal.deleteMany({ where: { enrollmentId: fields.enrollmentId } });
  });
}

/**
 * The applicant sends corrected answers in: back to review, or to a new primary contact's confirmation first. Refuses `nothing_changed` when
 * they are those that were refused, unless it is said that they go all the same (`unchanged`).
 */
export async function resubmit(member: Member, { seen, unchanged }: Resubmission): Promise<void> {
  await transaction(async (tx) => {
    const facts = await openOf(tx, member);
    if (!unchanged && (await isUnchanged(facts, tx))) throw Refusal.because('nothing_changed', { field: 'unchanged' });
    await moveEnrollment(tx, member, isConfirmed(facts) ? 'resubmit' : 'resubmit_contact', facts.id, { seen });
    const draft = { enrollmentId: facts.id, state: 'draft' } as const;
    if ((await tx.companyProfile.count({ where: draft })) > 0) {
      await tx.companyProfile.updateMany({
        where: { enrollmentId: facts.id, state: 'submitted' },
        data: { state: 'replaced' },
      });
      await tx.companyProfile.updateMany({ where: draft, data: { state: 'submitted', submittedAt: now() } });
    }
    await tx.fixRequest.updateMany({
      where: { enrollmentId: facts.id, answeredAt: null },
      data: { answeredAt: now() },
    });
    if (isConfirmed(facts)) await restart(tx, member, facts.id);
  });
}

export const reinstate = withMessage('reinstate');
export const suspend = withMessage('suspend');
export const restore = withMessage('restore');

function withMessage(event: 'reinstate' | 'suspend' | 'restore') {
  return async (reviewer: Reviewer, fields: { enrollmentId: string; seen: number; message: string }): Promise<void> => {
    await transaction(async (tx) => {
      await holdToWork(tx, reviewer, fields);
      await moveEnrollment(tx, reviewer, event, fields.enrollmentId, { seen: fields.seen, message: fields.message });
    }).catch(saysEnrolled);
  };
}

// An old enrollment is reopened while the company begins a new one: only the database sees both.
function saysEnrolled(fault: unknown): never {
  throw brokeConstraint(fault, 'enrollment_open') ? Refusal.because('already_enrolled', { cure: 'reload' }) : fault;
}

async function beginReview(tx: Tx, bearer: Bearer, event: 'confirm' | 'undo_deny'): Promise<void> {
  const { id, organizationId, checks } = await factsOf(tx, bearer.subjectId);
  const subject = { enrollmentId: id, organizationId };
  await moveEnrollment(tx, bearer, event, id);
  const ownership = checks.find((check) => check.kind === 'email_ownership')?.status ?? 'not_started';
  if (ownership !== 'running')
    await move(tx, bearer, ownership === 'passed' ? 'reopen' : 'start', 'email_ownership', subject);
  await move(tx, bearer, 'pass', 'email_ownership', subject, bearer.address);
  await restart(tx, bearer, id);
}

async function restart(tx: Tx, actor: Actor, enrollmentId: string): Promise<void> {
  const { organizationId, checks } = await factsOf(tx, enrollmentId);
  for (const kind of reviewersChecks) {
    const status = checks.find((check) => check.kind === kind)?.status ?? 'not_started';
    if (['not_started', 'needs_info', 'failed'].includes(status))
      await move(tx, actor, 'start', kind, { enrollmentId, organizationId });
  }
}

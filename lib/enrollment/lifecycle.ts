import type { EnrollmentStatus } from '@/generated/prisma/enums';
import type { Actor } from '@/lib/actor';
import type { LetterName } from '@/lib/letter/letters';
import type { Reason } from '@/lib/refusal';
import {
  allChecksPassed,
  anotherProposed,
  attemptsLeft,
  companyGiven,
  contactConfirmed,
  contactUnconfirmed,
  deniedLately,
  directPartner,
  type Facts,
  globalAdmin,
  lead,
  type Need,
  notDirectPartner,
  onceConfirmed,
  partnerIdLinked,
  primaryContactGiven,
  supportContactGiven,
  timeIsUp,
} from './needs';

type Step = {
  by: readonly Actor['as'][];
  from: readonly EnrollmentStatus[];
  to: EnrollmentStatus;
  needs: readonly Need[];
  tell: { contact?: LetterName; admins?: LetterName };
};

const profile = [companyGiven, primaryContactGiven, supportContactGiven] as const;

/**
 * The life of an enrollment. Read a row aloud: who may do it, from where, to where, on what conditions, who is told.
 * Source: the seed's steps 5–7 and domain fact 11.1.
 */
export const lifecycle = {
  submit: {
    by: ['member'],
    from: ['draft'],
    to: 'email_pending',
    needs: [globalAdmin, notDirectPartner, ...profile],
    tell: { contact: 'confirm-email', admins: 'enrollment-submitted' },
  },
  enroll_direct: {
    by: ['member'],
    from: ['draft'],
    to: 'qualified',
    needs: [globalAdmin, directPartner, supportContactGiven],
    tell: { admins: 'enrolled-direct' },
  },
  recall: { by: ['member'], from: ['email_pending'], to: 'draft', needs: [globalAdmin], tell: {} },
  confirm: {
    by: ['bearer'],
    from: ['email_pending'],
    to: 'in_review',
    needs: [],
    tell: { contact: 'review-started', admins: 'review-started' },
  },
  deny: { by: ['bearer'], from: ['email_pending'], to: 'needs_action', needs: [], tell: { admins: 'email-denied' } },
  undo_deny: {
    by: ['bearer'],
    from: ['needs_action'],
    to: 'in_review',
    needs: [deniedLately],
    tell: { contact: 'review-started', admins: 'email-denial-undone' },
  },
  ask: {
    by: ['reviewer'],
    from: ['in_review'],
    to: 'needs_action',
    needs: [],
    tell: { contact: 'please-fix', admins: 'please-fix' },
  },
  resubmit: {
    by: ['member'],
    from: ['needs_action', 'rejected'],
    to: 'in_review',
    needs: [globalAdmin, ...profile, attemptsLeft, contactConfirmed],
    tell: { contact: 'enrollment-resubmitted', admins: 'enrollment-resubmitted' },
  },
  resubmit_contact: {
    by: ['member'],
    from: ['needs_action', 'rejected'],
    to: 'email_pending',
    needs: [globalAdmin, ...profile, attemptsLeft, contactUnconfirmed],
    tell: { contact: 'confirm-email', admins: 'enrollment-submitted' },
  },
  approve: {
    by: ['reviewer'],
    from: ['in_review'],
    to: 'qualified',
    needs: [allChecksPassed],
    tell: { contact: 'enrollment-approved', admins: 'enrollment-approved' },
  },
  reject: {
    by: ['reviewer'],
    from: ['in_review'],
    to: 'rejected',
    needs: [anotherProposed],
    tell: { contact: 'enrollment-rejected', admins: 'enrollment-rejected' },
  },
  reinstate: {
    by: ['reviewer'],
    from: ['rejected', 'closed'],
    to: 'in_review',
    needs: [lead, onceConfirmed],
    tell: { contact: 'enrollment-reinstated', admins: 'enrollment-reinstated' },
  },
  sign: {
    by: ['member'],
    from: ['qualified'],
    to: 'active',
    needs: [globalAdmin, partnerIdLinked],
    tell: { contact: 'agreement-signed', admins: 'agreement-signed' },
  },
  change_partner_id: {
    by: ['member'],
    from: ['active'],
    to: 'active',
    needs: [globalAdmin, partnerIdLinked],
    tell: { contact: 'partner-id-changed', admins: 'partner-id-changed' },
  },
  withdraw: {
    by: ['member'],
    from: ['draft', 'email_pending', 'in_review', 'needs_action', 'rejected', 'qualified'],
    to: 'withdrawn',
    needs: [globalAdmin],
    tell: { contact: 'enrollment-withdrawn', admins: 'enrollment-withdrawn' },
  },
  close: {
    by: ['clock'],
    from: ['draft', 'email_pending', 'needs_action', 'rejected'],
    to: 'closed',
    needs: [timeIsUp],
    tell: { contact: 'enrollment-closed', admins: 'enrollment-closed' },
  },
  suspend: {
    by: ['reviewer'],
    from: ['active'],
    to: 'suspended',
    needs: [lead],
    tell: { contact: 'enrollment-suspended', admins: 'enrollment-suspended' },
  },
  restore: {
    by: ['reviewer'],
    from: ['suspended'],
    to: 'active',
    needs: [lead],
    tell: { contact: 'enrollment-restored', admins: 'enrollment-restored' },
  },
} as const satisfies Record<string, Step>;

export type EnrollmentEvent = keyof typeof lifecycle;

export const enrollmentEvents = Object.keys(lifecycle) as EnrollmentEvent[];

/** States in which the applicant may change the answers. */
export const editable: readonly EnrollmentStatus[] = ['draft', 'needs_action', 'rejected'];

/** States in which an organization may begin anew. */
export const over: readonly EnrollmentStatus[] = ['withdrawn', 'closed'];

/** Why this actor cannot do this now; an empty list opens the door. The page, the API and the letter show the same. */
export function reasonsAgainst(event: EnrollmentEvent, actor: Actor, facts: Facts) {
  const step: Step = lifecycle[event];
  if (!step.by.includes(actor.as)) return [{ code: 'not_yours' } as const];
  if (!step.from.includes(facts.status))
    return [{ code: 'not_in_this_state', cure: 'reload', with: { status: facts.status } } as const];
  return step.needs.flatMap((need) => need(facts, actor));
}

/** Why this actor cannot begin an enrollment. */
export function reasonsAgainstStarting(actor: Actor): Reason[] {
  const isAdmin = actor.as === 'member' && actor.roles.includes('global_admin');
  return isAdmin ? [] : [{ code: 'global_admin_only', cure: 'users' }];
}

/** What this actor still lacks for an event that lies ahead: the same needs, and what the enrollment must have come through first. */
export function stillMissing(event: EnrollmentEvent, actor: Actor, facts: Facts): Reason[] {
  const step: Step = lifecycle[event];
  const ahead: Reason = facts.directPartner
    ? { code: 'not_submitted', cure: 'check_answers' }
    : { code: 'not_verified' };
  return [...step.needs.flatMap((need) => need(facts, actor)), ...(step.from.includes(facts.status) ? [] : [ahead])];
}

/** The events this actor could cause from where the enrollment stands, whether or not something is still missing. */
export function eventsFor(actor: Actor, facts: Facts): EnrollmentEvent[] {
  return enrollmentEvents.filter((event) => {
    const step: Step = lifecycle[event];
    return step.by.includes(actor.as) && step.from.includes(facts.status);
  });
}

import type { EnrollmentStatus } from '@/generated/prisma/enums';
import type { Actor } from '@/lib/actor';
import { globalAdmin, lead } from '@/lib/conditions';
import type { LetterName } from '@/lib/letter/letters';
import { lifeOf, type Step as StepOf } from '@/lib/lifecycle';
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
  notDirectPartner,
  onceConfirmed,
  partnerIdLinked,
  primaryContactGiven,
  supportContactGiven,
  timeIsUp,
} from './needs';

type Step = StepOf<EnrollmentStatus, Facts> & { tell: { contact?: LetterName; admins?: LetterName } };

// The contact and the Global admins read the same letter.
const both = <Name extends LetterName>(name: Name) => ({ contact: name, admins: name });

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
  confirm: { by: ['bearer'], from: ['email_pending'], to: 'in_review', needs: [], tell: both('review-started') },
  deny: { by: ['bearer'], from: ['email_pending'], to: 'needs_action', needs: [], tell: { admins: 'email-denied' } },
  undo_deny: {
    by: ['bearer'],
    from: ['needs_action'],
    to: 'in_review',
    needs: [deniedLately],
    tell: { contact: 'review-started', admins: 'email-denial-undone' },
  },
  ask: { by: ['reviewer'], from: ['in_review'], to: 'needs_action', needs: [], tell: both('please-fix') },
  resubmit: {
    by: ['member'],
    from: ['needs_action', 'rejected'],
    to: 'in_review',
    needs: [globalAdmin, ...profile, attemptsLeft, contactConfirmed],
    tell: both('enrollment-resubmitted'),
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
    tell: both('enrollment-approved'),
  },
  reject: {
    by: ['reviewer'],
    from: ['in_review'],
    to: 'rejected',
    needs: [anotherProposed],
    tell: both('enrollment-rejected'),
  },
  reinstate: {
    by: ['reviewer'],
    from: ['rejected', 'closed'],
    to: 'in_review',
    needs: [lead, onceConfirmed],
    tell: both('enrollment-reinstated'),
  },
  sign: {
    by: ['member'],
    from: ['qualified'],
    to: 'active',
    needs: [globalAdmin, partnerIdLinked],
    tell: both('agreement-signed'),
  },
  change_partner_id: {
    by: ['member'],
    from: ['active'],
    to: 'active',
    needs: [globalAdmin, partnerIdLinked],
    tell: both('partner-id-changed'),
  },
  withdraw: {
    by: ['member'],
    from: ['draft', 'email_pending', 'in_review', 'needs_action', 'rejected', 'qualified'],
    to: 'withdrawn',
    needs: [globalAdmin],
    tell: both('enrollment-withdrawn'),
  },
  close: {
    by: ['clock'],
    from: ['draft', 'email_pending', 'needs_action', 'rejected'],
    to: 'closed',
    needs: [timeIsUp],
    tell: both('enrollment-closed'),
  },
  suspend: { by: ['reviewer'], from: ['active'], to: 'suspended', needs: [lead], tell: both('enrollment-suspended') },
  restore: { by: ['reviewer'], from: ['suspended'], to: 'active', needs: [lead], tell: both('enrollment-restored') },
} as const satisfies Record<string, Step>;

export type EnrollmentEvent = keyof typeof lifecycle;

export const life = lifeOf<EnrollmentStatus, Facts, EnrollmentEvent>(lifecycle);

export const { events: enrollmentEvents, reasonsAgainst, eventsFor } = life;

/** States in which the applicant may change the answers. */
export const editable: readonly EnrollmentStatus[] = ['draft', 'needs_action', 'rejected'];

/** States in which an organization may begin anew. */
export const over: readonly EnrollmentStatus[] = ['withdrawn', 'closed'];

/** Why this actor cannot begin an enrollment. */
export function reasonsAgainstStarting(actor: Actor): Reason[] {
  return globalAdmin(null, actor);
}

/** What this actor still lacks to sign, which lies ahead: the same needs, and what the enrollment must have come through first. */
export function missingToSign(actor: Actor, facts: Facts): Reason[] {
  const [qualified] = lifecycle.sign.from;
  const missing = reasonsAgainst('sign', actor, { ...facts, status: qualified });
  if (facts.status === qualified) return missing;
  return [
    ...missing,
    facts.directPartner ? { code: 'not_submitted', cure: 'check_answers' } : { code: 'not_verified' },
  ];
}

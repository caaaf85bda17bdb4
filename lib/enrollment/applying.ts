import type { EnrollmentStatus } from '@/generated/prisma/enums';
import { globalAdmin, maySign } from '@/lib/conditions';
import type { LetterName } from '@/lib/letter/letters';
import type { Step as StepOf } from '@/lib/lifecycle';
import {
  attemptsLeft,
  companyGiven,
  contactConfirmed,
  contactUnconfirmed,
  deniedLately,
  directPartner,
  type Facts,
  notDirectPartner,
  partnerIdLinked,
  primaryContactGiven,
  supportContactGiven,
  timeIsUp,
} from './needs';

export type Step = StepOf<EnrollmentStatus, Facts> & { tell: { contact?: LetterName; admins?: LetterName } };

/** The contact and the Global admins read the same letter. */
export const both = <Name extends LetterName>(name: Name) => ({ contact: name, admins: name });

const profile = [companyGiven, primaryContactGiven, supportContactGiven] as const;

/** Until a reviewer has the case: what the applicant and its contact do. */
export const signingUp = {
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
} as const satisfies Record<string, Step>;

/** What the applicant answers a reviewer. */
export const answering = {
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
} as const satisfies Record<string, Step>;

/** How the applicant goes through with it, or it ends. */
export const concluding = {
  sign: {
    by: ['member'],
    from: ['qualified'],
    to: 'active',
    needs: [maySign, partnerIdLinked],
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
} as const satisfies Record<string, Step>;

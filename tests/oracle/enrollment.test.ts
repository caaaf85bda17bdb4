import { expect, test } from 'vitest';
import { type CheckKind, type CheckStatus, EnrollmentStatus, type ProposalKind } from '@/generated/prisma/enums';
import { days, hours, now } from '@/lib/clock';
import { missingToSign } from '@/lib/enrollment/ahead';
import { lifecycle, reasonsAgainst } from '@/lib/enrollment/lifecycle';
import type { Facts } from '@/lib/enrollment/needs';
import { admin, agentOnly, expectRuled, outsiders } from '../support/oracle';
import { noteRaised } from '../support/raised';

const ago = (milliseconds: number) => new Date(now().getTime() - milliseconds);

const check = (kind: CheckKind, status: CheckStatus) => ({ id: kind, kind, status, version: 1 });

const proposed = (kind: ProposalKind, by: string) => ({ kind, by });

const facts: Facts = {
  id: 'enrollment',
  reference: 'MTR-0000-00',
  status: 'draft',
  version: 3,
  attempts: 0,
  movedAt: ago(days(2)),
  touchedAt: ago(days(1)),
  answerBy: null,
  sentAt: null,
  answersId: null,
  organizationId: 'company',
  company: 'Contoh',
  directPartner: false,
  companyGiven: true,
  primaryContact: { firstName: 'Budi', lastName: 'Santoso', email: 'budi@contoh.example' },
  supportContactGiven: true,
  confirmedAddress: 'budi@contoh.example',
  checks: [check('email_ownership', 'passed'), check('business', 'passed')],
  lastSent: { company: 'Contoh', primaryContact: null },
  partnerId: '5200003',
  proposal: proposed('reject', 'somebody else'),
  last: { event: 'deny', linkId: 'link', at: ago(hours(23)) },
};

const { bearer, reviewer, lead, operator, visitor, clock } = outsiders;

const stalled = { movedAt: ago(days(30)), touchedAt: ago(days(30)) };
const role = 'global_admin_only';
const answers = {
  'no company': 'company_missing',
  'no primary contact': 'primary_contact_missing',
  'no support contact': 'support_contact_missing',
} as const;
const neither = { 'only a lead may': 'role_missing' } as const;

/**
 * The life of an enrollment as the office tells it: steps 5 to 7 of the way in, thirty days to act, three attempts that only a decision
 * uses up, a day to take a denial back, and really two people to refuse.
 */
expectRuled({
  name: 'enrollment',
  statuses: Object.values(EnrollmentStatus),
  people: { admin: admin('company'), bearer, reviewer, lead, operator, visitor, clock },
  facts,
  obstacles: {
    'no Global admin': agentOnly,
    'only a lead may': (_, actor) => (actor.as === 'reviewer' ? { actor: { lead: false } } : {}),
    'a direct partner': () => ({ facts: { directPartner: true } }),
    'no direct partner': () => ({ facts: { directPartner: false } }),
    'no company': () => ({ facts: { companyGiven: false } }),
    'no primary contact': () => ({ facts: { primaryContact: null, confirmedAddress: 'budi@contoh.example' } }),
    'no support contact': () => ({ facts: { supportContactGiven: false } }),
    'a contact who confirmed': ({ primaryContact }) => ({ facts: { confirmedAddress: primaryContact?.email ?? null } }),
    'a contact who confirmed another address': () => ({ facts: { confirmedAddress: 'old@contoh.example' } }),
    'nobody who ever confirmed': () => ({ facts: { confirmedAddress: null } }),
    'two of three attempts used': () => ({ facts: { attempts: 2 } }),
    'three attempts used': () => ({ facts: { attempts: 3 } }),
    'a check still open': () => ({ facts: { checks: [check('business', 'running')] } }),
    'a check that failed among passed ones': ({ checks }) => ({
      facts: { checks: [...checks, check('employment', 'failed')] },
    }),
    'no check at all': () => ({ facts: { checks: [] } }),
    'no PartnerID': () => ({ facts: { partnerId: null } }),
    'nobody who proposed it': () => ({ facts: { proposal: null } }),
    'proposed by the same person': ({ proposal }, actor) => ({
      facts: { proposal: proposal && 'userId' in actor ? { ...proposal, by: actor.userId } : null },
    }),
    'something else proposed': ({ proposal }) => ({
      facts: { proposal: proposed(proposal?.kind === 'reject' ? 'override' : 'reject', 'somebody else') },
    }),
    'no check that failed': () => ({
      facts: { checks: [check('email_ownership', 'passed'), check('business', 'passed')] },
    }),
    'a contact who did not confirm': () => ({
      facts: { checks: [check('email_ownership', 'failed'), check('business', 'failed')] },
    }),
    'denied a day ago': () => ({ facts: { last: { event: 'deny', linkId: 'link', at: ago(hours(24)) } } }),
    'denied through another link': () => ({ facts: { last: { event: 'deny', linkId: 'other', at: ago(1) } } }),
    'not denied last': () => ({ facts: { last: { event: 'ask', linkId: 'link', at: ago(1) } } }),
    'moved and touched 29 days ago': () => ({ facts: { movedAt: ago(days(29)), touchedAt: ago(days(29)) } }),
  },
  table: lifecycle,
  reasonsAgainst,
  rules: {
    submit: {
      who: ['admin'],
      from: ['draft'],
      to: 'email_pending',
      blocked: { 'no Global admin': role, 'a direct partner': 'direct_partner_only', ...answers },
      told: { contact: 'confirm-email', admins: 'enrollment-submitted' },
    },
    enroll_direct: {
      who: ['admin'],
      from: ['draft'],
      to: 'qualified',
      given: { directPartner: true },
      blocked: {
        'no Global admin': role,
        'no direct partner': 'direct_partner_only',
        'no support contact': 'support_contact_missing',
      },
      told: { admins: 'enrolled-direct' },
    },
    recall: {
      who: ['admin'],
      from: ['email_pending'],
      to: 'draft',
      blocked: { 'no Global admin': role },
      told: {},
    },
    confirm: {
      who: ['bearer'],
      from: ['email_pending'],
      to: 'in_review',
      told: { contact: 'review-started', admins: 'review-started' },
    },
    deny: { who: ['bearer'], from: ['email_pending'], to: 'needs_action', told: { admins: 'email-denied' } },
    undo_deny: {
      who: ['bearer'],
      from: ['needs_action'],
      to: 'in_review',
      blocked: {
        'denied a day ago': 'undo_too_late',
        'denied through another link': 'undo_too_late',
        'not denied last': 'undo_too_late',
      },
      told: { contact: 'review-started', admins: 'email-denial-undone' },
    },
    ask: {
      who: ['reviewer', 'lead'],
      from: ['in_review'],
      to: 'needs_action',
      told: { contact: 'please-fix', admins: 'please-fix' },
    },
    resubmit: {
      who: ['admin'],
      from: ['needs_action', 'rejected'],
      to: 'in_review',
      blocked: {
        'no Global admin': role,
        ...answers,
        'no primary contact': ['primary_contact_missing', 'contact_unconfirmed'],
        'three attempts used': 'attempts_used',
        'a contact who confirmed another address': 'contact_unconfirmed',
        'nobody who ever confirmed': 'contact_unconfirmed',
      },
      told: { contact: 'enrollment-resubmitted', admins: 'enrollment-resubmitted' },
    },
    resubmit_contact: {
      who: ['admin'],
      from: ['needs_action', 'rejected'],
      to: 'email_pending',
      given: { confirmedAddress: 'old@contoh.example' },
      blocked: {
        'no Global admin': role,
        ...answers,
        'three attempts used': 'attempts_used',
        'a contact who confirmed': 'contact_confirmed',
      },
      told: { contact: 'confirm-email', admins: 'enrollment-submitted' },
    },
    approve: {
      who: ['reviewer', 'lead'],
      from: ['in_review'],
      to: 'qualified',
      blocked: {
        'a check still open': 'checks_open',
        'a check that failed among passed ones': 'check_failed',
        'a contact who did not confirm': 'check_failed',
        'no check at all': 'checks_open',
      },
      told: { contact: 'enrollment-approved', admins: 'enrollment-approved' },
    },
    reject: {
      who: ['reviewer', 'lead'],
      from: ['in_review'],
      to: 'rejected',
      blocked: {
        'nobody who proposed it': 'second_person_needed',
        'proposed by the same person': 'second_person_needed',
        'something else proposed': 'second_person_needed',
      },
      told: { contact: 'enrollment-rejected', admins: 'enrollment-rejected' },
    },
    override: {
      who: ['reviewer', 'lead'],
      from: ['in_review'],
      to: 'qualified',
      given: {
        checks: [check('email_ownership', 'passed'), check('business', 'failed')],
        proposal: proposed('override', 'somebody else'),
      },
      blocked: {
        'a check still open': 'checks_open',
        'a contact who did not confirm': 'checks_open',
        'no check at all': 'checks_open',
        'no check that failed': 'nothing_failed',
        'nobody who proposed it': 'second_person_needed',
        'proposed by the same person': 'second_person_needed',
        'something else proposed': 'second_person_needed',
      },
      told: { contact: 'enrollment-approved', admins: 'enrollment-approved' },
    },
    reinstate: {
      who: ['lead'],
      from: ['rejected', 'closed'],
      to: 'in_review',
      given: { proposal: proposed('reinstate', 'somebody else') },
      refuses: { reviewer: 'role_missing' },
      blocked: {
        ...neither,
        'nobody who ever confirmed': 'contact_unconfirmed',
        'nobody who proposed it': 'second_person_needed',
        'proposed by the same person': 'second_person_needed',
        'something else proposed': 'second_person_needed',
      },
      told: { contact: 'enrollment-reinstated', admins: 'enrollment-reinstated' },
    },
    sign: {
      who: ['admin'],
      from: ['qualified'],
      to: 'active',
      blocked: { 'no Global admin': role, 'no PartnerID': 'partner_id_missing' },
      told: { contact: 'agreement-signed', admins: 'agreement-signed' },
    },
    change_partner_id: {
      who: ['admin'],
      from: ['active'],
      to: 'active',
      blocked: { 'no Global admin': role, 'no PartnerID': 'partner_id_missing' },
      told: { contact: 'partner-id-changed', admins: 'partner-id-changed' },
    },
    withdraw: {
      who: ['admin'],
      from: ['draft', 'email_pending', 'in_review', 'needs_action', 'rejected', 'qualified'],
      to: 'withdrawn',
      blocked: { 'no Global admin': role },
      told: { contact: 'enrollment-withdrawn', admins: 'enrollment-withdrawn' },
    },
    close: {
      who: ['clock'],
      from: ['draft', 'email_pending', 'needs_action', 'rejected'],
      to: 'closed',
      given: stalled,
      blocked: { 'moved and touched 29 days ago': 'attempts_left' },
      told: { contact: 'enrollment-closed', admins: 'enrollment-closed' },
    },
    end: {
      who: ['clock'],
      from: ['active', 'suspended'],
      to: 'ended',
      told: { contact: 'enrollment-ended', admins: 'enrollment-ended' },
    },
    suspend: {
      who: ['lead'],
      from: ['active'],
      to: 'suspended',
      refuses: { reviewer: 'role_missing' },
      blocked: neither,
      told: { contact: 'enrollment-suspended', admins: 'enrollment-suspended' },
    },
    restore: {
      who: ['lead'],
      from: ['suspended'],
      to: 'active',
      refuses: { reviewer: 'role_missing' },
      blocked: neither,
      told: { contact: 'enrollment-restored', admins: 'enrollment-restored' },
    },
  },
});

test('a refused enrollment whose attempts are used up is closed at once; any other has its thirty days', () => {
  const codes = (status: EnrollmentStatus, attempts: number) =>
    reasonsAgainst('close', clock, { ...facts, status, attempts }).map(({ code }) => code);
  expect(codes('rejected', 3)).toEqual([]);
  for (const status of ['draft', 'email_pending', 'needs_action'] as const)
    expect(codes(status, 3)).toEqual(['attempts_left']);
  expect(codes('rejected', 2)).toEqual(['attempts_left']);
});

test('an applicant who writes, or whose contact is written to, is not stalled; an answer that staff wait for has its day', () => {
  const codes = (status: EnrollmentStatus, more: Partial<Facts>) =>
    reasonsAgainst('close', clock, { ...facts, ...stalled, status, ...more }).map(({ code }) => code);
  for (const status of ['draft', 'email_pending'] as const) {
    expect(codes(status, { touchedAt: ago(days(29)) })).toEqual(['attempts_left']);
    expect(codes(status, { movedAt: ago(days(29)) })).toEqual([]);
  }
  for (const status of ['needs_action', 'rejected'] as const) {
    expect(codes(status, { touchedAt: ago(days(29)) })).toEqual([]);
    expect(codes(status, { movedAt: ago(days(29)) })).toEqual(['attempts_left']);
  }
});

test('before it can be signed, a direct partner is told to send the answers in, everybody else that they are verified first', () => {
  const codes = (status: EnrollmentStatus, directPartner: boolean) =>
    missingToSign(admin('company'), { ...facts, status, directPartner }).map(({ code }) => code);
  expect(codes('draft', true)).toEqual(['not_submitted']);
  expect(codes('draft', false)).toEqual(['not_verified']);
  expect(codes('in_review', false)).toEqual(['not_verified']);
  for (const direct of [true, false]) expect(codes('qualified', direct)).toEqual([]);
  noteRaised(['not_submitted', 'not_verified']);
});

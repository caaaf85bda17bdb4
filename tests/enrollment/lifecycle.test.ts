import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EnrollmentStatus } from '@/generated/prisma/enums';
import { type EnrollmentEvent, enrollmentEvents, lifecycle, over, reasonsAgainst } from '@/lib/enrollment/lifecycle';
import type { Facts } from '@/lib/enrollment/needs';

const statuses = Object.values(EnrollmentStatus);
const rows = enrollmentEvents.map((event) => lifecycle[event]);

test('every status can be reached from a draft', () => {
  const reached = new Set<EnrollmentStatus>(['draft']);
  for (const _ of statuses)
    for (const { from, to } of rows) if (from.some((status) => reached.has(status))) reached.add(to);
  expect([...reached].sort()).toEqual([...statuses].sort());
});

test('every status but the last ones has a way out', () => {
  const stuck = statuses.filter((status) => !rows.some(({ from }) => (from as readonly string[]).includes(status)));
  expect(stuck).toEqual(['withdrawn', 'ended']);
  expect(over).toEqual(expect.arrayContaining(['withdrawn', 'closed']));
});

test('every change of status that staff or the clock makes is told to the primary contact', () => {
  const silent = enrollmentEvents.filter((event) => {
    const step: { by: readonly string[]; tell: { contact?: string; admins?: string } } = lifecycle[event];
    return step.by.some((as) => as === 'reviewer' || as === 'clock') && !step.tell.contact;
  });
  expect(silent).toEqual([]);
});

const facts = fc.record<Facts>({
  id: fc.uuid(),
  reference: fc.constant('MTR-0000-00'),
  status: fc.constantFrom(...statuses),
  version: fc.nat(9),
  attempts: fc.nat(4),
  movedAt: fc.constant(new Date()),
  touchedAt: fc.constant(new Date()),
  answerBy: fc.constant(null),
  sentAt: fc.constant(null),
  answersId: fc.constant(null),
  organizationId: fc.uuid(),
  company: fc.string(),
  lastSent: fc.constant({ company: 'A', primaryContact: null }),
  directPartner: fc.boolean(),
  companyGiven: fc.boolean(),
  primaryContact: fc.option(fc.constant({ firstName: 'A', lastName: 'B', email: 'a@b.example' })),
  supportContactGiven: fc.boolean(),
  confirmedAddress: fc.option(fc.constant('a@b.example')),
  checks: fc.constantFrom(
    [],
    [{ id: 'c', kind: 'business', status: 'passed', version: 2 }] as const,
    [{ id: 'c', kind: 'business', status: 'running', version: 1 }] as const,
    [{ id: 'c', kind: 'business', status: 'failed', version: 2 }] as const,
  ),
  partnerId: fc.option(fc.constant('5200000')),
  proposal: fc.option(fc.record({ kind: fc.constantFrom('reject', 'override', 'reinstate'), by: fc.uuid() } as const)),
  last: fc.constant(null),
});

const member = {
  as: 'member',
  userId: 'u',
  organizationId: 'o',
  roles: ['global_admin'],
  from: { ip: null, userAgent: null, requestId: null },
} as const;

// The rules said a second time, by what the seed asks rather than by the table.
const allowed: Partial<Record<EnrollmentEvent, (all: Facts) => boolean>> = {
  submit: (all) =>
    all.status === 'draft' &&
    !all.directPartner &&
    all.companyGiven &&
    all.primaryContact !== null &&
    all.supportContactGiven,
  enroll_direct: (all) => all.status === 'draft' && all.directPartner && all.supportContactGiven,
  sign: (all) => all.status === 'qualified' && all.partnerId !== null,
  recall: (all) => all.status === 'email_pending',
};

test('a Global admin may submit, sign and take back exactly when everything needed is there', () => {
  fc.assert(
    fc.property(facts, fc.constantFrom(...(Object.keys(allowed) as EnrollmentEvent[])), (all, event) => {
      expect(reasonsAgainst(event, member, all).length === 0).toBe(allowed[event]?.(all));
    }),
    { numRuns: 3000 },
  );
});

test('somebody without the Global admin role may do none of a member’s events', () => {
  fc.assert(
    fc.property(facts, fc.constantFrom(...enrollmentEvents), (all, event) => {
      expect(reasonsAgainst(event, { ...member, roles: ['admin_agent', 'user_admin'] }, all)).not.toEqual([]);
    }),
  );
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import { after, freeze, minutes } from '@/lib/clock';
import { type Candidate, leftOut } from '@/lib/verification/bulk-rules';
import { leaseEnds, standing } from '@/lib/verification/lease';

const noon = new Date('2026-11-16T12:00:00Z');
beforeEach(() => freeze(noon));
afterEach(() => freeze(null));

const free: Candidate = {
  ...{
    id: 'case',
    organizationId: 'company',
    reference: 'MTR',
    company: 'PT',
    status: 'in_review',
    movedAt: after(noon, -minutes(90)),
  },
  ...{ heldBy: null, actedAt: null, own: false, theirs: false },
};
const me = { userId: 'me', to: 'me' };
const ago = (count: number) => after(noon, -minutes(count));

test('of many, those are left out that a colleague has, that one belongs to, and that are not under review', () => {
  expect(leftOut(free, me)).toBeNull();
  expect(leftOut({ ...free, heldBy: 'another', actedAt: ago(29) }, me)).toBe('claimed_by_another');
  expect(leftOut({ ...free, own: true }, me)).toBe('own_organization');
  expect(leftOut({ ...free, status: 'qualified' }, me)).toBe('not_in_this_state');
  expect(leftOut({ ...free, theirs: true }, { userId: 'me', to: 'her' })).toBe('assignee_wrong');
});

test('what one has oneself, what whoever gets it has already, and what a colleague let lapse is not left out', () => {
  expect(leftOut({ ...free, heldBy: 'me', actedAt: ago(1) }, me)).toBeNull();
  expect(leftOut({ ...free, heldBy: 'her', actedAt: ago(1) }, { userId: 'me', to: 'her' })).toBeNull();
  expect(leftOut({ ...free, heldBy: 'another', actedAt: ago(30) }, me)).toBeNull();
});

test('a lease runs half an hour from the last act, or from when the case came back, and only while in review', () => {
  const claim = { userId: 'me', actedAt: ago(40) };
  expect(leaseEnds(claim, free)).toEqual(ago(10));
  expect(leaseEnds(claim, { ...free, movedAt: ago(20) })).toEqual(after(noon, minutes(10)));
  expect(leaseEnds(claim, { ...free, status: 'needs_action' })).toBeNull();
  for (const status of ['email_pending', 'qualified', 'withdrawn'] as const)
    expect(leaseEnds(claim, { ...free, status })).toBeNull();
});

test('what lapsed is nobody’s to everybody but its holder, who goes on as long as nobody else asked', () => {
  const claim = { userId: 'me', actedAt: ago(30) };
  expect(standing(claim, free, { userId: 'another' })).toBeNull();
  expect(standing(claim, free, { userId: 'me' })).toBe(claim);
  expect(standing({ ...claim, actedAt: ago(29) }, free, { userId: 'another' })).not.toBeNull();
});

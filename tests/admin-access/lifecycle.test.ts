import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AdminAccessScope, AdminAccessStatus, PartnershipStatus, type Role, type Side } from '@/generated/prisma/enums';
import { type Actor, clock, type Member } from '@/lib/actor';
import { adminAccessEvents, isAsked, lifecycle, offersFor, reasonsAgainst } from '@/lib/admin-access/lifecycle';
import type { Facts } from '@/lib/admin-access/needs';

const from = { ip: null, userAgent: null, requestId: null };
const somebody = (organizationId: string, roles: readonly Role[]): Member => ({
  as: 'member',
  userId: 'u',
  organizationId,
  roles,
  from,
});
const admins: Record<Side, Member> = {
  provider: somebody('p', ['global_admin']),
  reseller: somebody('r', ['global_admin']),
};
const strangers: Actor[] = [
  somebody('x', ['global_admin', 'admin_agent']),
  { as: 'reviewer', userId: 'u', lead: true, from },
  { as: 'operator', userId: 'u', from },
  { as: 'bearer', linkId: 'l', subjectId: 'p', address: 'a@b.example', from },
  { as: 'visitor', from },
];
const statuses = Object.values(AdminAccessStatus);
const past = new Date(Date.now() - 1_000);
const future = new Date(Date.now() + 86_400_000);

const facts = fc.record<Facts>({
  id: fc.uuid(),
  partnershipId: fc.uuid(),
  providerId: fc.constant('p'),
  resellerId: fc.constant('r'),
  provider: fc.string(),
  reseller: fc.string(),
  status: fc.constantFrom(...statuses),
  version: fc.nat(9),
  scope: fc.constantFrom(...Object.values(AdminAccessScope)),
  since: fc.constantFrom(null, past),
  until: fc.constantFrom(null, past, future),
  partnership: fc.constantFrom(...Object.values(PartnershipStatus)),
});

test('every status can be reached, and every one has a way out', () => {
  const reached = new Set<string>(['none', 'granted']);
  for (const _ of statuses)
    for (const { from: starts, to } of Object.values(lifecycle))
      if (starts.some((one) => reached.has(one))) reached.add(to);
  expect([...reached].sort()).toEqual([...statuses].sort());
  const left = new Set<string>(Object.values(lifecycle).flatMap(({ from: starts }) => [...starts]));
  expect([...left].sort()).toEqual([...statuses].sort());
});

test('whatever the provider gains is told to both sides, and whatever it loses, too', () => {
  for (const { from: starts, to, tell } of Object.values(lifecycle)) {
    const touches = to === 'granted' || starts.some((one) => one === 'granted');
    if (touches) expect(Object.keys(tell).sort()).toEqual(['provider', 'reseller']);
  }
});

// The rules said a second time, by whose each is rather than by the table.
test('only the reseller’s Global admin lets in, changes, takes away and says no; the provider only asks and gives up', () => {
  fc.assert(
    fc.property(facts, (all) => {
      const names = (side: Side) =>
        offersFor(admins[side], all)
          .filter(({ event, reasons }) => event !== 'end' && reasons.length === 0)
          .map(({ event }) => event);
      const granted = all.status === 'granted';
      const stands = all.partnership !== 'ended';
      expect(names('reseller')).toEqual([
        ...(!granted && stands ? ['grant'] : []),
        ...(isAsked(all) ? ['decline'] : []),
        ...(granted ? ['renew', 'remove'] : []),
      ]);
      const asks = stands && ['none', 'removed', 'expired'].includes(all.status);
      expect(names('provider')).toEqual([...(asks ? ['request'] : []), ...(granted ? ['give_up'] : [])]);
    }),
    { numRuns: 1000 },
  );
});

test('access is the reseller’s to take away even when the partnership has ended', () => {
  fc.assert(
    fc.property(facts, (all) => {
      const kept: Facts = { ...all, status: 'granted', partnership: 'ended' };
      expect(reasonsAgainst('remove', admins.reseller, kept)).toEqual([]);
    }),
  );
});

test('somebody without the role is told who can', () => {
  fc.assert(
    fc.property(facts, (all) => {
      const granted: Facts = { ...all, status: 'granted', partnership: 'active' };
      expect(offersFor(somebody('r', ['admin_agent']), granted)).toEqual([
        { event: 'renew', reasons: [{ code: 'global_admin_only', cure: 'users' }] },
        { event: 'remove', reasons: [{ code: 'global_admin_only', cure: 'users' }] },
      ]);
      expect(offersFor(somebody('p', ['billing_admin']), granted)).toEqual([
        { event: 'give_up', reasons: [{ code: 'agent_role_missing', cure: 'users' }] },
      ]);
    }),
  );
});

test('strangers and staff may do nothing of it, in any state', () => {
  fc.assert(
    fc.property(facts, fc.constantFrom(...strangers), (all, actor) => {
      const free = adminAccessEvents.filter((event) => reasonsAgainst(event, actor, all).length === 0);
      expect(free).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('the clock ends an access exactly when its day has come, or its partnership ends', () => {
  fc.assert(
    fc.property(facts, (all) => {
      const free = adminAccessEvents.filter((event) => reasonsAgainst(event, clock, all).length === 0);
      const dayHasCome = all.status === 'granted' && all.until === past;
      const goesWithIt = ['requested', 'granted'].includes(all.status) && all.partnership !== 'active';
      expect(free).toEqual([...(dayHasCome ? ['expire'] : []), ...(goesWithIt ? ['end'] : [])]);
    }),
    { numRuns: 500 },
  );
});

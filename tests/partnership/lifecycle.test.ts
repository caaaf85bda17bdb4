import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AccessAfter, PartnershipStatus, type Role, type Side } from '@/generated/prisma/enums';
import { type Actor, clock, type Member } from '@/lib/actor';
import { after, days } from '@/lib/clock';
import { lifecycle, offersFor, over, partnershipEvents, reasonsAgainst } from '@/lib/partnership/lifecycle';
import type { Facts } from '@/lib/partnership/needs';

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
  somebody('x', ['global_admin']),
  { as: 'reviewer', userId: 'u', lead: true, from },
  { as: 'operator', userId: 'u', from },
  { as: 'bearer', linkId: 'l', subjectId: 'p', address: 'a@b.example', from },
  { as: 'visitor', from },
];
const statuses = Object.values(PartnershipStatus);
const present = new Date();
const sides: Side[] = ['provider', 'reseller'];

const active = fc.record<Facts>({
  id: fc.uuid(),
  providerId: fc.constant('p'),
  resellerId: fc.constant('r'),
  provider: fc.string(),
  reseller: fc.string(),
  status: fc.constant(PartnershipStatus.active),
  version: fc.nat(9),
  since: fc.constant(after(present, -days(400))),
  noticeBy: fc.constant(null),
  noticeAt: fc.constant(null),
  endsAt: fc.constant(null),
  accessAfter: fc.constant(null),
});
const notified = fc
  .tuple(
    active,
    fc.constantFrom(...statuses.filter((status) => status !== 'active')),
    fc.constantFrom(...sides),
    fc.integer({ min: -100, max: 0 }),
    fc.constantFrom(30, 60, 90),
    fc.constantFrom(...Object.values(AccessAfter)),
  )
  .map(([facts, status, noticeBy, ago, length, accessAfter]): Facts => {
    const noticeAt = after(present, days(ago) - 1_000);
    return { ...facts, status, noticeBy, noticeAt, endsAt: after(noticeAt, days(length)), accessAfter };
  });
const facts = fc.oneof(active, notified);

test('every status can be reached, and only what has ended has no way out', () => {
  const reached = new Set<string>(['active']);
  for (const _ of statuses)
    for (const { from: starts, to } of Object.values(lifecycle))
      if (starts.some((one) => reached.has(one))) reached.add(to);
  expect([...reached].sort()).toEqual([...statuses].sort());
  const ways = (status: string) =>
    Object.values(lifecycle).filter(({ from: starts }) => (starts as readonly string[]).includes(status));
  for (const status of statuses) expect(ways(status).length === 0).toBe(over.includes(status));
});

test('every event is told to both sides', () => {
  for (const event of partnershipEvents)
    expect(Object.keys(lifecycle[event].tell).sort()).toEqual(['provider', 'reseller']);
});

// The rules said a second time.
test('either side may end what stands, and whoever gave notice takes it back within seven days', () => {
  fc.assert(
    fc.property(facts, fc.constantFrom(...sides), (all, side) => {
      const free = offersFor(admins[side], all).filter(({ reasons }) => reasons.length === 0);
      const lately = all.noticeAt !== null && all.noticeAt > after(new Date(), -days(7));
      const mayTakeBack = all.status === 'ending' && all.noticeBy === side && lately;
      expect(free.map(({ event }) => event)).toEqual([
        ...(all.status === 'active' ? ['give_notice'] : []),
        ...(mayTakeBack ? ['take_back'] : []),
      ]);
    }),
    { numRuns: 1000 },
  );
});

test('the side that did not give notice, and the one that waited too long, are told why', () => {
  fc.assert(
    fc.property(notified, (all) => {
      const ending: Facts = { ...all, status: 'ending', noticeBy: 'reseller', noticeAt: after(present, -days(8)) };
      expect(reasonsAgainst('take_back', admins.provider, ending).map(({ code }) => code)).toEqual([
        'notice_by_the_other',
        'notice_stands',
      ]);
      expect(reasonsAgainst('take_back', admins.reseller, ending).map(({ code }) => code)).toEqual(['notice_stands']);
    }),
  );
});

test('the clock ends a partnership exactly when its notice is over', () => {
  fc.assert(
    fc.property(facts, (all) => {
      const free = partnershipEvents.filter((event) => reasonsAgainst(event, clock, all).length === 0);
      const isOver = all.status === 'ending' && all.endsAt !== null && all.endsAt <= new Date();
      expect(free).toEqual(isOver ? ['end'] : []);
    }),
    { numRuns: 500 },
  );
});

test('strangers and staff may do nothing of it, and a member without the role is told who can', () => {
  fc.assert(
    fc.property(facts, fc.constantFrom(...strangers), fc.constantFrom(...partnershipEvents), (all, actor, event) => {
      expect(reasonsAgainst(event, actor, all).length).toBeGreaterThan(0);
      expect(offersFor(actor, all)).toEqual([]);
    }),
  );
  fc.assert(
    fc.property(active, (all) => {
      expect(offersFor(somebody('r', ['admin_agent']), all)).toEqual([
        { event: 'give_notice', reasons: [{ code: 'global_admin_only', cure: 'users' }] },
      ]);
    }),
  );
});

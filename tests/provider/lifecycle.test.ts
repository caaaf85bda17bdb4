import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OrganizationKind, ProviderStatus } from '@/generated/prisma/enums';
import { type Actor, clock } from '@/lib/actor';
import { eventsFor, lifecycle, providerEvents, reasonsAgainst } from '@/lib/provider/lifecycle';
import type { Authorization, Facts } from '@/lib/provider/needs';

const from = { ip: null, userAgent: null, requestId: null };
const operator: Actor = { as: 'operator', userId: 'o', from };
const others: Actor[] = [
  { as: 'member', userId: 'm', organizationId: 'p', roles: ['global_admin', 'admin_agent'], from },
  { as: 'reviewer', userId: 'r', lead: true, from },
  { as: 'bearer', linkId: 'l', subjectId: 'p', address: 'a@b.example', from },
  { as: 'visitor', from },
  clock,
];
const standings: Authorization[] = ['nothing', ...Object.values(ProviderStatus)];

const facts = fc.record<Facts>({
  organizationId: fc.uuid(),
  name: fc.string(),
  kind: fc.constantFrom(...Object.values(OrganizationKind)),
  closed: fc.boolean(),
  status: fc.constantFrom(...standings),
  version: fc.nat(9),
  enrolled: fc.boolean(),
  partneredAsReseller: fc.boolean(),
});

test('every status can be reached from nothing, and every one has a way out', () => {
  const reached = new Set<Authorization>(['nothing']);
  for (const _ of standings)
    for (const { from: starts, to } of Object.values(lifecycle))
      if (starts.some((start) => reached.has(start))) reached.add(to);
  expect([...reached].sort()).toEqual([...standings].sort());
  for (const standing of standings) expect(eventsFor(operator, standing)).toHaveLength(1);
});

test('every event is told to the provider', () => {
  for (const event of providerEvents) expect(lifecycle[event].tell.admins).toMatch(/^provider-/);
});

// The rules said a second time, by what may not be rather than by the table.
test('an operator authorizes exactly an open account that is no customer, no reseller and no provider', () => {
  fc.assert(
    fc.property(facts, (all) => {
      const may =
        all.status === 'nothing' && !all.closed && !all.enrolled && !all.partneredAsReseller && all.kind !== 'customer';
      expect(reasonsAgainst('authorize', operator, all).length === 0).toBe(may);
    }),
    { numRuns: 1000 },
  );
});

test('every ground against authorizing is named, not only the first', () => {
  const all: Facts = {
    organizationId: 'p',
    name: 'P',
    kind: 'customer',
    closed: true,
    status: 'nothing',
    version: 0,
    enrolled: true,
    partneredAsReseller: true,
  };
  expect(reasonsAgainst('authorize', operator, all).map(({ code }) => code)).toEqual([
    'organization_closed',
    'customer_account',
    'enrolled_as_reseller',
    'partner_as_reseller',
  ]);
});

test('nobody but an operator may do any of it', () => {
  fc.assert(
    fc.property(facts, fc.constantFrom(...others), fc.constantFrom(...providerEvents), (all, actor, event) => {
      expect(reasonsAgainst(event, actor, all)).toEqual([{ code: 'not_yours' }]);
    }),
  );
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Actor } from '@/lib/actor';
import * as access from '@/lib/admin-access/needs';
import { after, days, freeze, hours } from '@/lib/clock';
import { demand, globalAdmin, lead } from '@/lib/conditions';
import * as ties from '@/lib/customer-relationship/needs';
import * as enrollments from '@/lib/enrollment/needs';
import * as invitations from '@/lib/invitation/needs';
import * as subscriptions from '@/lib/order/lifecycle';
import * as partnerships from '@/lib/partnership/needs';
import { readinessOf } from '@/lib/partnership/readiness';
import { Refusal } from '@/lib/refusal';
import { unsigned } from '../support/agreements';
import { admin, outsiders } from '../support/oracle';

const noon = new Date('2026-11-16T12:00:00Z');
const { reviewer, clock, bearer } = outsiders;

/** The facts a condition looks at; of the others it knows nothing. */
const only = (some: object) => some as invitations.Facts;

beforeEach(() => freeze(noon));
afterEach(() => freeze(null));

test('a reason says the number that its sentence names', () => {
  const enrollment = { attempts: 3, status: 'draft', touchedAt: noon } as enrollments.Facts;
  const late = { ...enrollment, last: { event: 'deny', linkId: 'link', at: after(noon, -hours(25)) } };
  const notice = { noticeAt: after(noon, -days(8)) } as partnerships.Facts;
  const subscription = { status: 'active', providerId: 'provider', startedAt: after(noon, -days(8)) };
  const tie = { activeSubscriptions: 2 } as ties.Facts;
  expect(enrollments.attemptsLeft(enrollment, clock)).toEqual([{ code: 'attempts_used', with: { attempts: 3 } }]);
  expect(enrollments.deniedLately(late, bearer)).toEqual([{ code: 'undo_too_late', with: { hours: 24 } }]);
  expect(enrollments.timeIsUp(enrollment, clock)).toEqual([{ code: 'attempts_left', with: { days: 30 } }]);
  expect(partnerships.givenLately(notice, clock)).toEqual([{ code: 'notice_stands', with: { days: 7 } }]);
  expect(subscriptions.reasonsAgainst('cancel', admin('provider'), subscription as subscriptions.Facts)).toEqual([
    { code: 'cancel_too_late', with: { days: 7 } },
  ]);
  expect(ties.noActiveSubscriptions(tie, clock)).toEqual([{ code: 'subscriptions_active', with: { count: 2 } }]);
  expect(lead(null, reviewer)).toEqual([{ code: 'role_missing', with: { role: 'review_lead' } }]);
});

test('a reason about a company says which country and which PartnerID it means', () => {
  const named = { partnerId: '4847383', reader: { partnerId: '6363276' } } as invitations.Facts;
  const regions = new Map([
    ['ID', 'APAC'],
    ['DE', 'EUROPE'],
  ]);
  const elsewhere = only({ provider: { country: 'ID' }, reader: { country: 'DE' }, regions });
  expect(invitations.namesThisCompany(named, clock)).toEqual([
    { code: 'names_another_partner_id', with: { partnerId: '4847383' } },
  ]);
  expect(invitations.customerInRegion(elsewhere, clock)).toEqual([
    { code: 'customer_country_elsewhere', with: { country: 'DE' } },
  ]);
});

test('what lasts until a moment is over at that very moment', () => {
  expect(access.timeIsUp({ until: noon } as access.Facts, clock)).toEqual([]);
  expect(access.timeIsUp({ until: after(noon, 1) } as access.Facts, clock)).toHaveLength(1);
  expect(partnerships.noticeIsOver({ endsAt: noon } as partnerships.Facts, clock)).toEqual([]);
  expect(partnerships.noticeIsOver({ endsAt: after(noon, 1) } as partnerships.Facts, clock)).toHaveLength(1);
  const stalled = (touchedAt: Date) => ({ status: 'draft', attempts: 0, touchedAt }) as enrollments.Facts;
  expect(enrollments.timeIsUp(stalled(after(noon, -days(30))), clock)).toEqual([]);
  expect(enrollments.timeIsUp(stalled(after(noon, 1 - days(30))), clock)).toHaveLength(1);
});

test('a company is a customer’s, or has begun nothing that staff could take up again, or buys nothing', () => {
  const of = (kind: string, enrollment: string | null, reopenable = false) =>
    invitations
      .customerAccount({ reader: { kind, enrollment }, reopenable } as invitations.Facts, clock)
      .map(({ code }) => code);
  expect(of('customer', null)).toEqual([]);
  expect(of('reseller', null)).toEqual([]);
  expect(of('reseller', null, true)).toEqual(['reseller_cannot_be_customer']);
  expect(of('reseller', 'draft')).toEqual(['reseller_cannot_be_customer']);
  expect(of('provider', null)).toEqual(['not_a_customer']);
  expect(invitations.customerAccount({ reader: null, reopenable: false } as invitations.Facts, clock)).toEqual([
    { code: 'not_a_customer' },
  ]);
});

test('whoever has no account is no reseller, and no region is asked of them', () => {
  const nobody = { reader: null } as invitations.Facts;
  expect(invitations.checklistOf(nobody)).toEqual([{ key: 'account', reasons: [{ code: 'not_a_reseller' }] }]);
  expect(invitations.inRegion(nobody, clock)).toEqual([]);
});

test('of a company in another region its region is what is wrong', () => {
  const regions = new Map([
    ['ID', 'APAC'],
    ['DE', 'EUROPE'],
  ]);
  const reader = { kind: 'customer', country: 'DE', enrollment: null, partnerId: null };
  const facts = only({ provider: { country: 'ID' }, reader, regions });
  expect(invitations.inRegion(facts, clock).map(({ code }) => code)).toEqual(['region_mismatch']);
  expect(invitations.inRegion(only({ ...facts, reader: { ...reader, country: 'ID' } }), clock)).toEqual([]);
});

test('a company with a draft has not enrolled yet', () => {
  const company = { kind: 'reseller', country: 'ID', enrollment: 'draft', partnerId: null } as const;
  const [enrolled] = readinessOf(
    { ...company, organizationId: 'one', name: 'One', agreement: unsigned },
    { country: 'ID' },
    new Map([['ID', 'APAC']]),
  ).filter(({ key }) => key === 'enrolled');
  expect(enrolled?.reasons).toEqual([{ code: 'not_enrolled', cure: 'enrollment' }]);
});

test('what is demanded is refused with its reasons, or nothing happens', () => {
  const reasons = [{ code: 'global_admin_only', cure: 'users' }];
  const ask = (actor: Actor) => () => demand(globalAdmin, null, actor);
  expect(ask(reviewer)).toThrow(Refusal);
  expect(ask(reviewer)).toThrow(expect.objectContaining({ reasons }));
  expect(ask(admin('company'))).not.toThrow();
});

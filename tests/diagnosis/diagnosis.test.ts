import { expect, test, vi } from 'vitest';
import { db } from '@/lib/db';
import { diagnoseOwn, type OwnFacts, type OwnQuestion, ownQuestions } from '@/lib/diagnosis/own';
import { findOwn } from '@/lib/diagnosis/own-facts';
import {
  diagnoseReseller,
  type ResellerFacts,
  type ResellerQuestion,
  resellerQuestions,
} from '@/lib/diagnosis/reseller';
import { findResellerFacts } from '@/lib/diagnosis/reseller-facts';
import { open, park } from '@/lib/invitation/answers';
import { type Standing, standings } from '@/lib/invitation/standing';
import type { Company } from '@/lib/partnership/readiness';
import { en } from '@/messages/en';
import { accepted } from '../support/agreements';
import { company, expired, holding, invite, partners, sender } from '../support/invitations';
import { colleague, refusalOf } from '../support/people';

vi.setConfig({ testTimeout: 60_000 });

const ready: Company = {
  organizationId: 'r',
  name: 'Melati',
  kind: 'reseller',
  country: 'ID',
  enrollment: 'active',
  partnerId: '5182044',
  agreement: accepted,
};
const facts: ResellerFacts = {
  against: [],
  provider: { country: 'SG' },
  number: 'location',
  country: 'ID',
  company: ready,
  regions: new Map([
    ['ID', 'APAC'],
    ['SG', 'APAC'],
    ['FR', 'EUROPE'],
  ]),
  partnershipId: null,
  invitation: { id: 'i', status: 'sent', runOut: false, kept: null },
  hasAdmin: true,
};
const sent = facts.invitation as NonNullable<ResellerFacts['invitation']>;
const is = (more: Partial<Company>) => ({ company: { ...ready, ...more } });
const invited = (more: Partial<typeof sent>) => ({ invitation: { ...sent, ...more } });

const cases: [ResellerQuestion, Partial<ResellerFacts>, string, string | null][] = [
  ['provider', {}, 'fine may_invite', null],
  ['provider', { against: ['agent_role_missing', 'authorization_missing'] }, 'stop role_missing', 'users'],
  ['provider', { against: ['authorization_missing'] }, 'stop not_authorized', 'authorization'],
  ['provider', { against: ['provider_agreement_missing'] }, 'stop unsigned', 'agreements'],
  ['number', {}, 'fine number_fine', null],
  ['number', { number: 'unasked' }, 'unknown number_unasked', null],
  ['number', { number: null, company: null }, 'stop number_unknown', null],
  ['number', { number: 'global', company: null }, 'stop number_global', null],
  ['account', {}, 'fine linked', null],
  ['account', { company: null }, 'stop not_linked', null],
  ['account', { number: 'unasked', ...is({ partnerId: null }) }, 'stop not_linked', null],
  ['account', { number: 'unasked', company: null }, 'unknown not_opened', null],
  ['account', { number: null, company: null }, 'unknown not_known', null],
  ['region', {}, 'fine same_region', null],
  ['region', is({ country: 'FR' }), 'stop other_region', 'regions'],
  ['region', { company: null, country: 'FR' }, 'stop other_region', 'regions'],
  ['region', { company: null, country: null }, 'unknown not_known', null],
  ['region', { number: 'global', company: null, country: 'FR' }, 'unknown not_known', null],
  ['enrolled', {}, 'fine enrolled', null],
  ['enrolled', is({ enrollment: null }), 'stop not_enrolled', null],
  ['enrolled', is({ enrollment: 'draft' }), 'stop not_enrolled', null],
  ['enrolled', { company: null }, 'unknown not_known', null],
  ['verified', {}, 'fine verified', null],
  ['verified', is({ enrollment: 'in_review' }), 'stop in_review', null],
  ['verified', is({ enrollment: 'needs_action' }), 'stop in_review', null],
  ['verified', is({ enrollment: 'rejected' }), 'stop in_review', null],
  ['verified', is({ enrollment: null }), 'unknown not_known', null],
  ['agreement', {}, 'fine signed', null],
  ['agreement', is({ enrollment: 'qualified' }), 'stop not_signed', null],
  ['agreement', is({ enrollment: 'in_review' }), 'unknown not_known', null],
  ['standing', {}, 'fine in_standing', null],
  ['standing', is({ enrollment: 'suspended' }), 'stop suspended', null],
  ['standing', is({ enrollment: 'qualified' }), 'unknown not_known', null],
  ['partners', {}, 'fine not_partners', null],
  ['partners', { partnershipId: 'p' }, 'stop partners', 'partnership'],
  ['partners', { company: null }, 'unknown not_known', null],
  ['invitation', {}, 'fine sent', 'sent'],
  ['invitation', { partnershipId: 'p' }, 'fine none_needed', null],
  ['invitation', { invitation: null }, 'stop none_sent', 'invite'],
  ['invitation', { invitation: null, number: null, company: null }, 'unknown not_known', null],
  ['invitation', invited({ status: 'accepted', kept: 'by_them' }), 'stop none_sent', 'invite'],
  ['invitation', invited({ status: 'draft' }), 'stop draft', 'sent'],
  ['invitation', invited({ status: 'opened' }), 'fine opened', 'sent'],
  ['invitation', invited({ status: 'opened', kept: 'by_them' }), 'fine with_them', 'sent'],
  ['invitation', invited({ status: 'parked', kept: 'by_them' }), 'fine waits', 'sent'],
  ['invitation', invited({ status: 'parked', kept: 'by_another' }), 'stop kept_by_another', 'invite'],
  ['invitation', invited({ status: 'expired' }), 'stop run_out', 'sent'],
  ['invitation', invited({ runOut: true }), 'stop run_out', 'sent'],
  ['invitation', invited({ status: 'declined', kept: 'by_them' }), 'stop declined', 'invite'],
  ['invitation', invited({ status: 'revoked' }), 'stop revoked', 'invite'],
  ['admin', {}, 'fine admin_there', null],
  ['admin', { hasAdmin: false }, 'stop no_admin', null],
  ['admin', { company: null }, 'unknown not_known', null],
];

test.each(cases)('a provider asks %s of %j: %s', (question, more, found, way) => {
  const step = diagnoseReseller({ ...facts, ...more }).find((one) => one.question === question);
  expect(`${step?.answer} ${step?.finding}`).toBe(found);
  expect(step?.way).toBe(way);
});

test('the table has every finding there are words for, and the questions come in their order', () => {
  const told = new Set(cases.map(([, , found]) => found.split(' ')[1]));
  expect([...told].sort()).toEqual(Object.keys(en.diagnosis.reseller.findings).sort());
  expect(diagnoseReseller(facts).map(({ question }) => question)).toEqual([...resellerQuestions]);
  expect(diagnoseReseller(facts).every(({ answer }) => answer === 'fine')).toBe(true);
});

const own: OwnFacts = {
  company: ready,
  otherAccounts: 0,
  kept: 'ready',
  mailed: false,
  namedElsewhere: false,
  isGlobalAdmin: true,
  admins: 1,
};
const none = { kept: null } as const;

const ownCases: [OwnQuestion, Partial<OwnFacts>, string, string | null][] = [
  ['account', {}, 'fine only_account', null],
  ['account', { otherAccounts: 2 }, 'fine one_of_several', null],
  ['account', is({ kind: 'customer' }), 'stop not_a_reseller', null],
  ['enrolled', {}, 'fine enrolled', null],
  ['enrolled', is({ enrollment: 'draft' }), 'stop not_enrolled', 'enrollment'],
  ['verified', {}, 'fine verified', null],
  ['verified', is({ enrollment: 'in_review' }), 'stop not_verified', 'enrollment'],
  ['verified', is({ enrollment: null }), 'unknown not_known', null],
  ['partner_id', {}, 'fine linked', null],
  ['partner_id', is({ partnerId: null }), 'stop not_linked', 'partner_id'],
  ['agreement', {}, 'fine signed', null],
  ['agreement', is({ enrollment: 'qualified' }), 'stop not_signed', 'agreements'],
  ['agreement', is({ enrollment: 'needs_action' }), 'unknown not_known', null],
  ['standing', {}, 'fine in_standing', null],
  ['standing', is({ enrollment: 'suspended' }), 'stop suspended', 'enrollment'],
  ['invitation', {}, 'fine kept', 'invitation'],
  ['invitation', { ...none, mailed: true, namedElsewhere: true }, 'stop mailed', null],
  ['invitation', { ...none, namedElsewhere: true }, 'stop named_elsewhere', 'directory'],
  ['invitation', none, 'stop none', 'directory'],
  ['fits', {}, 'fine fits', null],
  ['fits', none, 'unknown not_known', null],
  ['fits', { kept: 'not_ready' }, 'fine fits', null],
  ['fits', { kept: 'not_global_admin' }, 'fine fits', null],
  ['fits', { kept: 'provider_suspended' }, 'stop provider_suspended', null],
  ['fits', { kept: 'expired' }, 'stop run_out', 'invitation'],
  ['fits', { kept: 'partners' }, 'stop partners', 'list'],
  ['fits', { kept: 'other_partner_id' }, 'stop other_partner_id', null],
  ['fits', { kept: 'other_region' }, 'stop other_region', 'regions'],
  ['role', {}, 'fine global_admin', null],
  ['role', { isGlobalAdmin: false }, 'stop not_global_admin', 'admins'],
  ['admins', {}, 'fine some_admins', null],
  ['admins', { isGlobalAdmin: false, admins: 0 }, 'stop no_admin', null],
];

test.each(ownCases)('a reseller asks %s of %j: %s', (question, more, found, way) => {
  const step = diagnoseOwn({ ...own, ...more }).find((one) => one.question === question);
  expect(`${step?.answer} ${step?.finding}`).toBe(found);
  expect(step?.way).toBe(way);
});

test('the reseller’s table has every finding there are words for, and no standing is left without an answer', () => {
  const told = new Set(ownCases.map(([, , found]) => found.split(' ')[1]));
  expect([...told].sort()).toEqual(Object.keys(en.diagnosis.own.findings).sort());
  expect(diagnoseOwn(own).map(({ question }) => question)).toEqual([...ownQuestions]);
  for (const kept of Object.keys(standings.partnership) as Standing<'partnership'>[])
    expect(Object.keys(en.diagnosis.own.findings)).toContain(
      diagnoseOwn({ ...own, kept }).find(({ question }) => question === 'fits')?.finding,
    );
});

const stopsOf = (found: ResellerFacts | null) =>
  found && diagnoseReseller(found).flatMap(({ answer, finding }) => (answer === 'stop' ? finding : []));

test('a provider asks by PartnerID and is told what is in the way, for each company as it stands', async () => {
  const provider = await sender();
  const stands = async (stage: Parameters<typeof company>[0], country?: string) => {
    const { organizationId } = await company(stage, country);
    const { partnerId } = await db.location.findFirstOrThrow({ where: { organizationId } });
    return stopsOf(await findResellerFacts(provider, { partnerId }));
  };
  expect(await stands('active')).toEqual(['none_sent']);
  expect(await stands('qualified')).toEqual(['not_signed', 'none_sent']);
  expect(await stands('in_review')).toEqual(['in_review', 'none_sent']);
  expect(await stands('suspended')).toEqual(['suspended', 'none_sent']);
  expect(await stands('draft')).toEqual(['not_enrolled', 'none_sent']);
  expect(await stands('active', 'US')).toEqual(['other_region', 'none_sent']);
  expect(stopsOf(await findResellerFacts(provider, { partnerId: '9999999' }))).toEqual(['number_unknown']);
});

test('an open invitation counts before any that is over, partners need none, and another provider’s tells nothing', async () => {
  const { provider, reseller } = await partners();
  const { partnerId } = await db.location.findFirstOrThrow({ where: { organizationId: reseller.organizationId } });
  expect(stopsOf(await findResellerFacts(provider, { partnerId }))).toEqual(['partners']);
  const other = await sender();
  const first = await invite(other, { partnerId });
  await expired(first);
  expect(stopsOf(await findResellerFacts(other, { partnerId }))).toEqual(['run_out']);
  const second = await invite(other, { partnerId });
  const found = await findResellerFacts(other, { partnerId });
  expect(found?.invitation).toMatchObject({ id: second, kept: null, runOut: false });
  expect(await findResellerFacts(provider, { invitation: second })).toBeNull();
  expect(await findResellerFacts(provider, {})).toBeNull();
});

test('an invitation kept by the wrong account says so, without naming it', async () => {
  const provider = await sender();
  const [wanted, another] = [await company(), await company('qualified')];
  const { partnerId } = await db.location.findFirstOrThrow({ where: { organizationId: wanted.organizationId } });
  const id = await invite(provider);
  await park(holding(another, id));
  await db.invitation.update({ where: { id }, data: { partnerId } });
  const found = await findResellerFacts(provider, { partnerId });
  expect(stopsOf(found)).toEqual(['kept_by_another']);
  expect(JSON.stringify(found)).not.toContain(another.organizationId);
});

test('who looks up too often is asked to wait', async () => {
  const provider = await sender();
  for (let tries = 0; tries < 120; tries++) await findResellerFacts(provider, { partnerId: '9999999' });
  expect(await refusalOf(findResellerFacts(provider, { partnerId: '9999999' }))).toEqual(['too_many_tries']);
});

test('a reseller is told what is kept for it, what is in its own mailbox, and who may press', async () => {
  const [provider, admin] = [await sender(), await company('qualified')];
  const id = await invite(provider);
  await open(holding(admin, id));
  await park(holding(admin, id));
  const desk = await colleague(admin, ['helpdesk_agent']);
  const found = await findOwn(desk, 0);
  expect(found.facts).toMatchObject({ kept: 'not_ready', isGlobalAdmin: false, admins: 1 });
  expect(found.kept.map((one) => one.id)).toEqual([id]);
  expect(found.admins.map((one) => one.id)).toEqual([admin.userId]);
});

test('an invitation in the mailbox is told only to whom the address is proven, and one sent elsewhere tells no address', async () => {
  const [provider, admin] = [await sender(), await company()];
  const { email } = await db.user.update({ where: { id: admin.userId }, data: { addressProvenAt: null } });
  await invite(provider, { email });
  expect((await findOwn(admin, 0)).facts).toMatchObject({ kept: null, mailed: false });
  await db.user.update({ where: { id: admin.userId }, data: { addressProvenAt: new Date() } });
  expect((await findOwn(admin, 0)).facts).toMatchObject({ mailed: true, namedElsewhere: false });
  const { partnerId } = await db.location.findFirstOrThrow({ where: { organizationId: admin.organizationId } });
  const elsewhere = 'chief@elsewhere.example';
  await invite(provider, { email: elsewhere, partnerId });
  const found = await findOwn(admin, 0);
  expect(found.facts.namedElsewhere).toBe(true);
  expect(JSON.stringify(found)).not.toContain(elsewhere);
});

import { afterEach, expect, test, vi } from 'vitest';
import type { Member } from '@/lib/actor';
import { after, days, freeze, now } from '@/lib/clock';
import { allow, refuse } from '@/lib/customer/commands';
import { db } from '@/lib/db';
import { park } from '@/lib/invitation/answers';
import { listCustomersLacking, stepOfCustomer } from '@/lib/lack/customers';
import { remind } from '@/lib/lack/remind';
import { lackingSince, listResellersLacking, stepOfRow } from '@/lib/lack/resellers';
import { regionsToday } from '@/lib/region/queries';
import { suspend } from '@/lib/verification/commands';
import { trio } from '../support/customers';
import { company, holding, invite, partners, sender } from '../support/invitations';
import { colleague, refusalOf, told } from '../support/people';
import { reviewer, type Stage, versionOf } from '../support/story';

vi.setConfig({ testTimeout: 120_000 });

afterEach(() => freeze(null));

const lettersTo = (organizationId: string) =>
  db.letter.findMany({ where: { name: 'partner-reminds-you', organizationId }, orderBy: { createdAt: 'asc' } });

async function stepsOf(provider: Member) {
  const [{ rows }, regions] = await Promise.all([listResellersLacking(provider, {}), regionsToday()]);
  return rows.map((row) => [row.organizationId, stepOfRow(row, 'ID', regions)]);
}

/** A company that keeps an invitation of a provider's. */
async function invited(provider: Member, stage: Stage) {
  const member = await company(stage);
  await park(holding(member, await invite(provider)));
  return member;
}

async function suspended(member: Member) {
  const { id } = await db.enrollment.findFirstOrThrow({ where: { organizationId: member.organizationId } });
  await suspend(await reviewer(true), { enrollmentId: id, seen: await versionOf(id), message: 'Unpaid.' });
}

test('each partner and each company that keeps an invitation stands there with its first step, and only while it lacks one', async () => {
  const { provider, reseller } = await partners();
  expect(await stepsOf(provider)).toEqual([]);
  await suspended(reseller);
  const reviewed = await invited(provider, 'in_review');
  const asked = await invited(provider, 'needs_action');
  const unsigned = await invited(provider, 'qualified');
  const ready = await invited(provider, 'active');
  // An invitation of another provider is no business of this one's.
  await invited(await sender(), 'qualified');
  expect(await stepsOf(provider)).toEqual([
    [ready.organizationId, 'answer'],
    [unsigned.organizationId, 'agreement'],
    [asked.organizationId, 'verified'],
    [reviewed.organizationId, 'review'],
    [reseller.organizationId, 'standing'],
  ]);
  const { rows } = await listResellersLacking(provider, {});
  const { movedAt } = await db.enrollment.findFirstOrThrow({ where: { organizationId: reviewed.organizationId } });
  const row = rows.find(({ organizationId }) => organizationId === reviewed.organizationId);
  expect(row && lackingSince(row, 'review')).toEqual(movedAt);
  await db.location.updateMany({
    where: { organizationId: unsigned.organizationId },
    data: { organizationId: null },
  });
  expect((await stepsOf(provider))[1]).toEqual([unsigned.organizationId, 'partner_id']);
});

test('the list goes on behind a page, each row once', async () => {
  const provider = await sender();
  const companies = [await invited(provider, 'qualified'), await invited(provider, 'qualified')];
  const first = await listResellersLacking(provider, {}, 1);
  const second = await listResellersLacking(provider, { after: first.next }, 1);
  expect([...first.rows, ...second.rows].map(({ organizationId }) => organizationId)).toEqual(
    companies.map(({ organizationId }) => organizationId).reverse(),
  );
  expect(second.next).toBeNull();
});

test('a company that keeps two invitations stands there once, by the newer', async () => {
  const provider = await sender();
  const member = await invited(provider, 'qualified');
  const newer = await invite(provider, { email: `${crypto.randomUUID()}@other.example` });
  await park(holding(member, newer));
  const { rows } = await listResellersLacking(provider, {});
  expect(rows.map(({ organizationId, invitationId }) => [organizationId, invitationId])).toEqual([
    [member.organizationId, newer],
  ]);
});

test('a reminder names the step, leads to it and leaves once a week for it, whoever presses', async () => {
  const provider = await sender();
  const { organizationId: aboutId } = await invited(provider, 'qualified');
  const rosa = await colleague(provider, ['sales_agent']);
  expect(await told([remind(provider, { aboutId }), remind(rosa, { aboutId })])).toEqual({
    won: 1,
    refused: ['reminded_this_week'],
  });
  expect(await lettersTo(aboutId)).toMatchObject([{ party: 'reseller', content: { step: 'agreement' } }]);
  const [row] = (await listResellersLacking(provider, {})).rows;
  expect(row).toMatchObject({ remindedOf: 'agreement', remindedBy: expect.stringMatching(/\w/) });
  freeze(after(now(), days(6)));
  expect(await refusalOf(remind(rosa, { aboutId }))).toEqual(['reminded_this_week']);
  // Of another step it can be reminded at once.
  await db.location.updateMany({ where: { organizationId: aboutId }, data: { organizationId: null } });
  await remind(rosa, { aboutId });
  freeze(after(now(), days(8)));
  await remind(rosa, { aboutId });
  expect((await lettersTo(aboutId)).map(({ content }) => content)).toMatchObject([
    { step: 'agreement' },
    { step: 'partner_id' },
    { step: 'partner_id' },
  ]);
});

test('a company that lacks only its answer is led to that invitation', async () => {
  const provider = await sender();
  const { organizationId: aboutId } = await invited(provider, 'active');
  await remind(provider, { aboutId });
  const { id: invitationId } = await db.invitation.findFirstOrThrow({ where: { organizationId: aboutId } });
  expect(await lettersTo(aboutId)).toMatchObject([{ content: { step: 'answer', invitationId } }]);
});

test('nobody is reminded who could do nothing, who lacks nothing, or whom one has nothing to do with', async () => {
  const { provider, reseller } = await partners();
  expect(await refusalOf(remind(provider, { aboutId: reseller.organizationId }))).toEqual(['lacks_nothing']);
  await suspended(reseller);
  const reviewed = await invited(provider, 'in_review');
  for (const { organizationId: aboutId } of [reseller, reviewed]) {
    expect(await refusalOf(remind(provider, { aboutId }))).toEqual(['nothing_to_do_there']);
    expect(await lettersTo(aboutId)).toEqual([]);
    expect(await refusalOf(remind(await sender(), { aboutId }))).toEqual(['not_yours']);
  }
  expect(await refusalOf(remind(reseller, { aboutId: provider.organizationId }))).toEqual(['not_yours']);
  const desk = await colleague(provider, ['helpdesk_agent']);
  expect(await refusalOf(remind(desk, { aboutId: reviewed.organizationId }))).toEqual(['agent_role_missing']);
});

test('customers stand there by the gates of an order, for the provider and the reseller that serve them', async () => {
  const { provider, reseller, customer, customerId } = await trio('TH', { allowed: false });
  const steps = async (member: Member) =>
    (await listCustomersLacking(member, {})).rows.map((row) => [row.customerId, stepOfCustomer(row)]);
  const account = (data: Parameters<typeof db.customer.update>[0]['data']) =>
    db.customer.update({ where: { organizationId: customerId }, data });
  for (const member of [provider, reseller]) {
    expect(await steps(member)).toEqual([[customerId, 'customer_under_review']]);
    expect(await refusalOf(remind(member, { aboutId: customerId }))).toEqual(['nothing_to_do_there']);
  }
  expect(await steps(customer)).toEqual([]);
  await refuse(await reviewer(), { customerId, seen: 1, message: 'The name differs.' });
  expect(await steps(reseller)).toEqual([[customerId, 'customer_not_allowed']]);
  await allow(await reviewer(), { customerId, seen: 2 });
  // Thailand asks for a registration number and a telephone.
  expect(await steps(provider)).toEqual([[customerId, 'customer_registration_missing']]);
  await remind(provider, { aboutId: customerId });
  // The reseller has a week of its own.
  await remind(reseller, { aboutId: customerId });
  expect(await lettersTo(customerId)).toMatchObject([
    { party: 'customer', content: { step: 'customer_registration_missing' } },
    { party: 'customer', content: { step: 'customer_registration_missing' } },
  ]);
  await account({ registrationIdKind: 'tin', registrationId: '0105536000000' });
  expect(await steps(provider)).toEqual([[customerId, 'customer_telephone_missing']]);
  await account({ telephone: '+6621234567' });
  expect(await steps(provider)).toEqual([]);
  expect(await refusalOf(remind(provider, { aboutId: customerId }))).toEqual(['lacks_nothing']);
  // The account alone keeps it from buying.
  await refuse(await reviewer(), { customerId, seen: 3, message: 'The name differs.' });
  expect(await steps(provider)).toEqual([[customerId, 'customer_not_allowed']]);
});

import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import * as enrollments from '@/lib/enrollment/commands';
import { authorize, restore, suspend } from '@/lib/provider/commands';
import { findPublished, listPublished } from '@/lib/provider/directory';
import { findProvider, listCandidates } from '@/lib/provider/queries';
import { listProviders } from '@/lib/provider/roll';
import { partners } from '../support/invitations';
import { colleague, refusalOf, told } from '../support/people';
import { operator, provider } from '../support/providers';
import { reseller, started } from '../support/story';

const reason = 'The distributor’s contract ran out.';

test('an authorized account is a provider, stands in the directory, and its Global admins are told in their languages', async () => {
  const by = await operator();
  const member = await reseller('DE');
  const second = await colleague(member, ['global_admin']);
  await colleague(member, ['admin_agent']);
  await db.user.update({ where: { id: second.userId }, data: { locale: 'id' } });
  const { organizationId } = member;
  await authorize(by, { organizationId });
  expect(await findPublished(organizationId)).toMatchObject({ country: 'DE', region: 'EUROPE', services: [] });
  const letters = await db.letter.findMany({ where: { organizationId }, orderBy: { locale: 'asc' } });
  expect(letters.map(({ name, locale, party }) => [name, locale, party])).toEqual([
    ['provider-authorized', 'en', 'admin'],
    ['provider-authorized', 'id', 'admin'],
  ]);
});

test('a suspended provider is told why, leaves the directory, and comes back when it is restored', async () => {
  const by = await operator();
  const { organizationId: providerId } = await provider('FR', by);
  await suspend(by, { providerId, seen: 1, reason });
  expect(await findPublished(providerId)).toBeNull();
  expect((await listPublished({ region: 'EUROPE' })).rows.map(({ id }) => id)).not.toContain(providerId);
  expect((await listProviders(by, { view: 'suspended' })).rows.map(({ id }) => id)).toContain(providerId);
  await restore(by, { providerId, seen: 2, message: undefined });
  expect(await findPublished(providerId)).not.toBeNull();
  const told = await db.letter.findMany({ where: { organizationId: providerId }, orderBy: { createdAt: 'asc' } });
  expect(told.map(({ name }) => name)).toEqual(['provider-authorized', 'provider-suspended', 'provider-restored']);
  expect(told[1]?.content).toMatchObject({ message: reason });
  const found = await findProvider(by, providerId);
  expect(found?.history.map(({ event, note }) => [event, note])).toEqual([
    ['restore', null],
    ['suspend', reason],
    ['authorize', null],
  ]);
  expect(found?.names.get(by.userId)).toBe('Tomas Berg');
});

test('an account with an enrollment is refused, unless the enrollment was withdrawn', async () => {
  const by = await operator();
  const member = await reseller();
  await started(member);
  const { organizationId } = member;
  expect(await refusalOf(authorize(by, { organizationId }))).toEqual(['enrolled_as_reseller']);
  await enrollments.withdraw(member, { seen: 0 });
  await authorize(by, { organizationId });
  expect(await db.provider.count({ where: { organizationId } })).toBe(1);
});

test('an account that is the reseller of a partnership is refused, and both grounds are named', async () => {
  const { reseller: theirs } = await partners('DE');
  const refused = refusalOf(authorize(await operator(), { organizationId: theirs.organizationId }));
  expect(await refused).toEqual(['enrolled_as_reseller', 'partner_as_reseller']);
});

test('a customer’s account, a closed one and one that never was are refused', async () => {
  const by = await operator();
  const { organizationId } = await reseller();
  await db.organization.update({ where: { id: organizationId }, data: { kind: 'customer' } });
  expect(await refusalOf(authorize(by, { organizationId }))).toEqual(['customer_account']);
  await db.organization.update({ where: { id: organizationId }, data: { kind: 'reseller', closedAt: new Date() } });
  expect(await refusalOf(authorize(by, { organizationId }))).toEqual(['organization_closed']);
  const never = randomUUID();
  expect(await refusalOf(authorize(by, { organizationId: never }))).toEqual(['not_yours']);
  expect(await refusalOf(suspend(by, { providerId: organizationId, seen: 0, reason }))).toEqual(['not_yours']);
  expect(await refusalOf(restore(by, { providerId: never, seen: 0, message: undefined }))).toEqual(['not_yours']);
});

test('an account never becomes a provider and begins an enrollment at once', async () => {
  const by = await operator();
  for (let round = 0; round < 10; round++) {
    const member = await reseller();
    const { organizationId } = member;
    const { won } = await told([authorize(by, { organizationId }), enrollments.start(member, {})]);
    const isProvider = (await db.provider.count({ where: { organizationId } })) > 0;
    const isEnrolled = (await db.enrollment.count({ where: { organizationId } })) > 0;
    expect([won, isProvider !== isEnrolled]).toEqual([1, true]);
  }
});

test('an operator finds the accounts of a Global admin by the address, each with what speaks against it', async () => {
  const by = await operator();
  const member = await reseller('SG');
  const { email } = await db.user.findUniqueOrThrow({ where: { id: member.userId } });
  expect((await listCandidates(by, { email: email.toUpperCase() })).rows).toMatchObject([
    { id: member.organizationId, country: 'SG', status: null, reasons: [] },
  ]);
  await authorize(by, { organizationId: member.organizationId });
  expect((await listCandidates(by, { email })).rows).toMatchObject([
    { status: 'authorized', reasons: [{ code: 'provider_exists' }] },
  ]);
  const { email: agent } = await colleague(member, ['admin_agent']);
  expect((await listCandidates(by, { email: agent })).rows).toEqual([]);
  expect((await listCandidates(by, { email: 'nobody@nowhere.example' })).rows).toEqual([]);
});

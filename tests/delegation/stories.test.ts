import { afterEach, expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import { after, days, freeze, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { expireDue } from '@/lib/delegation/clock';
import * as delegations from '@/lib/delegation/commands';
import { findDelegation } from '@/lib/delegation/queries';
import { findLinkState } from '@/lib/link/link';
import { updateRoles } from '@/lib/role-request/update-roles';
import { publish } from '../support/agreements';
import { formerly } from '../support/colleagues';
import { delegated, inForce, person, takenOver } from '../support/delegations';
import { company, sender } from '../support/invitations';
import { colleague, password, refusalOf, signedIn, told } from '../support/people';

const { ask, daysToSign, decline, declineByLetter, sendAgain, take, withdraw } = delegations;

afterEach(() => freeze(null));

const statusOf = async (id: string) => (await db.delegation.findUniqueOrThrow({ where: { id } })).status;
const lettersTo = (address: string, name: string) => db.letter.findMany({ where: { address, name } });
const emailOf = async ({ userId }: Member) => (await db.user.findUniqueOrThrow({ where: { id: userId } })).email;

test('whom a Global admin names gets one letter with a link, and nobody an account before they say yes', async () => {
  const { id, email, admin } = await delegated({ note: 'You sign for us.' });
  const [letter, more] = await lettersTo(email, 'sign-for-us');
  expect(more).toBeUndefined();
  expect(letter).toMatchObject({
    content: { askedBy: 'Ayu Sari', message: 'You sign for us.' },
    linkId: expect.any(String),
  });
  expect(await db.user.count({ where: { email } })).toBe(0);
  expect(
    await db.auditEntry.count({ where: { organizationId: admin.organizationId, action: 'delegation.begin' } }),
  ).toBe(1);
  expect(await statusOf(id)).toBe('asked');
});

test('who says yes belongs to the company without any role, with a password of their own, and the Global admins are told', async () => {
  const { admin, email, id, delegate } = await takenOver();
  const { organizationId } = admin;
  const membership = await db.membership.findFirstOrThrow({ where: { organizationId, user: { email } } });
  expect(membership).toMatchObject({
    userId: delegate.userId,
    roles: [],
    disabledAt: null,
    joinedAt: expect.any(Date),
  });
  expect((await signedIn(email)).accounts.map((account) => account.organizationId)).toEqual([organizationId]);
  expect(await lettersTo(await emailOf(admin), 'delegation-taken')).toHaveLength(1);
  const { userId } = await db.delegationEvent.findFirstOrThrow({ where: { delegationId: id, event: 'take' } });
  expect(userId).toBe(delegate.userId);
});

test('somebody with an account elsewhere keeps their password and their other company, and belongs to both', async () => {
  const elsewhere = await colleague(await company('active'), ['sales_agent']);
  await db.user.update({ where: { id: elsewhere.userId }, data: { addressProvenAt: now() } });
  const { admin, bearer } = await delegated({ email: elsewhere.email });
  await take(await bearer(), {});
  const { accounts } = await signedIn(elsewhere.email);
  expect(new Map(accounts.map(({ organizationId, roles }) => [organizationId, roles]))).toEqual(
    new Map([
      [elsewhere.organizationId, ['sales_agent']],
      [admin.organizationId, []],
    ]),
  );
});

test('somebody who is in the company already keeps the roles they have', async () => {
  const admin = await company('qualified');
  const agent = await colleague(admin, ['sales_agent']);
  await db.user.update({ where: { id: agent.userId }, data: { addressProvenAt: now() } });
  const { bearer } = await delegated({ admin, email: agent.email });
  await take(await bearer(), {});
  expect(await db.membership.findUniqueOrThrow({ where: { id: agent.membershipId } })).toMatchObject({
    roles: ['sales_agent'],
    version: 1,
  });
});

test('somebody new says yes with a password that is good enough, or not at all', async () => {
  const { bearer, id } = await delegated();
  expect(await refusalOf(take(await bearer(), {}))).toEqual(['required']);
  expect(await refusalOf(take(await bearer(), { password: 'password1234' }))).not.toEqual([]);
  expect(await statusOf(id)).toBe('asked');
});

test('nobody names themselves, a Global admin or whom the company shut out; an address elsewhere says nothing', async () => {
  const admin = await company('qualified');
  const second = await colleague(admin, ['global_admin']);
  const shut = await colleague(admin, []);
  await db.membership.update({ where: { id: shut.membershipId }, data: { disabledAt: now() } });
  const { agreementId } = await inForce();
  const named = (email: string) => ask(admin, { agreementId, ...person({ email }) });
  expect(await refusalOf(named(await emailOf(admin)))).toEqual(['delegated_to_oneself']);
  expect(await refusalOf(named(second.email.toUpperCase()))).toEqual(['delegate_signs_anyway']);
  expect(await refusalOf(named(shut.email))).toEqual(['delegate_disabled']);
  expect(await refusalOf(ask(await colleague(admin, ['user_admin']), { agreementId, ...person() }))).toEqual([
    'global_admin_only',
  ]);
  const disabled = await colleague(await company('active'), []);
  await db.user.update({ where: { id: disabled.userId }, data: { disabledAt: now() } });
  await named(disabled.email);
});

test('whoever was shut out since cannot say yes', async () => {
  const { bearer, email, id } = await delegated();
  await db.user.create({ data: { email, firstName: 'Budi', lastName: '', disabledAt: now() } });
  expect(await refusalOf(take(await bearer(), { password }))).toEqual(['delegate_disabled']);
  expect(await statusOf(id)).toBe('asked');
});

test('whoever was shut out since cannot say yes at the address they had before either', async () => {
  const { admin, bearer, email, id } = await delegated();
  const shut = await colleague(admin, []);
  await formerly(shut.userId, email);
  await db.membership.update({ where: { id: shut.membershipId }, data: { disabledAt: now() } });
  expect(await refusalOf(take(await bearer(), { password }))).toEqual(['delegate_disabled']);
  expect(await statusOf(id)).toBe('asked');
});

test('of two Global admins who ask at once one does; after the answer the company may ask anew', async () => {
  const admin = await company('qualified');
  const second = await colleague(admin, ['global_admin']);
  const { agreementId } = await inForce();
  const { won, refused } = await told([admin, second].map((one) => ask(one, { agreementId, ...person() })));
  expect([won, refused]).toEqual([1, ['delegation_open']]);
  const { id, version: seen } = await db.delegation.findFirstOrThrow({
    where: { organizationId: admin.organizationId },
  });
  await withdraw(second, { delegationId: id, seen });
  await ask(admin, { agreementId, ...person() });
});

test('a letter sent again replaces the link before, and gives as many days as the first', async () => {
  const { admin, id, bearer, email } = await delegated();
  const first = await bearer();
  freeze(after(now(), days(20)));
  await sendAgain(admin, { delegationId: id, seen: 1 });
  expect(await findLinkState(db, first.linkId)).toBe('superseded');
  expect(await refusalOf(take(first, { password }))).toEqual(['link_used']);
  expect(await lettersTo(email, 'sign-for-us')).toHaveLength(2);
  freeze(after(now(), days(daysToSign - 1)));
  await take(await bearer(), { password });
  expect(await refusalOf(sendAgain(admin, { delegationId: id, seen: 3 }))).toEqual(['not_in_this_state']);
});

test('a no comes with its reason, by the letter or after a yes, and is told to the Global admins', async () => {
  const [one, two] = [await delegated(), await takenOver()];
  await declineByLetter(await one.bearer(), { reason: 'I left the company.' });
  await decline(two.delegate, { delegationId: two.id, seen: 2, reason: 'Clause 8.' });
  for (const [{ id, admin }, message] of [
    [one, 'I left the company.'],
    [two, 'Clause 8.'],
  ] as const) {
    expect(await statusOf(id)).toBe('declined');
    expect(await lettersTo(await emailOf(admin), 'delegation-declined')).toMatchObject([{ content: { message } }]);
    expect((await findDelegation(admin, one.agreementId))?.last?.note).toBe(message);
  }
  expect(await refusalOf(take(await one.bearer(), { password }))).toEqual(['link_used']);
});

test('what is taken back is told to whom was asked, and opens nothing any more', async () => {
  const { admin, id, bearer, email } = await delegated();
  await withdraw(admin, { delegationId: id, seen: 1 });
  expect(await statusOf(id)).toBe('withdrawn');
  expect(await lettersTo(email, 'delegation-withdrawn')).toHaveLength(1);
  expect(await refusalOf(take(await bearer(), { password }))).toEqual(['link_used']);
});

test('after 30 days the clock ends it, and the Global admins read so', async () => {
  const [asked, taken] = [await delegated(), await takenOver()];
  freeze(after(now(), days(daysToSign)));
  await expireDue();
  for (const { id, admin } of [asked, taken]) {
    expect(await statusOf(id)).toBe('expired');
    expect(await lettersTo(await emailOf(admin), 'delegation-expired')).toHaveLength(1);
  }
  expect(await refusalOf(take(await asked.bearer(), { password }))).toEqual(['link_used']);
});

test('of a version that is taken back whom was asked is told that there is nothing to do, and the Global admins nothing of days', async () => {
  const admin = await company('active');
  const agreementId = await publish('2060-01', after(now(), days(40)));
  const { id, email, bearer } = await delegated({ admin, agreementId });
  await db.agreement.update({ where: { id: agreementId }, data: { withdrawnAt: now() } });
  freeze(after(now(), days(daysToSign)));
  await expireDue();
  expect(await statusOf(id)).toBe('withdrawn');
  expect(await lettersTo(email, 'delegation-void')).toHaveLength(1);
  expect(await lettersTo(await emailOf(admin), 'delegation-expired')).toEqual([]);
  expect(await refusalOf(take(await bearer(), { password }))).toEqual(['link_used']);
});

test('who asked and is no Global admin any more lets nobody sign: neither a yes nor a second letter goes through', async () => {
  const { admin, id, bearer } = await delegated();
  const second = await colleague(admin, ['global_admin']);
  const own = await db.membership.findFirstOrThrow({ where: { userId: admin.userId } });
  await updateRoles(second, { membershipId: own.id, seen: own.version, roles: [] });
  expect(await refusalOf(take(await bearer(), { password }))).toEqual(['delegation_lapsed']);
  expect(await refusalOf(sendAgain(second, { delegationId: id, seen: 1 }))).toEqual(['delegation_lapsed']);
  await withdraw(second, { delegationId: id, seen: 1 });
});

test('another company sees and moves none of it, and a colleague without the role neither', async () => {
  const { admin, id, agreementId, delegate } = await takenOver();
  const stranger = await company('qualified');
  const fields = { delegationId: id, seen: 2 };
  expect(await findDelegation(stranger, agreementId)).toBeNull();
  for (const story of [
    () => withdraw(stranger, fields),
    () => sendAgain(stranger, fields),
    () => decline(stranger, { ...fields, reason: 'No.' }),
  ])
    expect(await refusalOf(story())).toEqual(['not_yours']);
  const idle = await colleague(admin, ['user_admin']);
  expect(await findDelegation(idle, agreementId)).toBeNull();
  expect(await refusalOf(withdraw(idle, fields))).toEqual(['global_admin_only']);
  expect(await refusalOf(decline(idle, { ...fields, reason: 'No.' }))).toEqual(['not_yours']);
  expect((await findDelegation(delegate, agreementId))?.facts.id).toBe(id);
});

test('what a company has accepted is delegated to nobody', async () => {
  const { agreementId } = await inForce();
  for (const signed of [await company('active'), await sender()])
    expect(await refusalOf(ask(signed, { agreementId, ...person() }))).toEqual(['agreement_already_signed']);
});

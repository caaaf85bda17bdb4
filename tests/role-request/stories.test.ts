import { afterEach, expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import { days, freeze } from '@/lib/clock';
import { db } from '@/lib/db';
import { setAccess } from '@/lib/departure/access';
import { leave } from '@/lib/departure/commands';
import { expireDue } from '@/lib/role-request/clock';
import { ask, decline, grant, takeBack } from '@/lib/role-request/commands';
import { mayRead } from '@/lib/role-request/needs';
import { findRequest, listGiversOf, listOpen } from '@/lib/role-request/queries';
import { updateRoles } from '@/lib/role-request/update-roles';
import { colleague, refusalOf, told } from '../support/people';
import { reseller } from '../support/story';

afterEach(() => freeze(null));

const wish = { role: 'admin_agent', message: 'I place orders.' } as const;

/** Somebody without a role who asks for one, in a company with a Global admin and a User management admin. */
async function asked() {
  const owner = await reseller();
  const userAdmin = await colleague(owner, ['user_admin']);
  const asker = await colleague(owner, []);
  return { owner, userAdmin, asker, answer: { requestId: await ask(asker, wish), seen: 1 } };
}

const rolesOf = async ({ userId, organizationId }: Member) =>
  (await db.membership.findUniqueOrThrow({ where: { userId_organizationId: { userId, organizationId } } })).roles;

test('each who can give the role has a letter, and the first to press gives it; who asked is told', async () => {
  const { owner, userAdmin, asker, answer } = await asked();
  const { organizationId } = owner;
  expect(await db.letter.count({ where: { name: 'role-requested', organizationId } })).toBe(2);
  await grant(userAdmin, answer);
  expect(await rolesOf(asker)).toEqual(['admin_agent']);
  expect(await db.letter.count({ where: { name: 'role-granted', address: asker.email } })).toBe(1);
  expect(await refusalOf(grant(owner, answer))).toEqual(['moved_on']);
  const { facts } = (await findRequest(owner.userId, answer.requestId)) ?? {};
  expect(facts?.status).toBe('granted');
});

test('Global admin is asked of Global admins alone, and given by them alone', async () => {
  const { owner, userAdmin, asker } = await asked();
  const requestId = await ask(asker, { ...wish, role: 'global_admin' });
  const [offer] = await listGiversOf(asker, ['global_admin']);
  expect(offer?.givers.map(({ id }) => id)).toEqual([owner.userId]);
  expect(await refusalOf(grant(userAdmin, { requestId, seen: 1 }))).toEqual(['only_who_may_grant']);
  await grant(owner, { requestId, seen: 1 });
  expect(await rolesOf(asker)).toEqual(['global_admin']);
});

test('nobody without the right gives a role or declines, nor sees another company’s request', async () => {
  const { owner, asker, answer } = await asked();
  const [nobody, stranger] = [await colleague(owner, ['sales_agent']), await reseller()];
  for (const each of [asker, nobody]) {
    expect(await refusalOf(grant(each, answer))).toEqual(['only_who_may_grant']);
    expect(await refusalOf(decline(each, { ...answer, reason: 'No.' }))).toEqual(['only_who_may_grant']);
  }
  expect(await refusalOf(grant(stranger, answer))).toEqual(['not_yours']);
  expect(await refusalOf(takeBack(nobody, answer))).toEqual(['not_yours']);
  expect(await findRequest(stranger.userId, answer.requestId)).toBeNull();
  expect([await listOpen(nobody), (await listOpen(owner)).length, (await listOpen(asker)).length]).toEqual([[], 1, 1]);
});

test('declined with a reason, taken back or left unanswered, a request changes no role', async () => {
  const { owner, asker, answer } = await asked();
  await decline(owner, { ...answer, reason: 'Ask Sari.' });
  expect(await db.letter.count({ where: { name: 'role-declined', address: asker.email } })).toBe(1);
  await takeBack(asker, { requestId: await ask(asker, wish), seen: 1 });
  const third = await ask(asker, wish);
  freeze(new Date(Date.now() + days(14) + 1_000));
  expect(await refusalOf(grant(owner, { requestId: third, seen: 1 }))).toEqual(['not_in_this_state']);
  expect(await expireDue()).toBeGreaterThan(0);
  expect(await db.letter.count({ where: { name: 'role-request-expired', address: asker.email } })).toBe(1);
  expect(await rolesOf(asker)).toEqual([]);
});

test('a request past its day stands in the way of no new one, before the worker was there', async () => {
  const { owner, asker, answer } = await asked();
  freeze(new Date(Date.now() + days(14) + 1_000));
  const again = await ask(asker, wish);
  expect((await findRequest(owner.userId, answer.requestId))?.facts.status).toBe('expired');
  expect((await listOpen(owner)).map(({ id }) => id)).toEqual([again]);
});

test('what somebody wrote is read by them and by whoever may give the role, also once it is over', async () => {
  const { owner, userAdmin, asker, answer } = await asked();
  const nobody = await colleague(owner, ['sales_agent']);
  await decline(owner, { ...answer, reason: 'Ask Sari.' });
  const { facts } = (await findRequest(owner.userId, answer.requestId)) ?? {};
  const read = [owner, userAdmin, asker, nobody].map((each) => facts && mayRead(facts, each));
  expect(read).toEqual([true, true, true, false]);
});

test('fifty User management admins who came first hide no Global admin', async () => {
  const { owner, asker } = await asked();
  const { organizationId } = owner;
  const joinedAt = new Date();
  const named = { firstName: 'Made', lastName: '' };
  const users = Array.from({ length: 50 }, () => ({ ...named, email: `${crypto.randomUUID()}@many.example` }));
  const made = await db.user.createManyAndReturn({ data: users, select: { id: true } });
  const early = { organizationId, roles: ['user_admin' as const], joinedAt, createdAt: new Date(0) };
  await db.membership.createMany({ data: made.map(({ id: userId }) => ({ userId, ...early })) });
  const [offer] = await listGiversOf(asker, ['global_admin']);
  expect(offer?.givers.map(({ id }) => id)).toEqual([owner.userId]);
});

test('one open request of a person for a role, five a day, and none for what they have or can give themselves', async () => {
  const { owner, userAdmin, asker } = await asked();
  expect(await refusalOf(ask(asker, wish))).toEqual(['role_asked']);
  expect(await refusalOf(ask(owner, wish))).toEqual(['may_give_oneself']);
  expect(await refusalOf(ask(userAdmin, wish))).toEqual(['may_give_oneself']);
  expect(await refusalOf(ask(owner, { ...wish, role: 'global_admin' }))).toEqual(['role_held']);
  for (const role of ['sales_agent', 'helpdesk_agent', 'billing_admin'] as const) await ask(asker, { ...wish, role });
  expect(await refusalOf(ask(asker, { ...wish, role: 'user_admin' }))).toEqual(['too_many_tries']);
});

test('a role given another way settles the request for it alone, and no letter says later that nobody answered', async () => {
  const { owner, asker, answer } = await asked();
  const other = await ask(asker, { ...wish, role: 'billing_admin' });
  await updateRoles(owner, { membershipId: asker.membershipId, seen: 1, roles: ['admin_agent'] });
  expect(await refusalOf(grant(owner, answer))).toEqual(['moved_on']);
  const stateOf = async (id: string) => (await findRequest(owner.userId, id))?.facts.status;
  expect([await stateOf(answer.requestId), await stateOf(other)]).toEqual(['granted', 'asked']);
  freeze(new Date(Date.now() + days(14) + 1_000));
  await expireDue();
  expect(await db.letter.count({ where: { name: 'role-request-expired', address: asker.email } })).toBe(1);
});

test('somebody who left, or was shut out, asks for nothing any more', async () => {
  const [one, two] = [await asked(), await asked()];
  await leave(one.asker, { membershipId: one.asker.membershipId, seen: 1 });
  await setAccess(two.owner, { membershipId: two.asker.membershipId, access: 'off' });
  for (const { owner, answer } of [one, two])
    expect((await findRequest(owner.userId, answer.requestId))?.facts.status).toBe('withdrawn');
});

test('of eight who give it at once, one does, and the role is there once', async () => {
  const { owner, asker, answer } = await asked();
  const { won } = await told(Array.from({ length: 8 }, () => grant(owner, answer)));
  expect({ won, roles: await rolesOf(asker) }).toEqual({ won: 1, roles: ['admin_agent'] });
});

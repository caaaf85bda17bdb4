import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import { days, freeze } from '@/lib/clock';
import { db } from '@/lib/db';
import { setAccess } from '@/lib/departure/access';
import { invite, inviteAgain, join } from '@/lib/identity/joining';
import { passwordMatches } from '@/lib/identity/password';
import { listUsers } from '@/lib/organization/user-list';
import { findUser } from '@/lib/organization/users';
import { updateRoles } from '@/lib/role-request/update-roles';
import { colleague, holderOf, password, refusalOf, signedIn, told } from '../support/people';
import { reseller } from '../support/story';

afterEach(() => freeze(null));

const newUser = (roles: Parameters<typeof colleague>[1], email = `${randomUUID()}@joins.example`) => ({
  firstName: 'Made',
  lastName: 'Wirawan',
  email,
  roles,
  locale: 'id' as const,
});

/** An organization whose first person may add others. */
async function staffed() {
  const owner = await reseller();
  const agent = await colleague(owner, ['admin_agent']);
  return { owner, agent };
}

const membershipOf = ({ userId, organizationId }: Member) =>
  db.membership.findUniqueOrThrow({ where: { userId_organizationId: { userId, organizationId } } });

async function invited(owner: Member, fields = newUser(['sales_agent'])) {
  await invite(owner, fields);
  const where = { organizationId: owner.organizationId, user: { email: fields.email } };
  return { ...(await db.membership.findFirstOrThrow({ where })), email: fields.email };
}

test('nobody is added before somebody is an Admin agent, nor by somebody who may not', async () => {
  const owner = await reseller();
  expect(await refusalOf(invite(owner, newUser([])))).toEqual(['admin_agent_missing']);
  const { agent } = await staffed();
  expect(await refusalOf(invite(agent, newUser([])))).toEqual(['only_who_may_grant']);
});

test('a user admin neither grants nor touches Global admin', async () => {
  const { owner } = await staffed();
  const userAdmin = await colleague(owner, ['user_admin']);
  const { id: membershipId } = await membershipOf(owner);
  const { membershipId: own } = userAdmin;
  const tries = [
    () => invite(userAdmin, newUser(['global_admin'])),
    () => updateRoles(userAdmin, { membershipId: own, seen: 1, roles: ['global_admin', 'user_admin'] }),
    () => updateRoles(userAdmin, { membershipId, seen: 1, roles: [] }),
    () => setAccess(userAdmin, { membershipId, access: 'off' }),
  ];
  for (const each of tries) expect(await refusalOf(each())).toEqual(['only_who_may_grant']);
  expect((await invited(userAdmin, newUser(['billing_admin']))).roles).toEqual(['billing_admin']);
});

test('a person without roles changes nobody, not even themselves', async () => {
  const { owner } = await staffed();
  const nobody = await colleague(owner, []);
  const { membershipId } = nobody;
  const refused = [
    await refusalOf(updateRoles(nobody, { membershipId, seen: 1, roles: ['admin_agent'] })),
    await refusalOf(setAccess(nobody, { membershipId, access: 'off' })),
    await refusalOf(inviteAgain(nobody, { membershipId })),
  ];
  expect(refused.flat()).toEqual(['only_who_may_grant', 'only_who_may_grant', 'only_who_may_grant']);
});

test('an update tells its person once, counts the version, and is audited old and new', async () => {
  const { owner, agent } = await staffed();
  await updateRoles(owner, { membershipId: agent.membershipId, seen: 1, roles: ['sales_agent'] });
  expect(await membershipOf(agent)).toMatchObject({ roles: ['sales_agent'], version: 2 });
  expect(await db.letter.count({ where: { name: 'roles-changed', address: agent.email } })).toBe(1);
  const entry = await db.auditEntry.findFirstOrThrow({
    where: { action: 'user.roles', subjectId: agent.membershipId },
  });
  expect(entry).toMatchObject({ before: '{"roles":["admin_agent"]}', after: '{"roles":["sales_agent"]}' });
});

test('whoever has not joined gets no letter for each change of their roles', async () => {
  const { owner } = await staffed();
  const { id: membershipId, email } = await invited(owner);
  for (const [seen, roles] of [
    [1, ['helpdesk_agent']],
    [2, ['sales_agent']],
  ] as const)
    await updateRoles(owner, { membershipId, seen, roles: [...roles] });
  expect(await db.letter.count({ where: { name: 'roles-changed', address: email } })).toBe(0);
});

test('a form older than the row changes nothing', async () => {
  const { owner, agent } = await staffed();
  const { membershipId } = agent;
  await updateRoles(owner, { membershipId, seen: 1, roles: ['admin_agent', 'sales_agent'] });
  expect(await refusalOf(updateRoles(owner, { membershipId, seen: 1, roles: [] }))).toEqual(['moved_on']);
  expect((await membershipOf(agent)).roles).toEqual(['admin_agent', 'sales_agent']);
});

test('of two Global admins who demote each other at once, one stays and the other is told', async () => {
  for (let round = 0; round < 100; round++) {
    const one = await reseller();
    const { membershipId, ...other } = await colleague(one, ['global_admin']);
    const { id } = await membershipOf(one);
    const off = { roles: [] };
    const { won, refused } = await told([
      updateRoles(one, { membershipId, seen: 1, ...off }),
      round % 2
        ? updateRoles(other, { membershipId: id, seen: 1, ...off })
        : setAccess(other, { membershipId: id, access: 'off' }),
    ]);
    expect({ won, refused }).toEqual({ won: 1, refused: ['last_global_admin'] });
  }
});

test('the last Global admin can neither step down nor be disabled', async () => {
  const { owner } = await staffed();
  const { id: membershipId } = await membershipOf(owner);
  expect(await refusalOf(updateRoles(owner, { membershipId, seen: 1, roles: [] }))).toEqual(['last_global_admin']);
  expect(await refusalOf(setAccess(owner, { membershipId, access: 'off' }))).toEqual(['last_global_admin']);
});

test('a user of another organization is refused like one that never was', async () => {
  const [{ owner }, { agent }] = [await staffed(), await staffed()];
  for (const membershipId of [agent.membershipId, randomUUID()]) {
    expect(await refusalOf(updateRoles(owner, { membershipId, seen: 1, roles: [] }))).toEqual(['not_yours']);
    expect(await refusalOf(setAccess(owner, { membershipId, access: 'off' }))).toEqual(['not_yours']);
    expect(await refusalOf(inviteAgain(owner, { membershipId }))).toEqual(['not_yours']);
    expect(await findUser(owner, membershipId)).toBeNull();
  }
  const { rows } = await listUsers(owner, {});
  expect(rows.map(({ id }) => id)).not.toContain(agent.membershipId);
});

test('of eight who add one address at once, one adds it; the others are told it is there', async () => {
  const { owner } = await staffed();
  const fields = newUser(['sales_agent']);
  const { won, refused } = await told(Array.from({ length: 8 }, () => invite(owner, fields)));
  expect({ won, refused: [...new Set(refused)] }).toEqual({ won: 1, refused: ['user_exists'] });
  expect(await db.letter.count({ where: { name: 'join-organization', address: fields.email } })).toBe(1);
});

test('an invitation is accepted once, with a password for somebody new; of sixteen at once one joins', async () => {
  const { id, email } = await invited((await staffed()).owner);
  const bearer = await holderOf('join', id);
  expect(await refusalOf(join(bearer, { password: undefined, timeZone: 'UTC' }))).toEqual(['required']);
  const joining = { password, timeZone: 'Asia/Jakarta' };
  const { won, refused } = await told(Array.from({ length: 16 }, () => join(bearer, joining)));
  expect({ won, refused: [...new Set(refused)] }).toEqual({ won: 1, refused: ['link_used'] });
  expect((await signedIn(email)).accounts).toMatchObject([{ roles: ['sales_agent'] }]);
});

test('somebody known joins with the password they have, whatever the form carries', async () => {
  const { owner } = await staffed();
  const { email, userId } = await colleague(await reseller(), []);
  const before = await db.user.update({ where: { id: userId }, data: { addressProvenAt: new Date() } });
  const { id } = await invited(owner, newUser([], email));
  await join(await holderOf('join', id), { password: 'a password of an intruder', timeZone: 'UTC' });
  expect(await db.user.findUniqueOrThrow({ where: { id: userId } })).toEqual(before);
  expect((await signedIn(email)).accounts).toHaveLength(2);
});

test('whoever registered an address that was never proven theirs is out once its owner joins', async () => {
  const { owner } = await staffed();
  const { email, userId } = await colleague(await reseller(), []);
  const stranger = await signedIn(email);
  const { id } = await invited(owner, newUser([], email));
  expect(await refusalOf(join(await holderOf('join', id), { timeZone: 'UTC' }))).toEqual(['required']);
  await join(await holderOf('join', id), { password: 'kata sandi pemilik alamat', timeZone: 'UTC' });
  expect((await db.session.findUniqueOrThrow({ where: { id: stranger.sessionId } })).revokedAt).not.toBeNull();
  const { passwordHash } = await db.user.findUniqueOrThrow({ where: { id: userId } });
  expect(await passwordMatches(passwordHash, password)).toBe(false);
});

test('an invitation sent again kills the link before it; one that ran out lets nobody in', async () => {
  const { owner } = await staffed();
  const { id } = await invited(owner);
  const first = await holderOf('join', id);
  await inviteAgain(owner, { membershipId: id });
  const joining = { password, timeZone: 'UTC' };
  await refusalOf(join(first, joining));
  const second = await holderOf('join', id);
  expect(second.linkId).not.toBe(first.linkId);
  freeze(new Date(Date.now() + days(7) + 1_000));
  await refusalOf(join(second, joining));
  expect((await db.membership.findUniqueOrThrow({ where: { id } })).joinedAt).toBeNull();
});

test('somebody whose access was taken away before they joined cannot join', async () => {
  const { owner } = await staffed();
  const { id } = await invited(owner);
  await setAccess(owner, { membershipId: id, access: 'off' });
  await refusalOf(join(await holderOf('join', id), { password, timeZone: 'UTC' }));
});

test('the list is narrowed by role and by state', async () => {
  const { owner, agent } = await staffed();
  const off = await colleague(owner, ['sales_agent']);
  await setAccess(owner, { membershipId: off.membershipId, access: 'off' });
  const { id } = await invited(owner);
  const found = async (filter: Parameters<typeof listUsers>[1]) =>
    (await listUsers(owner, filter)).rows.map((one) => one.id);
  expect(await found({ state: 'invited' })).toEqual([id]);
  expect(await found({ state: 'off' })).toEqual([off.membershipId]);
  expect(await found({ state: 'on', role: 'admin_agent' })).toEqual([agent.membershipId]);
  expect(await found({ state: 'on', role: 'sales_agent' })).toEqual([]);
  const { rows, next } = await listUsers(owner, {}, 2);
  const { rows: rest } = await listUsers(owner, { after: next }, 2);
  expect([...rows, ...rest].map((one) => one.id).slice(1)).toEqual([agent.membershipId, off.membershipId, id]);
  expect(rest[1]).toMatchObject({ firstName: rest[1]?.email, lastName: '' });
});

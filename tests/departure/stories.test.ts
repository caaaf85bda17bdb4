import { expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import { db } from '@/lib/db';
import { take } from '@/lib/delegation/commands';
import { setAccess } from '@/lib/departure/access';
import { leave, remove } from '@/lib/departure/commands';
import { invite, join } from '@/lib/identity/joining';
import { findSignedIn } from '@/lib/organization/queries';
import { findUser } from '@/lib/organization/users';
import { updateRoles } from '@/lib/role-request/update-roles';
import { formerly } from '../support/colleagues';
import { delegated, takenOver } from '../support/delegations';
import { colleague, holderOf, password, refusalOf, signedIn, told } from '../support/people';
import { reseller } from '../support/story';

const membershipOf = ({ userId, organizationId }: Member) =>
  db.membership.findUniqueOrThrow({ where: { userId_organizationId: { userId, organizationId } } });

const gone = async ({ userId, organizationId }: Member) =>
  (await db.membership.count({ where: { userId, organizationId } })) === 0;

test('whoever is removed is out at once, in that company alone; they are told, and the history keeps them', async () => {
  const [owner, elsewhere] = [await reseller(), await reseller()];
  const { membershipId, email, ...sold } = await colleague(owner, ['sales_agent']);
  await db.membership.create({
    data: { userId: sold.userId, organizationId: elsewhere.organizationId, roles: [], joinedAt: new Date() },
  });
  const [here, there] = [await signedIn(email), await signedIn(email)];
  const at = async (id: string, { organizationId }: Member) =>
    db.session.update({ where: { id }, data: { organizationId } });
  await Promise.all([at(here.sessionId, owner), at(there.sessionId, elsewhere)]);
  await remove(owner, { membershipId, seen: 1 });
  expect(await findSignedIn(here.sessionId)).toBeNull();
  expect((await findSignedIn(there.sessionId))?.accounts).toMatchObject(
    [elsewhere].map(({ organizationId }) => ({ organizationId })),
  );
  expect(await findUser(owner, membershipId)).toBeNull();
  expect(await db.letter.count({ where: { name: 'user-removed', address: email } })).toBe(1);
  const entry = await db.auditEntry.findFirstOrThrow({ where: { action: 'user.remove', subjectId: membershipId } });
  expect(entry).toMatchObject({ userId: owner.userId, before: JSON.stringify({ email, roles: ['sales_agent'] }) });
});

test('whoever was only invited is removed without a letter, and their link lets nobody in; added again they may join', async () => {
  const owner = await reseller();
  await colleague(owner, ['admin_agent']);
  const fields = { firstName: 'Made', lastName: '', email: `made@${owner.organizationId}.example`, roles: [] };
  await invite(owner, { ...fields, locale: 'en' });
  const where = { organizationId: owner.organizationId, user: { email: fields.email } };
  const { id } = await db.membership.findFirstOrThrow({ where });
  const bearer = await holderOf('join', id);
  await remove(owner, { membershipId: id, seen: 1 });
  expect(await db.letter.count({ where: { name: 'user-removed', address: fields.email } })).toBe(0);
  expect(await refusalOf(join(bearer, { password, timeZone: 'UTC' }))).toEqual(['link_used']);
  await invite(owner, { ...fields, locale: 'en' });
  const again = await db.membership.findFirstOrThrow({ where });
  await join(await holderOf('join', again.id), { password, timeZone: 'UTC' });
  expect((await signedIn(fields.email)).accounts).toHaveLength(1);
});

test('of a press that joins and one that removes at once both are answered, and who was removed has no access', async () => {
  const owner = await reseller();
  await colleague(owner, ['admin_agent']);
  // Known here by another company, so that joining takes no longer than removing.
  const elsewhere = await reseller();
  for (let round = 0; round < 12; round++) {
    const { email } = await colleague(elsewhere, []);
    await db.user.update({ where: { email }, data: { addressProvenAt: new Date() } });
    await invite(owner, { firstName: 'Made', lastName: '', email, roles: [], locale: 'en' });
    const where = { organizationId: owner.organizationId, user: { email } };
    const { id } = await db.membership.findFirstOrThrow({ where });
    const bearer = await holderOf('join', id);
    const { refused } = await told([remove(owner, { membershipId: id, seen: 1 }), join(bearer, { timeZone: 'UTC' })]);
    expect([[], ['link_used']]).toContainEqual(refused);
    expect(await db.membership.count({ where })).toBe(0);
  }
});

test('what a company asked somebody to sign ends when they leave it, before and after they said yes', async () => {
  const asked = await delegated({ email: `${crypto.randomUUID()}@colleague.example` });
  const named = await colleague(asked.admin, []);
  await db.user.update({ where: { id: named.userId }, data: { email: asked.email } });
  await remove(asked.admin, { membershipId: named.membershipId, seen: 1 });
  const before = await delegated({ email: `${crypto.randomUUID()}@before.example` });
  const moved = await colleague(before.admin, []);
  await formerly(moved.userId, before.email);
  const bearer = await before.bearer();
  await remove(before.admin, { membershipId: moved.membershipId, seen: 1 });
  expect(await refusalOf(take(bearer, { password }))).toEqual(['link_used']);
  const { admin, id, delegate } = await takenOver();
  const { id: membershipId, version: seen } = await membershipOf(delegate);
  await leave(delegate, { membershipId, seen });
  for (const delegationId of [asked.id, before.id, id])
    expect(await db.delegation.findUniqueOrThrow({ where: { id: delegationId } })).toMatchObject({
      status: 'withdrawn',
    });
  expect(await db.letter.count({ where: { name: 'user-left', organizationId: admin.organizationId } })).toBe(1);
});

test('one leaves oneself alone, whatever the roles, and is removed by somebody who may grant them alone', async () => {
  const owner = await reseller();
  const nobody = await colleague(owner, []);
  const admin = await colleague(owner, ['user_admin']);
  const { id: owned } = await membershipOf(owner);
  expect(await refusalOf(remove(nobody, { membershipId: admin.membershipId, seen: 1 }))).toEqual([
    'only_who_may_grant',
  ]);
  expect(await refusalOf(remove(admin, { membershipId: owned, seen: 1 }))).toEqual(['only_who_may_grant']);
  expect(await refusalOf(remove(admin, { membershipId: admin.membershipId, seen: 1 }))).toEqual(['not_yours']);
  expect(await refusalOf(leave(nobody, { membershipId: admin.membershipId, seen: 1 }))).toEqual(['not_yours']);
  expect(await refusalOf(remove(await reseller(), { membershipId: nobody.membershipId, seen: 1 }))).toEqual([
    'not_yours',
  ]);
  await leave(nobody, { membershipId: nobody.membershipId, seen: 1 });
  await remove(owner, { membershipId: admin.membershipId, seen: 1 });
  expect([await gone(nobody), await gone(admin)]).toEqual([true, true]);
});

test('a page older than the roles removes nobody', async () => {
  const owner = await reseller();
  const { membershipId } = await colleague(owner, ['sales_agent']);
  await updateRoles(owner, { membershipId, seen: 1, roles: ['admin_agent'] });
  expect(await refusalOf(remove(owner, { membershipId, seen: 1 }))).toEqual(['moved_on']);
});

test('whoever leaves goes on in the session they leave through, in another company or none', async () => {
  const { email, ...nobody } = await colleague(await reseller(), []);
  const [here, other] = [await signedIn(email), await signedIn(email)];
  await leave({ ...nobody, sessionId: here.sessionId }, { membershipId: nobody.membershipId, seen: 1 });
  expect(await findSignedIn(here.sessionId)).toMatchObject({ organizationId: null, accounts: [] });
  expect(await findSignedIn(other.sessionId)).toBeNull();
});

test('the last Global admin can neither leave nor be removed', async () => {
  const owner = await reseller();
  const { id: membershipId } = await membershipOf(owner);
  expect(await refusalOf(leave(owner, { membershipId, seen: 1 }))).toEqual(['last_global_admin']);
  const second = await colleague(owner, ['global_admin']);
  await leave(owner, { membershipId, seen: 1 });
  expect(await refusalOf(leave(second, { membershipId: second.membershipId, seen: 1 }))).toEqual(['last_global_admin']);
});

test('of two Global admins who remove, leave, demote or shut out at once, one stays', async () => {
  for (let round = 0; round < 16; round++) {
    const one = await reseller();
    const { membershipId, ...two } = await colleague(one, ['global_admin']);
    const { id } = await membershipOf(one);
    const others = [
      () => remove(two, { membershipId: id, seen: 1 }),
      () => leave(two, { membershipId, seen: 1 }),
      () => updateRoles(two, { membershipId: id, seen: 1, roles: [] }),
      () => setAccess(two, { membershipId: id, access: 'off' }),
    ];
    const mine =
      round % 2 ? () => remove(one, { membershipId, seen: 1 }) : () => leave(one, { membershipId: id, seen: 1 });
    const { won } = await told([mine(), others[round % 4]?.() ?? Promise.resolve()]);
    const { organizationId } = one;
    const left = await db.membership.count({
      where: { organizationId, roles: { has: 'global_admin' }, disabledAt: null },
    });
    expect({ left: left > 0, won: won > 0 }).toEqual({ left: true, won: true });
  }
});

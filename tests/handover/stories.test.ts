import { afterEach, expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import { days, freeze } from '@/lib/clock';
import { db } from '@/lib/db';
import { setAccess } from '@/lib/departure/access';
import { leave, remove } from '@/lib/departure/commands';
import { expireDue } from '@/lib/handover/clock';
import { accept, ask, decline, withdraw } from '@/lib/handover/commands';
import { findHandover, listOpen } from '@/lib/handover/queries';
import { ask as askRole } from '@/lib/role-request/commands';
import { updateRoles } from '@/lib/role-request/update-roles';
import { colleague, refusalOf, told } from '../support/people';
import { reseller } from '../support/story';

afterEach(() => freeze(null));

const membershipOf = ({ userId, organizationId }: Member) =>
  db.membership.findUniqueOrThrow({ where: { userId_organizationId: { userId, organizationId } } });

/** A Global admin who offered it to a Sales agent. */
async function offered() {
  const giver = await reseller();
  const receiver = await colleague(giver, ['sales_agent']);
  const handoverId = await ask(giver, { membershipId: receiver.membershipId, message: 'I leave.' });
  return { giver, receiver, answer: { handoverId, seen: 1 } };
}

const lettersTo = (userId: string, name: string) =>
  db.user
    .findUniqueOrThrow({ where: { id: userId } })
    .then(({ email }) => db.letter.count({ where: { name, address: email } }));

test('a colleague who accepts is Global admin, and whoever offered is not; both keep their other roles, and all are told', async () => {
  const { giver, receiver, answer } = await offered();
  const third = await colleague(giver, ['global_admin']);
  expect(await lettersTo(receiver.userId, 'handover-asked')).toBe(1);
  await accept(receiver, answer);
  expect([(await membershipOf(receiver)).roles, (await membershipOf(giver)).roles]).toEqual([
    ['sales_agent', 'global_admin'],
    [],
  ]);
  const told = [giver, third, receiver].map(({ userId }) => lettersTo(userId, 'handover-accepted'));
  expect(await Promise.all(told)).toEqual([1, 1, 0]);
  const changes = await db.auditEntry.count({
    where: { action: 'user.roles', organizationId: giver.organizationId, userId: receiver.userId },
  });
  expect(changes).toBe(2);
});

test('nothing changes before the colleague accepts, when they decline, nor once it is taken back', async () => {
  const { giver, receiver, answer } = await offered();
  expect((await membershipOf(receiver)).roles).toEqual(['sales_agent']);
  await decline(receiver, { ...answer, reason: 'Ask Sari.' });
  expect(await lettersTo(giver.userId, 'handover-declined')).toBe(1);
  expect((await findHandover(giver.userId, answer.handoverId))?.note).toBe('Ask Sari.');
  const again = await ask(giver, { membershipId: receiver.membershipId, message: undefined });
  await withdraw(giver, { handoverId: again, seen: 1 });
  expect(await lettersTo(receiver.userId, 'handover-withdrawn')).toBe(1);
  expect(await lettersTo(giver.userId, 'handover-withdrawn')).toBe(0);
  const third = await colleague(giver, ['global_admin']);
  const last = await ask(giver, { membershipId: receiver.membershipId, message: undefined });
  await withdraw(third, { handoverId: last, seen: 1 });
  expect(await lettersTo(giver.userId, 'handover-withdrawn')).toBe(1);
  expect(await refusalOf(accept(receiver, { handoverId: again, seen: 2 }))).toEqual(['not_in_this_state']);
  expect([(await membershipOf(receiver)).roles, (await membershipOf(giver)).roles]).toEqual([
    ['sales_agent'],
    ['global_admin'],
  ]);
});

test('an offer ends by itself after fourteen days, and its giver is told', async () => {
  const { giver, receiver, answer } = await offered();
  freeze(new Date(Date.now() + days(14) + 1_000));
  expect(await refusalOf(accept(receiver, answer))).toEqual(['not_in_this_state']);
  expect(await listOpen(giver)).toEqual([]);
  expect(await expireDue()).toBeGreaterThan(0);
  expect((await findHandover(giver.userId, answer.handoverId))?.facts.status).toBe('expired');
  expect(await lettersTo(giver.userId, 'handover-expired')).toBe(1);
});

test('an offer past its day stands in the way of no new one, before the worker was there', async () => {
  const { giver, receiver, answer } = await offered();
  freeze(new Date(Date.now() + days(14) + 1_000));
  const again = await ask(giver, { membershipId: receiver.membershipId, message: undefined });
  expect((await findHandover(giver.userId, answer.handoverId))?.facts.status).toBe('expired');
  expect((await listOpen(giver)).map(({ id }) => id)).toEqual([again]);
});

test('only a Global admin offers it, to an active colleague who is none, and to one at a time', async () => {
  const { giver, receiver } = await offered();
  const off = await colleague(giver, []);
  await setAccess(giver, { membershipId: off.membershipId, access: 'off' });
  const { id: own } = await membershipOf(giver);
  const second = await colleague(giver, ['global_admin']);
  const other = await colleague(giver, []);
  const to = ({ membershipId }: { membershipId: string }) => ({ membershipId, message: undefined });
  expect(await refusalOf(ask(receiver, to(other)))).toEqual(['global_admin_only']);
  expect(await refusalOf(ask(giver, to(off)))).toEqual(['colleague_not_active']);
  expect(await refusalOf(ask(giver, to(second)))).toEqual(['role_held']);
  expect(await refusalOf(ask(giver, to({ membershipId: own })))).toEqual(['not_yours']);
  expect(await refusalOf(ask(giver, to(other)))).toEqual(['handover_open']);
  expect(await refusalOf(ask(giver, to(await colleague(await reseller(), []))))).toEqual(['not_yours']);
});

test('nobody else answers it, nor takes over from somebody who is no Global admin any more', async () => {
  const { giver, receiver, answer } = await offered();
  const stranger = await reseller();
  const other = await colleague(giver, ['global_admin']);
  for (const each of [stranger, other, giver]) expect(await refusalOf(accept(each, answer))).toEqual(['not_yours']);
  expect(await refusalOf(withdraw(receiver, answer))).toEqual(['global_admin_only']);
  expect(await findHandover(stranger.userId, answer.handoverId)).toBeNull();
  const { id: membershipId } = await membershipOf(giver);
  await updateRoles(other, { membershipId, seen: 1, roles: [] });
  expect(await refusalOf(accept(receiver, answer))).toEqual(['handover_lapsed']);
});

test('whoever became Global admin another way takes nothing from the giver', async () => {
  const { giver, receiver, answer } = await offered();
  await updateRoles(giver, { membershipId: receiver.membershipId, seen: 1, roles: ['global_admin'] });
  expect(await refusalOf(accept(receiver, answer))).toEqual(['role_held']);
  expect((await membershipOf(giver)).roles).toEqual(['global_admin']);
});

test('who takes over has what they had asked for', async () => {
  const { receiver, answer } = await offered();
  const requestId = await askRole(receiver, { role: 'global_admin', message: 'I lead.' });
  await accept(receiver, answer);
  expect(await db.roleRequest.findUniqueOrThrow({ where: { id: requestId } })).toMatchObject({ status: 'granted' });
});

test('an offer ends when either of the two leaves the company, or is shut out', async () => {
  const [one, two, three] = [await offered(), await offered(), await offered()];
  await setAccess(three.giver, { membershipId: three.receiver.membershipId, access: 'off' });
  await colleague(two.giver, ['global_admin']);
  await remove(one.giver, { membershipId: one.receiver.membershipId, seen: 1 });
  await leave(two.giver, { membershipId: (await membershipOf(two.giver)).id, seen: 1 });
  for (const { answer } of [one, two, three])
    expect(await db.handover.findUniqueOrThrow({ where: { id: answer.handoverId } })).toMatchObject({
      status: 'withdrawn',
    });
});

test('of an acceptance and a removal, demotion, shutting out or taking back at once, a Global admin stays', async () => {
  for (let round = 0; round < 12; round++) {
    const { giver, receiver, answer } = await offered();
    const { membershipId } = receiver;
    const against = [
      () => remove(giver, { membershipId, seen: 1 }),
      () => setAccess(giver, { membershipId, access: 'off' }),
      () => withdraw(giver, answer),
      () => updateRoles(giver, { membershipId, seen: 1, roles: [] }),
    ];
    await told([accept(receiver, answer), against[round % 4]?.() ?? Promise.resolve()]);
    const { organizationId } = giver;
    const admins = { organizationId, roles: { has: 'global_admin' }, disabledAt: null } as const;
    expect(await db.membership.count({ where: admins })).toBe(1);
  }
});

test('of eight who press Accept at once, one changes anything', async () => {
  const { giver, receiver, answer } = await offered();
  const { won } = await told(Array.from({ length: 8 }, () => accept(receiver, answer)));
  expect({ won, version: (await membershipOf(giver)).version }).toEqual({ won: 1, version: 2 });
});

test('whoever is disabled as a person leaves no company without a Global admin', async () => {
  const { userId } = await reseller();
  const disabling = db.user.update({ where: { id: userId }, data: { disabledAt: new Date() } });
  await expect(disabling).rejects.toThrow('last_global_admin');
});

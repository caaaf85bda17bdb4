import { expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import { after, days, freeze } from '@/lib/clock';
import { db } from '@/lib/db';
import { park } from '@/lib/invitation/answers';
import { remindDue, wakeReady } from '@/lib/invitation/clock';
import { restore, suspend } from '@/lib/provider/commands';
import { company, holding, invite, sender } from '../support/invitations';
import { operator } from '../support/providers';
import { signAs, versionOf } from '../support/story';

test('however many cannot wake stand before it, an invitation whose company is ready wakes', async () => {
  const [provider, stuck, one] = [await sender(), await company('active', 'US'), await company('qualified')];
  await kept(provider, stuck, 501);
  const id = await invite(provider);
  await park(holding(one, id));
  const { id: enrollmentId } = await db.enrollment.findFirstOrThrow({ where: { organizationId: one.organizationId } });
  await signAs(one, await versionOf(enrollmentId));
  expect(await wakeReady()).toBe(1);
  expect(await db.invitation.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'opened' });
});

// As they would stand if the stuck company's country had left the region since.
async function kept(provider: Member, { organizationId }: Member, count: number): Promise<void> {
  const { organizationId: providerId, userId: createdById } = provider;
  const rows = Array.from({ length: count }, (_, place) => ({
    ...{ providerId, senderId: providerId, createdById, organizationId, status: 'parked' as const, version: 1 },
    ...{ email: `stuck${place}@kept.example`, expiresAt: new Date('2100-01-01') },
  }));
  await db.$transaction(async (tx) => {
    const made = await tx.invitation.createManyAndReturn({ data: rows, select: { id: true } });
    const entry = { version: 1, event: 'park', fromStatus: 'draft', toStatus: 'parked', actedAs: 'member' } as const;
    await tx.invitationEvent.createMany({ data: made.map(({ id }) => ({ ...entry, invitationId: id })) });
  });
}

test('a company that keeps an invitation while it enrolls is reminded before it runs out, as one that has not answered', async () => {
  const [provider, one] = [await sender(), await company('qualified')];
  const id = await invite(provider);
  await park(holding(one, id));
  const { expiresAt, email } = await db.invitation.findUniqueOrThrow({ where: { id } });
  const reminders = () => db.letter.count({ where: { name: 'invitation-reminder', address: email } });
  for (const [left, written] of [
    [8, 0],
    [7, 1],
    [2, 1],
    [1, 2],
  ] as const) {
    freeze(after(expiresAt ?? new Date(), -days(left)));
    await remindDue();
    expect(await reminders(), `${left} days before`).toBe(written);
  }
  freeze(null);
});

test('of what a suspended provider sent nobody is reminded; once it is restored they are', async () => {
  const provider = await sender();
  const id = await invite(provider);
  const { expiresAt, email } = await db.invitation.findUniqueOrThrow({ where: { id } });
  const staff = await operator();
  const { organizationId: providerId } = provider;
  const reminders = () => db.letter.count({ where: { name: 'invitation-reminder', address: email } });
  await suspend(staff, { providerId, seen: 1, reason: 'An audit is under way.' });
  freeze(after(expiresAt ?? new Date(), -days(7)));
  await remindDue();
  expect(await reminders()).toBe(0);
  await restore(staff, { providerId, seen: 2, message: undefined });
  await remindDue();
  expect(await reminders()).toBe(1);
  freeze(null);
});

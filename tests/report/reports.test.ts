import { afterEach, expect, test } from 'vitest';
import { listTheirUsers } from '@/lib/admin-access/queries';
import { after, days, freeze, hours, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { endDue } from '@/lib/exit/clock';
import { giveNotice } from '@/lib/exit/commands';
import { revoke } from '@/lib/invitation/commands';
import { endOutOfProgram } from '@/lib/partnership/clock';
import { listAccesses } from '@/lib/report/accesses';
import { findCoverage } from '@/lib/report/coverage';
import { findPace } from '@/lib/report/pace';
import { findSenders } from '@/lib/report/senders';
import { invite, partners, sender } from '../support/invitations';
import { colleague } from '../support/people';

afterEach(() => freeze(null));

test('coverage counts resellers of now by country; whoever left the program has accepted nothing any more', async () => {
  const { provider, reseller } = await partners();
  await partners('ID', { by: provider });
  const counted = { country: 'ID', resellers: 2, accepted: 2, older: 0, none: 0 };
  expect(await findCoverage(provider)).toEqual([counted]);
  await giveNotice(reseller, { noticeDays: 30, reason: 'We close.' });
  freeze(after(now(), days(31)));
  await endDue();
  expect(await findCoverage(provider)).toEqual([{ ...counted, accepted: 1, none: 1 }]);
  await endOutOfProgram();
  expect(await findCoverage(provider)).toEqual([{ ...counted, resellers: 1, accepted: 1 }]);
  expect(await findCoverage(await sender())).toEqual([]);
});

test('the pace is by the month in which a reseller became active, in days from its first answer', async () => {
  const { provider, reseller } = await partners();
  const { organizationId } = reseller;
  const { id, createdAt } = await db.enrollment.findFirstOrThrow({ where: { organizationId } });
  const { at } = await db.enrollmentEvent.findFirstOrThrow({ where: { enrollmentId: id, toStatus: 'active' } });
  const months = await findPace(provider);
  expect(months).toHaveLength(12);
  expect(months[0]).toMatchObject({ month: `${now().toISOString().slice(0, 7)}-01`, resellers: 1 });
  expect(months[0]?.half).toBeCloseTo((at.getTime() - createdAt.getTime()) / days(1), 5);
  expect(months.slice(1).every(({ resellers, half }) => resellers === 0 && half === null)).toBe(true);
  expect((await findPace(await sender())).every(({ resellers }) => resellers === 0)).toBe(true);
});

test('invitations are counted by who sent them, the drafts of nobody', async () => {
  const { provider } = await partners();
  const second = await colleague(provider, ['admin_agent']);
  const [one] = [await invite(second), await invite(second)];
  await revoke(second, { invitationId: one, seen: 1 });
  const { organizationId: senderId, userId: createdById } = provider;
  const draft = { providerId: senderId, senderId, createdById, email: 'draft@contoh.example' };
  await db.invitation.create({ data: draft });
  const found = await findSenders(provider);
  expect(found.map(({ sent, accepted, revoked }) => [sent, accepted, revoked])).toEqual([
    [2, 0, 1],
    [1, 1, 0],
  ]);
  freeze(after(now(), days(366)));
  expect(await findSenders(provider)).toEqual([]);
});

test('accesses stand by age, with when somebody last looked through them; once an hour is written', async () => {
  const { provider, partnershipId } = await partners();
  const usedAt = async () => (await listAccesses(provider, {})).rows.map((row) => row.usedAt);
  expect(await usedAt()).toEqual([null]);
  const sales = await colleague(provider, ['sales_agent']);
  expect(await listTheirUsers(sales, partnershipId)).toBeNull();
  expect(await usedAt()).toEqual([null]);
  const first = now();
  freeze(first);
  await listTheirUsers(provider, partnershipId);
  freeze(after(first, hours(1) - 1));
  await listTheirUsers(provider, partnershipId);
  expect(await usedAt()).toEqual([first]);
  freeze(after(first, hours(1) + 1));
  await listTheirUsers(provider, partnershipId);
  expect(await usedAt()).toEqual([after(first, hours(1) + 1)]);
  await db.adminAccess.update({ where: { partnershipId }, data: { until: now() } });
  expect((await listAccesses(provider, {})).rows).toEqual([]);
  await db.adminAccess.update({ where: { partnershipId }, data: { until: null } });
});

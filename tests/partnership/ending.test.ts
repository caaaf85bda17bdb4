import { afterEach, expect, test, vi } from 'vitest';
import { expireDue } from '@/lib/admin-access/clock';
import { grant, remove } from '@/lib/admin-access/commands';
import { findGranted } from '@/lib/admin-access/queries';
import { after, days, freeze, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { accept } from '@/lib/invitation/answers';
import { countOpenTo } from '@/lib/invitation/queries';
import { endDue } from '@/lib/partnership/clock';
import { giveNotice, takeBack } from '@/lib/partnership/commands';
import { listResellers } from '@/lib/partnership/list';
import { listPast } from '@/lib/partnership/past';
import { consent, holding, invite, notice, partners } from '../support/invitations';
import { refusalOf } from '../support/people';

vi.setConfig({ testTimeout: 60_000 });

afterEach(() => freeze(null));

const accessOf = async (partnershipId: string) =>
  (await db.adminAccess.findUniqueOrThrow({ where: { partnershipId } })).status;

const lettersOf = (partnershipId: string, name: string) =>
  db.letter.findMany({
    where: { name, content: { path: ['partnershipId'], equals: partnershipId } },
    select: { party: true, content: true },
    orderBy: { party: 'asc' },
  });

const lastDay = (length = 30) => freeze(after(now(), days(length) + 1_000));

test('notice is told to both with its reason and last day, and the partnership goes on until then', async () => {
  const { provider, reseller, partnershipId } = await partners();
  await giveNotice(reseller, { partnershipId, seen: 1, ...notice, noticeDays: 60, reason: 'We found another desk.' });
  const told = await lettersOf(partnershipId, 'partnership-notice');
  const { endsAt: at } = await db.partnership.findUniqueOrThrow({ where: { id: partnershipId } });
  const endsAt = { at: at?.toISOString() };
  expect(told).toMatchObject([
    { party: 'provider', content: { side: 'reseller', endsAt, message: 'We found another desk.' } },
    { party: 'reseller', content: { side: 'reseller', endsAt } },
  ]);
  expect((await listResellers(provider, {})).rows.map(({ status }) => status)).toEqual(['ending']);
  lastDay(59);
  expect(await endDue()).toBe(0);
  freeze(null);
  lastDay(60);
  expect(await endDue()).toBe(1);
  expect(await endDue()).toBe(0);
  expect((await listResellers(provider, {})).rows).toEqual([]);
  expect((await listResellers(provider, { view: 'ended' })).rows.map(({ status }) => status)).toEqual(['ended']);
  expect((await lettersOf(partnershipId, 'partnership-ended')).map(({ party }) => party)).toEqual([
    'provider',
    'reseller',
  ]);
});

test('access that was to end now ends with the notice, and stays ended when the notice is taken back', async () => {
  const { provider, reseller, partnershipId } = await partners();
  await giveNotice(reseller, { partnershipId, seen: 1, ...notice, accessAfter: 'remove_now' });
  expect(await accessOf(partnershipId)).toBe('removed');
  expect(await findGranted(provider, partnershipId)).toBeNull();
  await takeBack(reseller, { partnershipId, seen: 2 });
  expect(await accessOf(partnershipId)).toBe('removed');
  expect((await lettersOf(partnershipId, 'partnership-notice-taken-back')).map(({ party }) => party)).toEqual([
    'provider',
    'reseller',
  ]);
  await grant(reseller, { partnershipId, seen: 2, scope: 'helpdesk', length: 'no_end' });
  expect(await findGranted(provider, partnershipId)).not.toBeNull();
});

test('access that was to end on the last day goes on until then', async () => {
  const { provider, partnershipId } = await partners();
  await giveNotice(provider, { partnershipId, seen: 1, ...notice, accessAfter: 'remove_at_end' });
  expect(await accessOf(partnershipId)).toBe('granted');
  lastDay();
  await endDue();
  expect(await accessOf(partnershipId)).toBe('removed');
  for (const { content } of await lettersOf(partnershipId, 'admin-access-removed'))
    expect(content).toMatchObject({ ended: true });
  expect(
    (await listPast(provider, partnershipId)).happenings.map(({ about, event }) => `${about} ${event}`).slice(0, 2),
  ).toEqual(expect.arrayContaining(['access end', 'partnership end']));
});

test('access the reseller keeps outlasts the partnership, and stays the reseller’s to remove', async () => {
  const { provider, reseller, partnershipId } = await partners();
  await giveNotice(reseller, { partnershipId, seen: 1, ...notice, accessAfter: 'keep' });
  lastDay();
  await endDue();
  expect(await findGranted(provider, partnershipId)).toMatchObject({ scope: 'administrator' });
  await remove(reseller, { partnershipId, seen: 1 });
  expect(await accessOf(partnershipId)).toBe('removed');
  const again = { partnershipId, seen: 2, scope: 'helpdesk', length: 'no_end' } as const;
  expect(await refusalOf(grant(reseller, again))).toEqual(['partnership_ended']);
});

test('a provider cannot keep access by giving notice', async () => {
  const { provider, partnershipId } = await partners();
  const kept = { partnershipId, seen: 1, ...notice, accessAfter: 'keep' } as const;
  expect(await refusalOf(giveNotice(provider, kept))).toEqual(['not_a_choice']);
});

test('access whose own day comes before the end ends on its own day', async () => {
  const { reseller, partnershipId } = await partners('ID', { length: 'days_30' });
  await giveNotice(reseller, { partnershipId, seen: 1, ...notice, noticeDays: 90 });
  lastDay(30);
  expect(await expireDue()).toBe(1);
  freeze(null);
  lastDay(90);
  expect(await endDue()).toBe(1);
  expect(await accessOf(partnershipId)).toBe('expired');
});

test('whoever gave notice takes it back within seven days, nobody else, and not later', async () => {
  const { provider, reseller, partnershipId } = await partners();
  await giveNotice(provider, { partnershipId, seen: 1, ...notice });
  expect(await refusalOf(takeBack(reseller, { partnershipId, seen: 2 }))).toEqual(['notice_by_the_other']);
  const start = now();
  freeze(after(start, days(7)));
  expect(await refusalOf(takeBack(provider, { partnershipId, seen: 2 }))).toEqual(['notice_stands']);
  freeze(after(start, days(7) - 60_000));
  await takeBack(provider, { partnershipId, seen: 2 });
  const { status, noticeBy, endsAt, accessAfter } = await db.partnership.findUniqueOrThrow({
    where: { id: partnershipId },
  });
  expect({ status, noticeBy, endsAt, accessAfter }).toEqual({
    status: 'active',
    noticeBy: null,
    endsAt: null,
    accessAfter: null,
  });
});

test('after the end, a new invitation makes a new partnership, and the old one keeps its past', async () => {
  const { provider, reseller, partnershipId } = await partners();
  const early = await invite(provider);
  expect(await refusalOf(accept(holding(reseller, early), consent))).toEqual(['already_partner']);
  await giveNotice(provider, { partnershipId, seen: 1, ...notice });
  lastDay();
  await endDue();
  freeze(null);
  const again = await accept(holding(reseller, early), consent);
  expect(again).not.toBe(partnershipId);
  expect((await listPast(reseller, partnershipId)).happenings).toHaveLength(5);
});

test('the preview counts the open invitations of this provider to this company: kept for it, naming it, or sent to its people', async () => {
  const { provider, reseller } = await partners();
  const count = () => countOpenTo(provider.organizationId, reseller.organizationId, 100);
  expect(await count()).toBe(0);
  await invite(provider);
  expect(await count()).toBe(0);
  const { email } = await db.user.findUniqueOrThrow({ where: { id: reseller.userId } });
  await invite(provider, { email });
  expect(await count()).toBe(1);
});

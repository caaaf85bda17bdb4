import { afterEach, expect, test, vi } from 'vitest';
import { spanChange } from '@/lib/admin-access/change';
import { expireDue, remindOfEnds } from '@/lib/admin-access/clock';
import { decline, grant, remove, renew, request } from '@/lib/admin-access/commands';
import { countWhoMayUse, findGranted, listTheirJournal, listTheirUsers } from '@/lib/admin-access/queries';
import { after, days, freeze, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { momentOf } from '@/lib/letter/letters';
import { listPast } from '@/lib/partnership/past';
import { partners } from '../support/invitations';
import { colleague } from '../support/people';

// Two companies enroll and become partners in each: that takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

afterEach(() => freeze(null));

const lettersOf = (partnershipId: string, name: string) =>
  db.letter.findMany({
    where: { name, content: { path: ['partnershipId'], equals: partnershipId } },
    select: { party: true, content: true },
    orderBy: { party: 'asc' },
  });

test('while access is granted the provider sees people and journal, and on the next look after the removal nothing', async () => {
  const { provider, reseller, partnershipId } = await partners();
  expect((await listTheirUsers(provider, partnershipId))?.map(({ roles }) => roles)).toEqual([['global_admin']]);
  expect((await listTheirJournal(provider, partnershipId))?.entries.map(({ action }) => action)).toContain(
    'agreement.sign',
  );
  await remove(reseller, { partnershipId, seen: 1 });
  expect(await findGranted(provider, partnershipId)).toBeNull();
  expect(await listTheirUsers(provider, partnershipId)).toBeNull();
  expect(await listTheirJournal(provider, partnershipId)).toBeNull();
  const told = await lettersOf(partnershipId, 'admin-access-removed');
  expect(told.map(({ party }) => party)).toEqual(['provider', 'reseller']);
});

test('helpdesk access shows the people and not the journal, and nobody of another company either', async () => {
  const { provider, reseller, partnershipId } = await partners('ID', { access: 'helpdesk' });
  expect(await listTheirUsers(provider, partnershipId)).toHaveLength(1);
  expect(await listTheirJournal(provider, partnershipId)).toBeNull();
  const other = await partners();
  for (const stranger of [other.provider, other.reseller, reseller]) {
    expect(await listTheirUsers(stranger, partnershipId)).toBeNull();
    expect(await listTheirJournal(stranger, partnershipId)).toBeNull();
  }
});

test('of a provider’s people only those whose role includes it see the reseller’s', async () => {
  const { provider, partnershipId } = await partners();
  const [desk, bills] = [await colleague(provider, ['helpdesk_agent']), await colleague(provider, ['billing_admin'])];
  expect(await listTheirUsers(desk, partnershipId)).toHaveLength(1);
  expect(await listTheirJournal(desk, partnershipId)).toBeNull();
  expect(await listTheirUsers(bills, partnershipId)).toBeNull();
  expect(await countWhoMayUse(provider.organizationId, 10)).toBe(2);
});

test('the journal tells nothing of other providers, of sign-ins, or of who at the portal acted', async () => {
  const { provider, reseller, partnershipId } = await partners();
  await db.auditEntry.createMany({
    data: ['session.open', 'password.change', 'partnership.begin', 'invitation.accept', 'case.claim'].map((action) => ({
      chain: reseller.organizationId,
      organizationId: reseller.organizationId,
      actedAs: 'member',
      action,
      subject: 'x',
      subjectId: 'x',
    })),
  });
  const { entries: journal = [] } = (await listTheirJournal(provider, partnershipId)) ?? {};
  expect(journal.filter(({ action }) => /^(session|password|partnership|invitation|case)/.test(action))).toEqual([]);
  expect(journal.find(({ action }) => action === 'agreement.sign')?.by).toBe('Ayu Sari');
});

test('an access past its day shows nothing, though the clock has not ended it yet; the clock ends it and tells both', async () => {
  const { provider, partnershipId } = await partners('ID', { length: 'days_30' });
  freeze(after(now(), days(30) + 1_000));
  expect(await listTheirUsers(provider, partnershipId)).toBeNull();
  expect(await expireDue()).toBe(1);
  expect(await expireDue()).toBe(0);
  const { status } = await db.adminAccess.findUniqueOrThrow({ where: { partnershipId } });
  expect(status).toBe('expired');
  expect((await lettersOf(partnershipId, 'admin-access-expired')).map(({ party }) => party)).toEqual([
    'provider',
    'reseller',
  ]);
});

test('both sides are reminded 30, 7 and 1 days before an access ends, each time once', async () => {
  const start = new Date();
  freeze(start);
  const { partnershipId } = await partners('ID', { length: 'days_180' });
  const count = async () => (await lettersOf(partnershipId, 'admin-access-ends-soon')).length;
  const seen: number[] = [];
  for (const left of [31, 30, 29, 8, 7, 6, 2, 1, 0.5]) {
    freeze(after(start, days(180 - left)));
    await remindOfEnds();
    await remindOfEnds();
    seen.push(await count());
  }
  expect(seen).toEqual([0, 2, 2, 2, 4, 4, 4, 6, 6]);
});

test('an access that was given a later day is reminded of that day anew', async () => {
  const start = new Date();
  freeze(start);
  const { reseller, partnershipId } = await partners('ID', { length: 'days_30' });
  freeze(after(start, days(23)));
  expect(await remindOfEnds()).toBe(1);
  await renew(reseller, { partnershipId, seen: 1, scope: 'helpdesk', length: 'days_180' });
  expect(await remindOfEnds()).toBe(0);
  freeze(after(start, days(23 + 173)));
  expect(await remindOfEnds()).toBe(1);
});

test('an access given for less than a mark is not reminded of that mark', async () => {
  const start = new Date();
  freeze(start);
  await partners('ID', { length: 'days_30' });
  expect(await remindOfEnds()).toBe(0);
  freeze(after(start, days(1)));
  expect(await remindOfEnds()).toBe(0);
});

test('a request waits for the reseller, who declines it in its own words or grants less than was asked', async () => {
  const { provider, reseller, partnershipId } = await partners('ID', { access: 'none' });
  const message = 'Our desk would set up the mailboxes.';
  await request(provider, { partnershipId, seen: 1, scope: 'administrator', message });
  expect(await lettersOf(partnershipId, 'admin-access-requested')).toMatchObject([
    { party: 'reseller', content: { message, scope: 'administrator' } },
  ]);
  await decline(reseller, { partnershipId, seen: 2, message: 'We do that ourselves.' });
  expect(await lettersOf(partnershipId, 'admin-access-declined')).toMatchObject([
    { party: 'provider', content: { message: 'We do that ourselves.' } },
  ]);
  await request(provider, { partnershipId, seen: 3, scope: 'administrator', message: undefined });
  await grant(reseller, { partnershipId, seen: 4, scope: 'helpdesk', length: 'days_30' });
  expect(await findGranted(provider, partnershipId)).toMatchObject({ scope: 'helpdesk' });
});

test('either side reads the same past, its own people by name, the other side by its company alone', async () => {
  const { provider, reseller, partnershipId } = await partners();
  await remove(reseller, { partnershipId, seen: 1 });
  const past = async (reader: typeof provider) =>
    (await listPast(reader, partnershipId)).happenings.map(({ about, event, by, mine }) => [about, event, by, mine]);
  expect((await past(reseller))[0]).toEqual(['access', 'remove', 'Ayu Sari', true]);
  expect((await past(provider))[0]).toEqual(['access', 'remove', null, false]);
  expect((await past(provider)).map(([about, event]) => `${about} ${event}`)).toEqual([
    'access remove',
    'access begin',
    'partnership begin',
  ]);
  expect(await past((await partners()).provider)).toEqual([]);
});

test('the journals of both keep how far and how long the access went before a change, and after it', async () => {
  const { provider, reseller, partnershipId } = await partners('ID', { access: 'helpdesk', length: 'days_30' });
  const { id: subjectId, until } = await db.adminAccess.findUniqueOrThrow({ where: { partnershipId } });
  await renew(reseller, { partnershipId, seen: 1, scope: 'administrator', length: 'no_end' });
  for (const organizationId of [provider.organizationId, reseller.organizationId]) {
    const where = { organizationId, subjectId, action: 'admin_access.renew' };
    const { before, after: now } = await db.auditEntry.findFirstOrThrow({ where });
    const ended = until?.toISOString();
    expect(JSON.parse(before ?? '')).toEqual({ status: 'granted', version: 1, scope: 'helpdesk', until: ended });
    expect(JSON.parse(now ?? '')).toEqual({ status: 'granted', version: 2, scope: 'administrator', until: null });
  }
});

test.each([
  ['days_180', 'days_30', 'shortened'],
  ['no_end', 'days_30', 'shortened'],
  ['days_30', 'days_180', 'extended'],
  ['days_30', 'no_end', 'extended'],
  ['days_30', 'days_30', 'unchanged'],
  ['no_end', 'no_end', 'unchanged'],
] as const)('an access of %s that is given %s is %s, and letters and history say so', async (was, now, span) => {
  const { provider, reseller, partnershipId } = await partners('ID', { access: 'administrator', length: was });
  const before = await db.adminAccess.findUniqueOrThrow({ where: { partnershipId } });
  await renew(reseller, { partnershipId, seen: 1, scope: 'helpdesk', length: now });
  const after = await db.adminAccess.findUniqueOrThrow({ where: { partnershipId } });
  const [happened] = (await listPast(provider, partnershipId)).happenings;
  if (happened?.about !== 'access') throw new Error('The newest thing is not about the access.');
  expect(happened.was).toMatchObject({ scope: 'administrator', until: before.until });
  expect(spanChange(happened.was?.until ?? null, happened.until)).toBe(span);
  const letters = await db.letter.findMany({ where: { factId: happened.id }, orderBy: { party: 'asc' } });
  const told = { span, scope: 'helpdesk', scopeWas: 'administrator' };
  const ends = { endsAt: after.until && momentOf(after.until), endedBefore: before.until && momentOf(before.until) };
  expect(letters.map(({ name }) => name)).toEqual(['admin-access-changed', 'admin-access-changed']);
  for (const { content } of letters) {
    expect(content).toMatchObject({ ...told, ...ends });
  }
});

test('of a long past of a pair and its access the newest hundred are shown, and that there are older ones is said', async () => {
  const { provider, reseller, partnershipId } = await partners();
  for (let seen = 1; seen <= 98; seen++)
    await renew(reseller, { partnershipId, seen, scope: 'helpdesk', length: 'no_end' });
  expect(await listPast(provider, partnershipId)).toMatchObject({ older: false, happenings: { length: 100 } });
  await renew(reseller, { partnershipId, seen: 99, scope: 'helpdesk', length: 'no_end' });
  expect(await listPast(provider, partnershipId)).toMatchObject({ older: true, happenings: { length: 100 } });
});

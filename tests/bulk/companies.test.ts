import { randomUUID } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import type { Member } from '@/lib/actor';
import { resume, start } from '@/lib/bulk/commands';
import { goOn } from '@/lib/bulk/job';
import { db } from '@/lib/db';
import { park } from '@/lib/invitation/answers';
import { findMark } from '@/lib/mark/queries';
import { begun, choose, finished, jobOf, outcomes, seen } from '../support/bulk';
import { company, holding, invite, partners, sender } from '../support/invitations';
import { colleague, refusalOf } from '../support/people';

vi.setConfig({ testTimeout: 120_000 });

/** A company that keeps an invitation of the provider's and has yet to accept the agreement. */
async function lacking(provider: Member): Promise<Member> {
  const member = await company('qualified');
  await park(holding(member, await invite(provider)));
  return member;
}

const reminders = () => db.letter.findMany({ where: { name: 'partner-reminds-you' }, orderBy: { createdAt: 'asc' } });

const ofAll = (members: readonly Member[]) => members.map(({ organizationId }) => organizationId);

test('companies are reminded of what each lacks, those that lack nothing are left out, and nobody twice in a week', async () => {
  const { provider, reseller } = await partners();
  const all = [await lacking(provider), await lacking(provider), reseller];
  const stranger = await company('qualified');
  const jobId = await begun(provider, 'remind_partner', ofAll([...all, stranger]));
  expect(await finished(jobId)).toMatchObject({ status: 'done', size: 3, people: 2, tally: { done: 2, left_out: 1 } });
  expect(await outcomes(jobId)).toEqual(['done', 'done', 'left_out lacks_nothing']);
  const ids = ofAll(all.slice(0, 2));
  expect(await db.letter.count({ where: { name: 'partner-reminds-you', organizationId: { in: ids } } })).toBe(2);
  expect(await outcomes(await choose(provider, 'remind_partner', ids))).toEqual(
    Array(2).fill('left_out reminded_this_week'),
  );
});

test('the Global admin of two companies gets one letter that names both', async () => {
  const provider = await sender();
  const [one, other] = [await lacking(provider), await lacking(provider)];
  const begin = new Date('2020-01-01');
  const { organizationId } = other;
  await db.membership.create({
    data: { organizationId, userId: one.userId, roles: ['global_admin'], joinedAt: begin, createdAt: begin },
  });
  await db.membership.deleteMany({ where: { organizationId, userId: other.userId } });
  // Others of the first company, who have nothing to do with the second.
  const second = await colleague(one, ['global_admin']);
  const copies = { organizationId: one.organizationId, email: `copies@${randomUUID()}.example`, locale: 'en' };
  await db.noticeAddress.create({
    data: { ...copies, createdById: one.userId, createdAt: new Date(), provenAt: new Date() },
  });
  const before = (await reminders()).length;
  const jobId = await begun(provider, 'remind_partner', ofAll([one, other]));
  expect(await finished(jobId)).toMatchObject({ status: 'done', people: 1, tally: { done: 2 } });
  const { name } = await db.organization.findUniqueOrThrow({ where: { id: organizationId } });
  const letters = (await reminders()).slice(before);
  expect(letters.every(({ organizationId }) => organizationId === one.organizationId)).toBe(true);
  const emails = await db.user.findMany({ where: { id: { in: [one.userId, second.userId] } } });
  const addressOf = (id: string) => emails.find((user) => user.id === id)?.email;
  const alsoOf = new Map(letters.map(({ address, content }) => [address, (content as { also?: string[] }).also]));
  expect(alsoOf).toEqual(
    new Map([
      [addressOf(one.userId), [name]],
      [addressOf(second.userId), undefined],
      [copies.email, undefined],
    ]),
  );
  expect(await db.lackReminder.count({ where: { aboutId: { in: ofAll([one, other]) } } })).toBe(2);
});

test('companies are given to a colleague who is there, and to nobody', async () => {
  const { provider, reseller } = await partners();
  const helper = await colleague(provider, []);
  const jobId = await choose(helper, 'give', [reseller.organizationId]);
  const away = { ...(await seen(jobId)), owner: randomUUID() };
  expect(await refusalOf(start(helper, away))).toEqual(['colleague_not_active']);
  await start(helper, { ...(await seen(jobId)), owner: helper.userId });
  expect(await finished(jobId)).toMatchObject({ status: 'done', tally: { done: 1 } });
  expect((await findMark(provider, reseller.organizationId)).owner?.id).toBe(helper.userId);
  const back = await choose(provider, 'give', [reseller.organizationId]);
  await start(provider, { ...(await seen(back)), owner: '' });
  await finished(back);
  expect((await findMark(provider, reseller.organizationId)).owner).toBeNull();
});

test('an owner who leaves while a job gives to them gets nothing more, and the rows say why', async () => {
  const { provider, reseller } = await partners();
  const helper = await colleague(provider, []);
  const jobId = await choose(provider, 'give', [reseller.organizationId]);
  await start(provider, { ...(await seen(jobId)), owner: helper.userId });
  await db.membership.update({ where: { id: helper.membershipId }, data: { disabledAt: new Date() } });
  await finished(jobId);
  expect(await outcomes(jobId)).toEqual(['left_out colleague_not_active']);
});

test('tags are added to those that are there, in whatever script, and none is asked for in vain', async () => {
  const { provider, reseller } = await partners();
  const tagged = async (tags: string[]) => {
    const jobId = await choose(provider, 'tag', [reseller.organizationId]);
    await start(provider, { ...(await seen(jobId)), tags });
    return finished(jobId);
  };
  await tagged(['java', 'شريك']);
  expect(await tagged(['java', 'key account'])).toMatchObject({ status: 'done', tally: { done: 1 } });
  expect((await findMark(provider, reseller.organizationId)).tags).toEqual(['java', 'شريك', 'key account']);
  const jobId = await choose(provider, 'tag', [reseller.organizationId]);
  expect(await refusalOf(start(provider, await seen(jobId)))).toEqual(['required']);
  expect(await jobOf(jobId)).toMatchObject({ status: 'ready' });
});

test('whoever has left meanwhile does nothing more: the job pauses and says why, and a colleague goes on with it', async () => {
  const { provider, reseller } = await partners();
  const helper = await colleague(provider, []);
  const jobId = await choose(helper, 'tag', [reseller.organizationId]);
  await start(helper, { ...(await seen(jobId)), tags: ['java'] });
  await db.membership.update({ where: { id: helper.membershipId }, data: { disabledAt: new Date() } });
  await goOn(jobId);
  expect(await jobOf(jobId)).toMatchObject({ status: 'paused', stopped: [{ code: 'starter_left' }] });
  expect((await findMark(provider, reseller.organizationId))?.tags ?? []).toEqual([]);
  await resume(provider, await seen(jobId));
  expect(await finished(jobId)).toMatchObject({ status: 'done', tally: { done: 1 } });
});

import { afterEach, expect, test } from 'vitest';
import { after, days, freeze, minutes, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { removeView, saveView } from '@/lib/saved-view/commands';
import { assign } from '@/lib/verification/assign';
import { doToMany } from '@/lib/verification/bulk';
import { claim } from '@/lib/verification/claims';
import { findCase } from '@/lib/verification/queries';
import { listCases } from '@/lib/verification/queue';
import { findQueueDesk } from '@/lib/verification/queue-desk';
import { visit } from '@/lib/verification/visits';
import { refusalOf } from '../support/people';
import { bring, cast } from '../support/story';

afterEach(() => freeze(null));

async function open() {
  const people = await cast();
  return { ...people, enrollmentId: await bring(people, 'in_review') };
}

const emailOf = async (id: string) => (await db.user.findUniqueOrThrow({ where: { id } })).email;

test('a lead gives a case to a reviewer, who is told, and so is whoever had it', async () => {
  const { lead, reviewer, second, enrollmentId } = await open();
  const to = second.userId;
  expect(await refusalOf(assign(reviewer, { enrollmentId, to, heldBy: '' }))).toEqual(['role_missing']);
  await claim(reviewer, { enrollmentId });
  expect(await refusalOf(assign(lead, { enrollmentId, to, heldBy: '' }))).toEqual(['moved_on']);
  await assign(lead, { enrollmentId, to, heldBy: reviewer.userId });
  const found = await findCase(second, enrollmentId);
  expect([found?.claim?.userId, found?.deeds[0]?.deed, found?.deeds[0]?.heldBy]).toEqual([to, 'assign', to]);
  expect(await db.letter.count({ where: { name: 'cases-assigned', address: await emailOf(to) } })).toBe(1);
  expect(await db.letter.count({ where: { name: 'case-taken-over', address: await emailOf(reviewer.userId) } })).toBe(
    1,
  );
});

test('what a reviewer let lapse is nobody’s: a lead gives it on as such, and whoever had it is told', async () => {
  const { lead, reviewer, second, enrollmentId } = await open();
  await claim(reviewer, { enrollmentId });
  freeze(after(now(), minutes(31)));
  expect(await refusalOf(assign(lead, { enrollmentId, to: second.userId, heldBy: reviewer.userId }))).toEqual([
    'moved_on',
  ]);
  await assign(lead, { enrollmentId, to: second.userId, heldBy: '' });
  expect((await db.claim.findUnique({ where: { enrollmentId } }))?.userId).toBe(second.userId);
  const address = await emailOf(reviewer.userId);
  expect(await db.letter.count({ where: { name: 'case-freed', address } })).toBe(1);
});

test('a case is given to nobody who does not review, left, or belongs to the organization', async () => {
  const { lead, second, member, enrollmentId } = await open();
  expect(await refusalOf(assign(lead, { enrollmentId, to: member.userId, heldBy: '' }))).toEqual(['assignee_wrong']);
  await db.user.update({ where: { id: second.userId }, data: { disabledAt: new Date() } });
  expect(await refusalOf(assign(lead, { enrollmentId, to: second.userId, heldBy: '' }))).toEqual(['assignee_wrong']);
  const { reviewer } = await open();
  const { organizationId } = member;
  await db.membership.create({ data: { userId: reviewer.userId, organizationId, roles: [], joinedAt: new Date() } });
  expect(await refusalOf(assign(lead, { enrollmentId, to: reviewer.userId, heldBy: '' }))).toEqual(['assignee_wrong']);
});

test('nobody who is away today is given a case, one or many', async () => {
  const { lead, second, enrollmentId } = await open();
  const today = new Date(new Date().toISOString().slice(0, 10));
  const [fromOn, toOn] = [after(today, -days(2)), after(today, days(2))];
  await db.reviewerAbsence.create({
    data: { userId: second.userId, fromOn, toOn, recordedById: lead.userId, recordedAt: now() },
  });
  const to = second.userId;
  expect(await refusalOf(assign(lead, { enrollmentId, to, heldBy: '' }))).toEqual(['reviewer_absent']);
  const many = { ids: [enrollmentId], until: '' };
  expect(await refusalOf(doToMany(lead, { deed: 'assign', to, ...many }))).toEqual(['reviewer_absent']);
  expect(await refusalOf(doToMany(second, { deed: 'claim', to: '', ...many }))).toEqual(['reviewer_absent']);
});

test('a view is its owner’s, or everybody’s where they share it; nobody else forgets it but a lead a shared one', async () => {
  const { lead, reviewer, second } = await cast();
  const asked = { view: 'late', country: 'ID', sort: '-due' } as const;
  const own = await saveView(reviewer, { list: 'cases', name: 'Late here', asked });
  const shared = await saveView(reviewer, { list: 'cases', name: 'Everybody’s', shared: 'yes', asked: {} });
  const seenBy = async (who: typeof lead) => (await findQueueDesk(who)).views.map(({ id }) => id);
  expect((await findQueueDesk(reviewer)).views.find(({ id }) => id === own)).toMatchObject({ mine: true, asked });
  expect([(await seenBy(second)).includes(own), (await seenBy(second)).includes(shared)]).toEqual([false, true]);
  for (const viewId of [own, shared]) expect(await refusalOf(removeView(second, { viewId }))).toEqual(['not_yours']);
  expect(await refusalOf(removeView(lead, { viewId: own }))).toEqual(['not_yours']);
  await removeView(lead, { viewId: shared });
  await removeView(reviewer, { viewId: own });
  expect(await seenBy(reviewer)).not.toContain(own);
});

test('under the name of one’s own view the new takes its place; more than thirty nobody keeps', async () => {
  const { reviewer } = await cast();
  const first = await saveView(reviewer, { list: 'cases', name: 'Mine', asked: { view: 'open' } });
  expect(await saveView(reviewer, { list: 'cases', name: 'Mine', asked: { view: 'late' } })).toBe(first);
  for (let number = 1; number < 30; number++)
    await saveView(reviewer, { list: 'cases', name: `View ${number}`, asked: { view: 'open' } });
  expect(await refusalOf(saveView(reviewer, { list: 'cases', name: 'One more', asked: { view: 'open' } }))).toEqual([
    'views_many',
  ]);
  await saveView(reviewer, { list: 'cases', name: 'Mine', asked: { view: 'done' } });
});

test('a view that asks for a reviewer who left tells who it was, and no longer offers them', async () => {
  const { reviewer, second } = await cast();
  const holder = second.userId;
  expect((await findQueueDesk(reviewer, { holder })).reviewers.map(({ id }) => id)).toContain(holder);
  await db.staffMember.deleteMany({ where: { userId: holder } });
  const desk = await findQueueDesk(reviewer, { holder });
  expect([desk.former, desk.reviewers.some(({ id }) => id === holder)]).toEqual(['Rosa Wijaya', false]);
});

test('who opened a case within ten minutes is looking at it; the reader is not told of themselves', async () => {
  const { reviewer, second, enrollmentId } = await open();
  expect(await visit(reviewer, enrollmentId)).toEqual([]);
  expect(await visit(second, enrollmentId)).toMatchObject([{ userId: reviewer.userId, name: 'Rosa Wijaya' }]);
  await db.caseVisit.updateMany({ where: { enrollmentId }, data: { at: new Date(Date.now() - 600_000) } });
  expect(await visit(second, enrollmentId)).toEqual([]);
});

test('what was asked of the queue narrows it down: country, holder, state of a check, mark, language', async () => {
  const { reviewer, second, member, enrollmentId } = await open();
  await claim(reviewer, { enrollmentId });
  await db.user.update({ where: { id: member.userId }, data: { locale: 'id' } });
  const has = async (filters: object) =>
    (await listCases(second, { view: 'all', holder: reviewer.userId, ...filters })).rows.map(({ id }) => id);
  const yes = [
    {},
    { country: 'ID' },
    { check: 'business.running' },
    { check: 'email_ownership.passed' },
    { language: 'id' },
  ];
  const no = [
    { country: 'NZ' },
    { check: 'business.not_started' },
    { check: 'business.failed' },
    { language: 'en' },
    { holder: second.userId },
  ];
  const marks = ['wrote', 'escalated', 'second', 'alike', 'again', 'noted', 'snoozed'].map((flag) => ({ flag }));
  for (const filters of yes) expect(await has(filters), JSON.stringify(filters)).toEqual([enrollmentId]);
  for (const filters of [...no, ...marks]) expect(await has(filters), JSON.stringify(filters)).toEqual([]);
  await db.caseNote.create({
    data: { enrollmentId, userId: reviewer.userId, body: 'x', mentions: [], at: new Date() },
  });
  expect(await has({ flag: 'noted' })).toEqual([enrollmentId]);
});

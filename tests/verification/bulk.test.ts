import { randomUUID } from 'node:crypto';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { after, days, freeze, hours, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { doAsked } from '@/lib/verification/bulk';
import type { LeftOut } from '@/lib/verification/bulk-rules';
import { claim } from '@/lib/verification/claims';
import { freeLapsed } from '@/lib/verification/clock';
import { findQueueDesk } from '@/lib/verification/queue-desk';
import { bulkShape } from '@/lib/verification/schema';
import { forget, manyCases } from '../support/many-cases';
import { refusalOf } from '../support/people';
import { bring, cast, reviewer } from '../support/story';

afterEach(() => freeze(null));

const asked = (fields: object) => bulkShape.parse({ view: 'open', ...fields });

async function cases(count: number) {
  const people = await Promise.all(Array.from({ length: count }, () => cast()));
  const ids: string[] = [];
  for (const one of people) ids.push(await bring(one, 'in_review'));
  return { people, ids };
}

async function reportOf(who: Parameters<typeof doAsked>[0], fields: object) {
  const report = await doAsked(who, asked(fields));
  return (await findQueueDesk(who, { report })).report;
}

const codes = (leftOut: readonly LeftOut[] = []) => leftOut.map(({ id, code }) => [id, code]);

test('of many that are taken at once, those that cannot be are left out with their reasons, unknown ids too', async () => {
  const { people, ids } = await cases(3);
  const [me, colleague, unknown] = [await reviewer(), await reviewer(), randomUUID()];
  const [free = '', held = '', own = ''] = ids;
  await claim(colleague, { enrollmentId: held });
  const organizationId = people[2]?.member.organizationId ?? '';
  await db.membership.create({ data: { userId: me.userId, organizationId, roles: [], joinedAt: new Date() } });
  const report = await reportOf(me, { deed: 'claim', selected: [...ids, free, unknown] });
  expect(report?.done).toBe(1);
  expect(codes(report?.leftOut).toSorted()).toEqual(
    [
      [held, 'claimed_by_another'],
      [own, 'own_organization'],
      [unknown, 'not_yours'],
    ].toSorted(),
  );
  expect(await db.claim.findMany({ where: { userId: me.userId } })).toMatchObject([{ enrollmentId: free }]);
  expect(await db.auditEntry.count({ where: { action: 'case.claim', subjectId: free } })).toBe(1);
  const another = await doAsked(me, asked({ deed: 'claim', selected: [free] }));
  expect((await findQueueDesk(colleague, { report: another })).report).toBeNull();
});

test('a lead gives many to one reviewer, who gets one letter; nobody else may', async () => {
  const { ids } = await cases(2);
  const [lead, to] = [await reviewer(true), await reviewer()];
  const fields = { deed: 'assign', selected: ids, to: to.userId };
  expect(await refusalOf(doAsked(to, asked(fields)))).toEqual(['role_missing']);
  expect(await refusalOf(doAsked(lead, asked({ ...fields, to: '' })))).toEqual(['assignee_wrong']);
  expect(await reportOf(lead, fields)).toMatchObject({ deed: 'assign', done: 2, leftOut: [] });
  const { email } = await db.user.findUniqueOrThrow({ where: { id: to.userId } });
  const letters = await db.letter.findMany({ where: { name: 'cases-assigned', address: email } });
  expect(letters.map(({ content }) => content)).toMatchObject([{ count: 2, by: 'Rosa Wijaya' }]);
});

test('all that a list finds is done to, and not only what is on its page; without a tick nothing is', async () => {
  const { ids } = await cases(2);
  const me = await reviewer();
  await reportOf(me, { deed: 'claim', selected: ids });
  expect(await refusalOf(doAsked(me, asked({ deed: 'claim' })))).toEqual(['nothing_selected']);
  const until = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
  const report = await reportOf(me, { deed: 'snooze', until, all: 'yes', view: 'all', holder: me.userId });
  expect(report).toMatchObject({ deed: 'snooze', done: 2, leftOut: [] });
  expect(await db.snooze.count({ where: { enrollmentId: { in: ids } } })).toBe(2);
  expect(await refusalOf(doAsked(me, asked({ deed: 'snooze', selected: ids, until: '2020-01-01' })))).toEqual([
    'snooze_day',
  ]);
});

test('a thousand cases are taken in one go, each with its entry in the journal; a thousand and one are no choice', async () => {
  const selected = await manyCases(1000, 300);
  onTestFinished(() => forget(selected));
  const [me, other] = [await reviewer(), await reviewer()];
  const reports = await Promise.all([me, other].map((who) => reportOf(who, { deed: 'claim', selected })));
  expect(reports.map((report) => report?.done).toSorted()).toEqual([0, 1000]);
  expect(reports.map((report) => report?.leftOut.length).toSorted()).toEqual([0, 1000]);
  expect(await db.auditEntry.count({ where: { action: 'case.claim', subjectId: { in: selected } } })).toBe(1000);
  expect(bulkShape.safeParse({ deed: 'claim', view: 'open', selected: [...selected, randomUUID()] }).success).toBe(
    false,
  );
  expect(bulkShape.safeParse({ deed: 'claim', view: 'open', selected: 'x' }).success).toBe(false);
});

test('what no longer narrows the list is said, and nothing is done to what it would let in', async () => {
  const { ids } = await cases(1);
  const me = await reviewer();
  const former = await db.user.create({
    data: { email: `${randomUUID()}@staff.example`, firstName: 'Budi', lastName: 'Wijaya' },
  });
  const all = { deed: 'claim', all: 'yes', holder: former.id };
  expect(await refusalOf(doAsked(me, asked(all)))).toEqual(['moved_on']);
  expect(await db.claim.count({ where: { enrollmentId: { in: ids } } })).toBe(0);
});

test('who is given cases has until the office closes on its next business day to begin', async () => {
  const { ids } = await cases(1);
  const [lead, to] = [await reviewer(true), await reviewer()];
  await doAsked(lead, asked({ deed: 'assign', selected: ids, to: to.userId }));
  freeze(after(now(), hours(2)));
  await freeLapsed();
  expect(await db.claim.count({ where: { userId: to.userId } })).toBe(1);
  freeze(after(now(), days(6)));
  await freeLapsed();
  expect(await db.claim.count({ where: { userId: to.userId } })).toBe(0);
});

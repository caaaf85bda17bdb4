import { afterEach, expect, test } from 'vitest';
import { after, freeze, hours } from '@/lib/clock';
import { db } from '@/lib/db';
import { claim, claimNext, release } from '@/lib/verification/claims';
import { resubmit } from '@/lib/verification/commands';
import { listCases } from '@/lib/verification/queue';
import { proposeRejection } from '@/lib/verification/rejections';
import { declared } from '../support/declared';
import { askForFix } from '../support/fixes';
import { bring, cast, reviewer, versionOf } from '../support/story';

afterEach(async () => {
  freeze(null);
  await db.claim.deleteMany();
});

const monday = new Date('2026-11-23T03:00:00Z');

/** As many cases in review, each an hour after the one before. */
async function waiting(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let number = 0; number < count; number++) {
    freeze(after(monday, hours(number)));
    ids.push(await bring(await cast(), 'in_review'));
  }
  return ids;
}

test('of sixteen who ask for the next case at once, each gets another one, and what is due first goes first', async () => {
  const ids = await waiting(18);
  const reviewers = await Promise.all(Array.from({ length: 16 }, () => reviewer()));
  const given = await Promise.all(reviewers.map((each) => claimNext(each)));
  expect(given.toSorted()).toEqual(ids.slice(0, 16).toSorted());
  const claims = await db.claim.findMany();
  expect(new Map(claims.map(({ enrollmentId, userId }) => [userId, enrollmentId]))).toEqual(
    new Map(reviewers.map(({ userId }, at) => [userId, given[at]])),
  );
  expect(await db.auditEntry.count({ where: { action: 'case.claim', subjectId: { in: ids } } })).toBe(16);
});

test('a case that comes back goes by the days it has left, not by when it came back', async () => {
  const one = await reviewer();
  while (await claimNext(one));
  const [people, others] = [await cast(), await cast()];
  freeze(monday);
  const back = await bring(people, 'in_review');
  freeze(after(monday, hours(48)));
  const later = await bring(others, 'in_review');
  freeze(after(monday, hours(72)));
  const question = { field: 'company', reason: 'name_mismatch', message: 'Which name?' } as const;
  await askForFix(people.reviewer, { enrollmentId: back, seen: await versionOf(back), ...question });
  freeze(after(monday, hours(96)));
  await resubmit(people.member, { seen: await versionOf(back), ...declared });
  const me = await reviewer();
  expect((await listCases(me, { view: 'unclaimed' })).rows.map(({ id }) => id)).toEqual([back, later]);
  expect([await claimNext(me), await claimNext(me)]).toEqual([back, later]);
}, 60_000);

test('when nobody waits there is no next case', async () => {
  const one = await reviewer();
  while (await claimNext(one));
  expect(await claimNext(one)).toBeNull();
});

test('who proposed to refuse a case does not get it next; a colleague does', async () => {
  const [mine, other] = await Promise.all([reviewer(), reviewer()]);
  while (await claimNext(other));
  const enrollmentId = await bring(await cast(), 'in_review');
  const seen = await versionOf(enrollmentId);
  await proposeRejection(mine, { enrollmentId, seen, reason: 'entity_inactive', message: 'Struck off.' });
  expect(await claimNext(mine)).toBeNull();
  expect(await claimNext(other)).toBe(enrollmentId);
});

test('of sixteen who reach for one case, one has it', async () => {
  const id = await bring(await cast(), 'in_review');
  const reviewers = await Promise.all(Array.from({ length: 16 }, () => reviewer()));
  const answers = await Promise.allSettled(reviewers.map((each) => claim(each, { enrollmentId: id })));
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await db.claim.count({ where: { enrollmentId: id } })).toBe(1);
});

test('a case is given back by who has it, nobody else', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  await claim(people.reviewer, { enrollmentId });
  await expect(release(people.second, { enrollmentId })).rejects.toMatchObject({
    reasons: [expect.objectContaining({ code: 'claimed_by_another' })],
  });
  await expect(release(people.lead, { enrollmentId })).rejects.toMatchObject({
    reasons: [expect.objectContaining({ code: 'claimed_by_another' })],
  });
  await release(people.reviewer, { enrollmentId });
  expect(await db.claim.count({ where: { enrollmentId } })).toBe(0);
});

test.each(['qualified', 'rejected', 'withdrawn'] as const)('a case that is %s is nobody’s to take', async (stage) => {
  const people = await cast();
  const enrollmentId = await bring(people, stage);
  await expect(claim(people.reviewer, { enrollmentId })).rejects.toMatchObject({
    reasons: [expect.objectContaining({ code: 'not_in_this_state' })],
  });
});

test('what was never sent in is not there for a reviewer', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'draft');
  await expect(claim(people.reviewer, { enrollmentId })).rejects.toMatchObject({
    reasons: [expect.objectContaining({ code: 'not_yours' })],
  });
});

import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { claim, claimNext, release, takeOver } from '@/lib/verification/claims';
import { reasonsAgainstDecision } from '@/lib/verification/decisions';
import { findCase } from '@/lib/verification/queries';
import { decide } from '@/lib/verification/verdicts';
import { askForFix } from '../support/fixes';
import { refusalOf } from '../support/people';
import { bring, cast, reviewer, versionOf } from '../support/story';

const joined = (userId: string, organizationId: string, more = {}) =>
  db.membership.create({ data: { userId, organizationId, roles: [], joinedAt: new Date(), ...more } });

test('nobody works on, takes or decides a case of an organization they belong to, and the page says why', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  const { reviewer: one, lead, member } = people;
  for (const { userId } of [one, lead]) await joined(userId, member.organizationId);
  const ask = { enrollmentId, seen: await versionOf(enrollmentId), field: 'company', reason: 'name_mismatch' } as const;
  const deeds = [
    () => claim(one, { enrollmentId }),
    () => askForFix(one, { ...ask, message: 'Please.' }),
    () => decide(one, { enrollmentId, kind: 'business', checkSeen: 1, verdict: 'pass', note: undefined }),
  ];
  for (const deed of deeds) expect(await refusalOf(deed())).toEqual(['own_organization']);
  await claim(people.second, { enrollmentId });
  const heldBy = people.second.userId;
  expect(await refusalOf(takeOver(lead, { enrollmentId, heldBy }))).toEqual(['own_organization']);
  const found = await findCase(one, enrollmentId);
  const reasons = found && reasonsAgainstDecision('approve', one, found.facts, found.desk);
  expect(reasons).toMatchObject([{ code: 'own_organization' }]);
});

test('whoever was only invited, or left, does not belong there; who joined while they had a case gives it back', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  const { organizationId } = people.member;
  const [invited, left, joins] = [await reviewer(), await reviewer(), await reviewer()];
  await joined(invited.userId, organizationId, { joinedAt: null });
  await joined(left.userId, organizationId, { disabledAt: new Date() });
  for (const one of [invited, left, joins]) {
    await claim(one, { enrollmentId });
    if (one !== joins) await release(one, { enrollmentId });
  }
  await joined(joins.userId, organizationId);
  await release(joins, { enrollmentId });
  expect(await db.claim.count({ where: { enrollmentId } })).toBe(0);
});

test('the next case is never one of an organization the reviewer belongs to', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  await joined(people.reviewer.userId, people.member.organizationId);
  await db.enrollment.update({ where: { id: enrollmentId }, data: { dueAt: new Date('2020-01-01T00:00:00Z') } });
  expect(await claimNext(people.reviewer)).not.toBe(enrollmentId);
});

import { expect, test } from 'vitest';
import type { Reviewer } from '@/lib/actor';
import { db } from '@/lib/db';
import { factsOf } from '@/lib/enrollment/facts';
import { decisionsFor, reasonsAgainstDecision } from '@/lib/verification/decisions';
import { proposeRejection } from '@/lib/verification/rejections';
import { bring, cast, type Stage, versionOf } from '../support/story';

const namesFor = async (reviewer: Reviewer, id: string) =>
  decisionsFor(reviewer, await factsOf(db, id)).map(({ decision }) => decision);

test.each([
  ['email_pending', []],
  ['needs_action', []],
  ['in_review', ['approve', 'ask', 'propose']],
  ['rejected', ['propose_reinstate']],
  ['qualified', []],
  ['active', ['suspend']],
  ['suspended', ['restore']],
  ['withdrawn', []],
] as const)('a case that is %s allows: %j', async (stage, expected) => {
  const people = await cast();
  expect(await namesFor(people.reviewer, await bring(people, stage))).toEqual(expected);
});

test('open checks do not stand in the way of an approval that ticks them', async () => {
  const people = await cast();
  const facts = await factsOf(db, await bring(people, 'in_review'));
  expect(reasonsAgainstDecision('approve', people.reviewer, facts)).toEqual([]);
});

test('once a refusal is proposed, who proposed it reads why it needs somebody else; the others may refuse', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  const ground = { reason: 'entity_inactive', message: 'Struck off.' } as const;
  await proposeRejection(people.reviewer, { enrollmentId, seen: await versionOf(enrollmentId), ...ground });
  const facts = await factsOf(db, enrollmentId);
  const refusal = { decision: 'reject', reasons: [expect.objectContaining({ code: 'second_person_needed' })] };
  expect(decisionsFor(people.reviewer, facts)).toContainEqual(refusal);
  expect(decisionsFor(people.second, facts)).toContainEqual({ decision: 'reject', reasons: [] });
  expect(reasonsAgainstDecision('propose', people.second, facts)).toHaveLength(1);
});

test.each<[Stage, 'suspend' | 'restore']>([
  ['active', 'suspend'],
  ['suspended', 'restore'],
])('only a lead may, from %s, %s; others read why', async (stage, decision) => {
  const people = await cast();
  const facts = await factsOf(db, await bring(people, stage));
  expect(decisionsFor(people.lead, facts)).toEqual([{ decision, reasons: [] }]);
  const reasons = [expect.objectContaining({ code: 'role_missing' })];
  expect(decisionsFor(people.reviewer, facts)).toEqual([{ decision, reasons }]);
});

test('a decision the case no longer allows still says why', async () => {
  const people = await cast();
  const facts = await factsOf(db, await bring(people, 'qualified'));
  for (const decision of ['approve', 'ask', 'propose', 'reject'] as const)
    expect(reasonsAgainstDecision(decision, people.reviewer, facts)).toEqual([
      expect.objectContaining({ code: 'not_in_this_state' }),
    ]);
});

import { expect, test } from 'vitest';
import type { Reviewer } from '@/lib/actor';
import { allow, claim as claimAccount, refuse, takeOver as takeAccountOver } from '@/lib/customer/commands';
import { db } from '@/lib/db';
import { approve } from '@/lib/verification/approvals';
import { claim, release, takeOver } from '@/lib/verification/claims';
import { sendAgain } from '@/lib/verification/letters';
import { reviewersChecks } from '@/lib/verification/lifecycle';
import { dropProposal } from '@/lib/verification/proposals';
import { findCase } from '@/lib/verification/queries';
import { proposeRejection, reject } from '@/lib/verification/rejections';
import { override, proposeOverride, proposeReinstatement, reinstate } from '@/lib/verification/second-looks';
import { trio } from '../support/customers';
import { askForFix } from '../support/fixes';
import { refusalOf } from '../support/people';
import { bring, cast, proposedAt, reviewer, versionOf } from '../support/story';

const ground = { reason: 'entity_inactive', message: 'Struck off.' } as const;

/** Everything that can be done to a case in review. */
function deeds(enrollmentId: string, seen: number): Record<string, (by: Reviewer) => Promise<unknown>> {
  const fix = { field: 'company', reason: 'name_mismatch', message: 'Which name?' } as const;
  return {
    approve: (by) => approve(by, { enrollmentId, seen, passed: [...reviewersChecks] }),
    ask: (by) => askForFix(by, { enrollmentId, seen, ...fix }),
    propose: (by) => proposeRejection(by, { enrollmentId, seen, ...ground }),
    drop: (by) => dropProposal(by, { enrollmentId }),
    reject: async (by) => reject(by, { enrollmentId, seen, proposedAt: await proposedAt(enrollmentId) }),
    proposeOverride: (by) => proposeOverride(by, { enrollmentId, seen, message: 'All the same.' }),
    override: async (by) => override(by, { enrollmentId, seen, proposedAt: await proposedAt(enrollmentId) }),
    proposeReinstatement: (by) => proposeReinstatement(by, { enrollmentId, seen, message: 'Again.' }),
    reinstate: async (by) => reinstate(by, { enrollmentId, seen, proposedAt: await proposedAt(enrollmentId) }),
    send: (by) => sendAgain(by, { enrollmentId, letterId: enrollmentId }),
    release: (by) => release(by, { enrollmentId }),
    claim: (by) => claim(by, { enrollmentId }),
  };
}

test('what a colleague has on the desk nobody else touches, a lead neither, by whatever button', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  await claim(people.reviewer, { enrollmentId });
  const seen = await versionOf(enrollmentId);
  for (const [name, deed] of Object.entries(deeds(enrollmentId, seen)))
    for (const by of [people.second, people.lead])
      expect(await refusalOf(deed(by)), name).toEqual(['claimed_by_another']);
  expect(await versionOf(enrollmentId)).toBe(seen);
  await approve(people.reviewer, { enrollmentId, seen, passed: [...reviewersChecks] });
});

test('a case nobody has is anybody’s to decide', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  await approve(people.second, { enrollmentId, seen: await versionOf(enrollmentId), passed: [...reviewersChecks] });
});

test('a lead takes a case over, which is in its history, and the holder is told by letter', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  await claim(people.reviewer, { enrollmentId });
  const heldBy = people.reviewer.userId;
  expect(await refusalOf(takeOver(people.second, { enrollmentId, heldBy }))).toEqual(['role_missing']);
  expect(await refusalOf(takeOver(people.lead, { enrollmentId, heldBy: people.second.userId }))).toEqual(['moved_on']);
  await takeOver(people.lead, { enrollmentId, heldBy });
  const found = await findCase(people.lead, enrollmentId);
  expect(found?.claim?.userId).toBe(people.lead.userId);
  expect(found?.deeds.map(({ deed, userId, heldBy: from }) => [deed, userId, from])).toEqual([
    ['take_over', people.lead.userId, heldBy],
    ['claim', heldBy, null],
  ]);
  const { email } = await db.user.findUniqueOrThrow({ where: { id: heldBy } });
  const [letter, ...others] = await db.letter.findMany({ where: { name: 'case-taken-over', address: email } });
  expect(others).toEqual([]);
  expect(letter?.content).toMatchObject({ by: 'Rosa Wijaya', place: 'cases', id: enrollmentId });
  const seen = await versionOf(enrollmentId);
  expect(await refusalOf(proposeRejection(people.reviewer, { enrollmentId, seen, ...ground }))).toEqual([
    'claimed_by_another',
  ]);
});

test('of two leads who take a case over at once, one has it, and the holder is told once', async () => {
  const people = await cast();
  const other = await reviewer(true);
  const enrollmentId = await bring(people, 'in_review');
  await claim(people.reviewer, { enrollmentId });
  const heldBy = people.reviewer.userId;
  await db.user.updateMany({ where: { id: { in: [people.lead.userId, other.userId] } }, data: { lastName: '' } });
  const answers = await Promise.allSettled([
    takeOver(people.lead, { enrollmentId, heldBy }),
    takeOver(other, { enrollmentId, heldBy }),
  ]);
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const { email } = await db.user.findUniqueOrThrow({ where: { id: heldBy } });
  const letters = await db.letter.findMany({ where: { name: 'case-taken-over', address: email } });
  // A lead with one name is named without a blank behind it.
  expect(letters.map(({ content }) => content)).toEqual([
    expect.objectContaining({ by: expect.stringMatching(/^\S+$/) }),
  ]);
});

test('who proposes a refusal gives the case back, so that a second person can refuse', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  await claim(people.reviewer, { enrollmentId });
  const seen = await versionOf(enrollmentId);
  await proposeRejection(people.reviewer, { enrollmentId, seen, ...ground });
  expect(await db.claim.count({ where: { enrollmentId } })).toBe(0);
  await claim(people.second, { enrollmentId });
  await reject(people.second, { enrollmentId, seen, proposedAt: await proposedAt(enrollmentId) });
});

test('a customer’s account on a colleague’s desk is theirs, too, until a lead takes it over', async () => {
  const { customerId } = await trio('ID', { allowed: false });
  const [mine, other, lead] = [await reviewer(), await reviewer(), await reviewer(true)];
  await claimAccount(mine, { customerId });
  for (const by of [other, lead]) {
    expect(await refusalOf(allow(by, { customerId, seen: 1 }))).toEqual(['claimed_by_another']);
    expect(await refusalOf(refuse(by, { customerId, seen: 1, message: 'No.' }))).toEqual(['claimed_by_another']);
  }
  const heldBy = mine.userId;
  expect(await refusalOf(takeAccountOver(other, { customerId, heldBy }))).toEqual(['role_missing']);
  await takeAccountOver(lead, { customerId, heldBy });
  expect(await refusalOf(allow(mine, { customerId, seen: 1 }))).toEqual(['claimed_by_another']);
  const { email } = await db.user.findUniqueOrThrow({ where: { id: heldBy } });
  expect(await db.letter.count({ where: { name: 'case-taken-over', address: email } })).toBe(1);
  await allow(lead, { customerId, seen: 1 });
});

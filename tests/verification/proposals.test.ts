import { expect, test } from 'vitest';
import type { Reviewer } from '@/lib/actor';
import { db } from '@/lib/db';
import { factsOf } from '@/lib/enrollment/facts';
import { approve } from '@/lib/verification/approvals';
import { resubmit } from '@/lib/verification/commands';
import { decisionsFor } from '@/lib/verification/decisions';
import { reviewersChecks } from '@/lib/verification/lifecycle';
import { dropProposal } from '@/lib/verification/proposals';
import { findCase } from '@/lib/verification/queries';
import { listCases } from '@/lib/verification/queue';
import { proposeRejection, reject } from '@/lib/verification/rejections';
import { override, proposeOverride, proposeReinstatement, reinstate } from '@/lib/verification/second-looks';
import { decide } from '@/lib/verification/verdicts';
import { declared } from '../support/declared';
import { askForFix } from '../support/fixes';
import { refusalOf } from '../support/people';
import { bring, cast, proposedAt, reviewer, versionOf } from '../support/story';

// Five hundred every night (npm run test:long).
const rounds = Math.min(Number(process.env.RACE_ROUNDS ?? 6), 500);
const message = 'The register was out of date.';

type People = Awaited<ReturnType<typeof cast>>;

/** A case in review whose check of the business `by` found failed, the others passed. */
async function failed(people: People, by = people.reviewer) {
  const enrollmentId = await bring(people, 'in_review');
  for (const kind of reviewersChecks) {
    const verdict = kind === 'business' ? 'fail' : 'pass';
    await decide(by, { enrollmentId, kind, checkSeen: 1, verdict, note: 'Looked at.' });
  }
  return enrollmentId;
}

const on = async (enrollmentId: string) => ({ enrollmentId, seen: await versionOf(enrollmentId) });
const asRead = async (enrollmentId: string) => ({
  ...(await on(enrollmentId)),
  proposedAt: await proposedAt(enrollmentId),
});
const statusOf = async (id: string) => (await db.enrollment.findUniqueOrThrow({ where: { id } })).status;

test('a failed check is overridden by two people, of whom the second reads the ground, and stays failed', async () => {
  const people = await cast();
  const enrollmentId = await failed(people);
  expect(await refusalOf(override(people.second, await asRead(enrollmentId)))).toEqual(['second_person_needed']);
  await proposeOverride(people.reviewer, { ...(await on(enrollmentId)), message });
  expect(await refusalOf(override(people.reviewer, await asRead(enrollmentId)))).toEqual(['second_person_needed']);
  expect(await refusalOf(reject(people.second, await asRead(enrollmentId)))).toEqual(['second_person_needed']);
  const stale = { ...(await asRead(enrollmentId)), proposedAt: new Date(0) };
  expect(await refusalOf(override(people.second, stale))).toEqual(['moved_on']);
  await override(people.second, await asRead(enrollmentId));
  expect(await statusOf(enrollmentId)).toBe('qualified');
  const found = await findCase(people.second, enrollmentId);
  expect(found?.facts.checks.find(({ kind }) => kind === 'business')?.status).toBe('failed');
  expect(found?.profile?.state).toBe('finalized');
  expect(found?.deeds[0]).toMatchObject({ deed: 'propose_override', userId: people.reviewer.userId, message });
  // The ground is the staff's own: no letter says it.
  const letters = await db.letter.findMany({
    where: { name: 'enrollment-approved', factId: found?.history[0]?.id ?? '' },
  });
  expect(letters.length).toBeGreaterThan(0);
  expect(JSON.stringify(letters)).not.toContain(message);
});

test('an override stands on the verdicts its proposer read: another one puts it aside', async () => {
  const people = await cast();
  const enrollmentId = await failed(people);
  await proposeOverride(people.reviewer, { ...(await on(enrollmentId)), message });
  const employment = { enrollmentId, kind: 'employment', note: 'Nobody there knows the name.' } as const;
  await decide(people.second, { ...employment, checkSeen: 2, verdict: 'reopen' });
  await decide(people.second, { ...employment, checkSeen: 3, verdict: 'fail' });
  expect(await refusalOf(override(people.lead, await asRead(enrollmentId)))).toEqual(['second_person_needed']);
});

test('what failed of the same answers stays failed, whatever else is asked and sent again', async () => {
  const people = await cast();
  const enrollmentId = await failed(people);
  await askForFix(people.second, {
    ...(await on(enrollmentId)),
    ...{ field: 'support_contact', reason: 'name_mismatch', message: 'Another one, please.' },
  });
  await resubmit(people.member, { ...(await on(enrollmentId)), unchanged: 'yes', ...declared });
  const business = { enrollmentId_kind: { enrollmentId, kind: 'business' } } as const;
  expect((await db.check.findUniqueOrThrow({ where: business })).status).toBe('failed');
});

test('nothing else is overridden: no open check, none where none failed, and not that the contact confirmed', async () => {
  const people = await cast();
  const open = await bring(people, 'in_review');
  const propose = async (id: string) => proposeOverride(people.reviewer, { ...(await on(id)), message });
  expect(await refusalOf(propose(open))).toEqual(['checks_open']);
  for (const kind of reviewersChecks)
    await decide(people.reviewer, { enrollmentId: open, kind, checkSeen: 1, verdict: 'pass', note: undefined });
  expect(await refusalOf(propose(open))).toEqual(['nothing_failed']);
});

test('what a colleague found failed nobody opens alone, who found it may', async () => {
  const people = await cast();
  const enrollmentId = await failed(people);
  const reopen = (by: Reviewer) =>
    decide(by, { enrollmentId, kind: 'business', checkSeen: 2, verdict: 'reopen', note: undefined });
  for (const by of [people.second, people.lead]) expect(await refusalOf(reopen(by))).toEqual(['failed_by_another']);
  await reopen(people.reviewer);
});

test('a case is reopened by two people, of whom the second is a lead, and the company reads the ground', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'rejected');
  const propose = async (by: Reviewer) => proposeReinstatement(by, { ...(await on(enrollmentId)), message });
  await propose(people.lead);
  expect(await refusalOf(reinstate(people.lead, await asRead(enrollmentId)))).toEqual(['second_person_needed']);
  await dropProposal(people.second, { enrollmentId });
  await propose(people.reviewer);
  expect(await refusalOf(propose(people.second))).toEqual(['moved_on']);
  expect(await refusalOf(reinstate(people.second, await asRead(enrollmentId)))).toEqual(['role_missing']);
  const facts = await factsOf(db, enrollmentId);
  expect(decisionsFor(people.lead, facts)).toEqual([{ decision: 'reinstate', reasons: [] }]);
  const second = await listCases(people.lead, { view: 'second', search: '', after: undefined });
  expect(second.rows.map(({ id }) => id)).toContain(enrollmentId);
  await reinstate(people.lead, await asRead(enrollmentId));
  expect(await statusOf(enrollmentId)).toBe('in_review');
  const letter = await db.letter.findFirst({
    where: { name: 'enrollment-reinstated' },
    orderBy: { createdAt: 'desc' },
  });
  expect(letter?.content).toMatchObject({ message });
});

test('a proposal about a case that moved since stands no more, and another takes its place', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'rejected');
  await proposeReinstatement(people.reviewer, { ...(await on(enrollmentId)), message });
  await resubmit(people.member, { seen: await versionOf(enrollmentId), unchanged: 'yes', ...declared });
  expect((await factsOf(db, enrollmentId)).proposal).toBeNull();
  const second = await listCases(people.lead, { view: 'second', search: '', after: undefined });
  expect(second.rows.map(({ id }) => id)).not.toContain(enrollmentId);
  const ground = { reason: 'entity_inactive', message: 'Struck off.' };
  await proposeRejection(people.second, { ...(await on(enrollmentId)), ...ground });
  await reject(people.reviewer, await asRead(enrollmentId));
  expect(await statusOf(enrollmentId)).toBe('rejected');
});

test('a refusal has up to three reasons, and the letter says of each what is wrong; the words stand once', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  const reasons = { reason: 'entity_inactive', second: 'name_mismatch', third: 'entity_inactive' };
  await proposeRejection(people.reviewer, { ...(await on(enrollmentId)), ...reasons, message: 'Struck off.' });
  await reject(people.second, await asRead(enrollmentId));
  const given = await db.fixRequest.findMany({ where: { enrollmentId }, orderBy: { id: 'asc' } });
  expect(given.map(({ reason, message: words, documents }) => [reason, words, documents.length > 0])).toEqual([
    ['entity_inactive', 'Struck off.', true],
    ['name_mismatch', '', true],
  ]);
  const letter = await db.letter.findFirst({ where: { name: 'enrollment-rejected' }, orderBy: { createdAt: 'desc' } });
  expect(letter?.content).toMatchObject({
    requests: [
      { reason: 'entity_inactive', documents: ['register_extract', 'government_license', 'annual_report'] },
      {},
    ],
  });
});

test('nobody proposes or does any of it for an organization they belong to', async () => {
  const people = await cast();
  const own = { organizationId: people.member.organizationId, roles: [], joinedAt: new Date() };
  const enrollmentId = await failed(people);
  await proposeOverride(people.reviewer, { ...(await on(enrollmentId)), message });
  await db.membership.create({ data: { userId: people.second.userId, ...own } });
  expect(await refusalOf(override(people.second, await asRead(enrollmentId)))).toEqual(['own_organization']);
  expect(await refusalOf(dropProposal(people.second, { enrollmentId }))).toEqual(['own_organization']);
  await dropProposal(people.lead, { enrollmentId });
  for (const propose of [proposeOverride, proposeReinstatement])
    expect(await refusalOf(propose(people.second, { ...(await on(enrollmentId)), message }))).toEqual([
      'own_organization',
    ]);
});

test('of eight who decide at once exactly one is heard, whatever they decide', async () => {
  for (let round = 0; round < rounds; round++) {
    const people = await cast();
    const overrides = round % 2 === 0;
    const enrollmentId = overrides ? await failed(people) : await bring(people, 'rejected');
    const first = await on(enrollmentId);
    await (overrides ? proposeOverride : proposeReinstatement)(people.reviewer, { ...first, message });
    const read = await asRead(enrollmentId);
    const deciders = await Promise.all(Array.from({ length: 8 }, () => reviewer(true)));
    const deeds = overrides
      ? [
          (by: Reviewer) => override(by, read),
          (by: Reviewer) =>
            askForFix(by, { ...first, field: 'company', reason: 'name_mismatch', message: 'Which name?' }),
        ]
      : [(by: Reviewer) => reinstate(by, read)];
    const ends = await Promise.allSettled(deciders.map((by, at) => deeds[at % deeds.length]?.(by)));
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await versionOf(enrollmentId)).toBe(first.seen + 1);
    expect(await db.proposal.count({ where: { enrollmentId } })).toBe(0);
  }
});

test('of two who propose at once, one proposal stands, and the other is told', async () => {
  const people = await cast();
  const enrollmentId = await failed(people);
  const proposal = { ...(await on(enrollmentId)), message };
  const ground = { reason: 'entity_inactive', message: 'Struck off.' };
  const ends = await Promise.allSettled([
    proposeOverride(people.reviewer, proposal),
    proposeRejection(people.second, { ...proposal, ...ground }),
  ]);
  expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await refusalOf(approve(people.lead, { ...proposal, passed: [...reviewersChecks] }))).toEqual([
    'check_failed',
  ]);
});

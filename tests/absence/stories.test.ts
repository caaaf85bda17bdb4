import { afterEach, beforeEach, expect, test } from 'vitest';
import { beginDue } from '@/lib/absence/clock';
import { endAbsence, recordAbsence } from '@/lib/absence/commands';
import { listAbsences, listReviewers } from '@/lib/absence/queries';
import { absenceShape } from '@/lib/absence/schema';
import type { Reviewer } from '@/lib/actor';
import { freeze } from '@/lib/clock';
import { db } from '@/lib/db';
import { withdraw } from '@/lib/enrollment/commands';
import { assign } from '@/lib/verification/assign';
import { doToMany } from '@/lib/verification/bulk';
import { claim, claimNext, takeOver } from '@/lib/verification/claims';
import { findCase } from '@/lib/verification/queries';
import { refusalOf, told } from '../support/people';
import { operator } from '../support/providers';
import { bring, cast, reviewer, versionOf } from '../support/story';

const at = (text: string) => new Date(`${text}+07:00`);
const monday = at('2026-11-23T10:00');

beforeEach(() => freeze(monday));
afterEach(() => freeze(null));

const away = ({ userId }: Reviewer, from: string, to: string) => ({ reviewer: userId, from, to });

async function withCase() {
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  await claim(people.reviewer, { enrollmentId });
  return { ...people, enrollmentId, keeper: await operator() };
}

const holderOf = async (enrollmentId: string) =>
  (await db.claim.findUnique({ where: { enrollmentId } }))?.userId ?? null;

async function lettersTo({ userId }: Reviewer, name: string) {
  const { email } = await db.user.findUniqueOrThrow({ where: { id: userId } });
  return db.letter.findMany({ where: { name, address: email } });
}

const mine = async ({ userId }: Reviewer) => {
  const { id } = await db.reviewerAbsence.findFirstOrThrow({ where: { userId, endedAt: null } });
  return { absenceId: id };
};

test('an absence that begins today puts their cases back into the queue at once, and they and the leads are told', async () => {
  const { reviewer: one, lead, keeper, enrollmentId } = await withCase();
  await recordAbsence(keeper, away(one, '2026-11-23', '2026-11-25'));
  expect(await holderOf(enrollmentId)).toBeNull();
  expect(await lettersTo(one, 'cases-given-back')).toMatchObject([
    { content: { given: 1, until: { at: at('2026-11-25T23:59').toISOString() } } },
  ]);
  expect(await lettersTo(lead, 'reviewer-away')).toMatchObject([{ content: { given: 1, reviewer: 'Rosa Wijaya' } }]);
  expect((await findCase(lead, enrollmentId))?.deeds[0]).toMatchObject({ deed: 'give_back', heldBy: one.userId });
});

test('a case that is over goes back uncounted: it waits for nobody', async () => {
  const { member, reviewer: one, keeper, enrollmentId } = await withCase();
  await withdraw(member, { seen: await versionOf(enrollmentId) });
  await db.claim.createMany({ data: [{ enrollmentId, userId: one.userId }], skipDuplicates: true });
  await recordAbsence(keeper, away(one, '2026-11-23', '2026-11-25'));
  expect(await holderOf(enrollmentId)).toBeNull();
  expect(await lettersTo(one, 'cases-given-back')).toMatchObject([{ content: { given: 0 } }]);
});

test('one that comes begins by the clock on its first day, once', async () => {
  const { reviewer: one, keeper, enrollmentId } = await withCase();
  await recordAbsence(keeper, away(one, '2026-11-25', '2026-11-26'));
  freeze(at('2026-11-24T23:59'));
  expect(await beginDue()).toBe(0);
  expect(await holderOf(enrollmentId)).toBe(one.userId);
  expect(await lettersTo(one, 'cases-given-back')).toEqual([]);
  freeze(at('2026-11-25T00:00'));
  expect([await beginDue(), await beginDue()]).toEqual([1, 0]);
  expect(await holderOf(enrollmentId)).toBeNull();
  expect(await lettersTo(one, 'cases-given-back')).toHaveLength(1);
});

test('whoever is away is given no case, neither chosen nor next nor taken over, until after the last day', async () => {
  const { reviewer: one, lead, keeper, enrollmentId } = await withCase();
  const other = await reviewer(true);
  await recordAbsence(keeper, away(other, '2026-11-23', '2026-11-24'));
  const free = await bring(await cast(), 'in_review');
  expect(await refusalOf(claim(other, { enrollmentId: free }))).toEqual(['reviewer_absent']);
  expect(await refusalOf(claimNext(other))).toEqual(['reviewer_absent']);
  expect(await refusalOf(takeOver(other, { enrollmentId, heldBy: one.userId }))).toEqual(['reviewer_absent']);
  expect(await refusalOf(assign(lead, { enrollmentId: free, to: other.userId, heldBy: '' }))).toEqual([
    'reviewer_absent',
  ]);
  const many = { deed: 'assign', ids: [free], to: other.userId, until: '' } as const;
  expect(await refusalOf(doToMany(lead, many))).toEqual(['reviewer_absent']);
  freeze(at('2026-11-24T23:59'));
  expect(await refusalOf(claimNext(other))).toEqual(['reviewer_absent']);
  freeze(at('2026-11-25T00:00'));
  await claim(other, { enrollmentId: free });
  expect(await holderOf(free)).toBe(other.userId);
});

test('an absence ended early, or taken back before it began, lets them be given cases at once', async () => {
  const { reviewer: one, second, keeper, enrollmentId } = await withCase();
  await recordAbsence(keeper, away(one, '2026-11-23', '2026-12-04'));
  await endAbsence(keeper, await mine(one));
  await claim(one, { enrollmentId });
  await recordAbsence(keeper, away(second, '2026-11-24', '2026-11-24'));
  const ended = await mine(second);
  await endAbsence(keeper, ended);
  freeze(at('2026-11-24T10:00'));
  expect(await beginDue()).toBe(0);
  expect(await refusalOf(endAbsence(keeper, ended))).toEqual(['moved_on']);
});

test('no absence begins in the past, overlaps another of theirs, or is anybody’s who reviews nothing', async () => {
  const { reviewer: one, second, member, keeper } = await withCase();
  expect(await refusalOf(recordAbsence(keeper, away(one, '2026-11-22', '2026-11-30')))).toEqual(['day_over']);
  await recordAbsence(keeper, away(one, '2026-11-25', '2026-11-27'));
  for (const [from, to] of [
    ['2026-11-24', '2026-11-25'],
    ['2026-11-26', '2026-11-26'],
    ['2026-11-27', '2026-12-01'],
    ['2026-11-24', '2026-12-01'],
  ] as const)
    expect(await refusalOf(recordAbsence(keeper, away(one, from, to)))).toEqual(['absence_overlaps']);
  await recordAbsence(keeper, away(one, '2026-11-28', '2026-11-28'));
  await recordAbsence(keeper, away(second, '2026-11-25', '2026-11-27'));
  expect(
    await refusalOf(recordAbsence(keeper, { reviewer: member.userId, from: '2026-11-25', to: '2026-11-27' })),
  ).toEqual(['moved_on']);
  const names = (await listAbsences()).filter(({ from }) => from === '2026-11-28');
  expect(names).toMatchObject([{ to: '2026-11-28', begun: false }]);
  expect((await listReviewers()).map(({ id }) => id)).toContain(one.userId);
});

test('of two absences entered at once that overlap one is kept', async () => {
  const { reviewer: one, keeper } = await withCase();
  const { won, refused } = await told([
    recordAbsence(keeper, away(one, '2026-11-25', '2026-11-27')),
    recordAbsence(keeper, away(one, '2026-11-26', '2026-11-28')),
  ]);
  expect([won, refused]).toEqual([1, ['absence_overlaps']]);
});

test('who reaches for cases while their absence begins has none after it', async () => {
  const { reviewer: one, keeper } = await withCase();
  const cases = await Promise.all([1, 2, 3].map(async () => bring(await cast(), 'in_review')));
  await told([
    ...cases.map((enrollmentId) => claim(one, { enrollmentId })),
    recordAbsence(keeper, away(one, '2026-11-23', '2026-11-24')),
  ]);
  expect(await db.claim.count({ where: { userId: one.userId } })).toBe(0);
});

test('an absence ends no earlier than it begins, on days that are', () => {
  const days = (from: string, to: string) =>
    absenceShape.safeParse({ reviewer: '019ab000-0000-7000-8000-000000000001', from, to }).success;
  expect([days('2026-11-25', '2026-11-25'), days('2026-11-25', '2026-11-26')]).toEqual([true, true]);
  expect([
    days('2026-11-25', '2026-11-24'),
    days('2026-02-30', '2026-03-01'),
    days('', ''),
    days('2026-11-25', '9'.repeat(99)),
  ]).toEqual(Array(4).fill(false));
});

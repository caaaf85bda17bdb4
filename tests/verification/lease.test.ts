import { afterEach, expect, test } from 'vitest';
import { after, freeze, minutes } from '@/lib/clock';
import { db } from '@/lib/db';
import { claim, claimNext, release } from '@/lib/verification/claims';
import { freeLapsed } from '@/lib/verification/clock';
import { download } from '@/lib/verification/looks';
import { writeNote } from '@/lib/verification/notes';
import { findCase } from '@/lib/verification/queries';
import { sent } from '../support/documents';
import { askForFix } from '../support/fixes';
import { refusalOf } from '../support/people';
import { bring, cast, versionOf } from '../support/story';

afterEach(async () => {
  freeze(null);
  await db.claim.deleteMany();
});

const monday = new Date('2026-11-23T03:00:00Z');
const at = (minute: number) => freeze(after(monday, minutes(minute)));

async function taken() {
  at(0);
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  await claim(people.reviewer, { enrollmentId });
  return { ...people, enrollmentId };
}

const holderOf = async (enrollmentId: string) =>
  (await db.claim.findUnique({ where: { enrollmentId } }))?.userId ?? null;

async function freedLetters(userId: string): Promise<number> {
  const { email } = await db.user.findUniqueOrThrow({ where: { id: userId } });
  return db.letter.count({ where: { name: 'case-freed', address: email } });
}

test('after half an hour without an act the clock gives a case back, and its holder is told once', async () => {
  const { reviewer, enrollmentId } = await taken();
  at(29);
  await freeLapsed();
  expect(await holderOf(enrollmentId)).toBe(reviewer.userId);
  at(30);
  expect(await freeLapsed()).toBe(1);
  expect([await holderOf(enrollmentId), await freeLapsed()]).toEqual([null, 0]);
  expect(await freedLetters(reviewer.userId)).toBe(1);
  expect(await db.auditEntry.count({ where: { action: 'case.lapse', subjectId: enrollmentId } })).toBe(1);
});

test('whoever asks for a case that lapsed has it at once, before the clock comes by', async () => {
  const { reviewer, second, enrollmentId } = await taken();
  at(29);
  expect(await refusalOf(claim(second, { enrollmentId }))).toEqual(['claimed_by_another']);
  at(30);
  expect((await findCase(second, enrollmentId))?.desk.heldBy).toBeNull();
  await claim(second, { enrollmentId });
  expect(await holderOf(enrollmentId)).toBe(second.userId);
  expect(await freedLetters(reviewer.userId)).toBe(1);
});

test('Next case gives what a colleague let lapse', async () => {
  const { second, enrollmentId } = await taken();
  at(31);
  const given: (string | null)[] = [];
  while (given.at(-1) !== null) given.push(await claimNext(second));
  expect(given).toContain(enrollmentId);
});

test('every act of the holder gives half an hour more', async () => {
  const { reviewer, second, enrollmentId } = await taken();
  at(25);
  await writeNote(reviewer, { enrollmentId, note: 'The register is slow.' });
  at(54);
  await freeLapsed();
  expect(await refusalOf(claim(second, { enrollmentId }))).toEqual(['claimed_by_another']);
  at(55);
  await claim(second, { enrollmentId });
});

test('to read what the company sent is an act, too', async () => {
  const { reviewer, member, enrollmentId } = await taken();
  const document = await sent(member, enrollmentId, { text: '%PDF-1.4' });
  at(25);
  await download(reviewer, document);
  at(54);
  expect(await freeLapsed()).toBe(0);
});

test('who let it lapse goes on as before, as long as nobody else asked', async () => {
  const { reviewer, second, enrollmentId } = await taken();
  at(40);
  await claim(reviewer, { enrollmentId });
  expect(await refusalOf(claim(second, { enrollmentId }))).toEqual(['claimed_by_another']);
  await release(reviewer, { enrollmentId });
  expect(await freedLetters(reviewer.userId)).toBe(0);
});

test('while the company must act nobody loses a case', async () => {
  const { reviewer, enrollmentId } = await taken();
  const question = { field: 'company', reason: 'name_mismatch', message: 'Which name?' } as const;
  await askForFix(reviewer, { enrollmentId, seen: await versionOf(enrollmentId), ...question });
  at(300);
  await freeLapsed();
  expect(await holderOf(enrollmentId)).toBe(reviewer.userId);
});

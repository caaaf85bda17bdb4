import { expect, test } from 'vitest';
import { now } from '@/lib/clock';
import { db } from '@/lib/db';
import { readEvidence } from '@/lib/signed-copy/evidence';
import { bring, cast, legalNameOf, signAs, versionOf } from '../support/story';

test('the company is called as it was found right when it signed, not by answers found right only later', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'qualified');
  const { id: _, ...found } = await db.companyProfile.findFirstOrThrow({ where: { enrollmentId, state: 'finalized' } });
  const data = { ...found, version: found.version + 1, legalName: 'PT Belum Diperiksa', submittedAt: now() };
  await db.companyProfile.create({ data });
  await signAs(people.member, await versionOf(enrollmentId));
  const { id } = await db.signature.findFirstOrThrow({ where: { enrollmentId } });
  expect((await readEvidence(db, id)).company).toBe(legalNameOf(people.member));
});

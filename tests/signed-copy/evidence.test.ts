import { expect, test } from 'vitest';
import { now } from '@/lib/clock';
import { approve } from '@/lib/company-change/review';
import { db } from '@/lib/db';
import { readEvidence } from '@/lib/signed-copy/evidence';
import { nameSent, seenOf, verifiedCompany } from '../support/changes';
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

test('a company that was renamed before it signs is called by its new name, and in what it signed before by the old one', async () => {
  const { id: enrollmentId, member, reviewer } = await verifiedCompany('active');
  const signature = await db.signature.findFirstOrThrow({ where: { enrollmentId } });
  const change = await nameSent(member, 'PT Berganti Nama');
  await approve(reviewer, { ...(await seenOf(change)), passed: ['email_domain', 'employment', 'business'] });
  expect((await readEvidence(db, signature.id)).company).toBe(legalNameOf(member));
  // As if the next version were signed now.
  const { id: _, signedAt: __, agreementId: ___, ...row } = signature;
  const { id: agreementId, pdfSha256 } = await db.agreement.findFirstOrThrow({
    where: { id: { not: signature.agreementId } },
  });
  const { id } = await db.signature.create({ data: { ...row, agreementId, pdfSha256, signedAt: now() } });
  expect((await readEvidence(db, id)).company).toBe('PT Berganti Nama');
});

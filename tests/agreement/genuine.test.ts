import { createHash } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { evidencePage } from '@/emails/evidence-page';
import { findGenuine } from '@/lib/agreement/genuine';
import { after, days, freeze, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { sealCopy } from '@/lib/signed-copy/seal';
import { suspend } from '@/lib/verification/commands';
import { signed } from '../support/signed-copies';
import { bring, cast, versionOf } from '../support/story';

afterEach(() => freeze(null));

async function sealedBy(organizationId: string): Promise<string> {
  const { id } = await db.signedCopy.findFirstOrThrow({ where: { signature: { organizationId } } });
  await sealCopy(id, evidencePage);
  return (await db.signedCopy.findUniqueOrThrow({ where: { id } })).sha256 ?? '';
}

test('a sealed copy is known by its fingerprint: which text, for whom, by whom masked, and how it stands', async () => {
  const { member } = await signed({ company: 'PT Melati' });
  const sha256 = await sealedBy(member.organizationId);
  expect(await findGenuine(sha256)).toMatchObject({
    ...{ kind: 'copy', company: 'PT Melati', by: 'D••• L•••, Director', state: 'in_force', later: null },
    agreement: { version: '2026-11' },
    sealedWith: (await db.sealCertificate.findFirstOrThrow()).fingerprint,
  });
  expect(JSON.stringify(await findGenuine(sha256))).not.toContain('192.0.2.1');
  expect(await findGenuine(sha256.replace(/.$/, (last) => (last === '0' ? '1' : '0')))).toBeNull();
});

test('a reseller’s copy tells that its part in the program is suspended, or over', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'active');
  const { organizationId } = people.member;
  const sha256 = await sealedBy(organizationId);
  expect(await findGenuine(sha256)).toMatchObject({ state: 'in_force' });
  await suspend(people.lead, { enrollmentId, seen: await versionOf(enrollmentId), message: 'An invoice is overdue.' });
  expect(await findGenuine(sha256)).toMatchObject({ state: 'suspended' });
  await db.organization.update({ where: { id: organizationId }, data: { closedAt: new Date() } });
  expect(await findGenuine(sha256)).toMatchObject({ state: 'ended' });
});

test('a copy that a later signature replaced says by which version; a text says whether it is in force', async () => {
  const { member, agreement } = await signed();
  const sha256 = await sealedBy(member.organizationId);
  const pdf = new Uint8Array([...agreement.pdf, 10]);
  const pdfSha256 = createHash('sha256').update(pdf).digest('hex');
  const { id: oldId, ...text } = agreement;
  const effectiveFrom = new Date('2026-11-02T00:00:00Z');
  const { id } = await db.agreement.create({ data: { ...text, pdf, pdfSha256, version: '2027-01', effectiveFrom } });
  expect(await findGenuine(agreement.pdfSha256)).toMatchObject({ kind: 'text', state: 'superseded' });
  expect(await findGenuine(pdfSha256)).toMatchObject({ kind: 'text', state: 'in_force' });
  const { organizationId } = member;
  const where = { agreementId: oldId, organizationId };
  const { id: _, ...signature } = await db.signature.findFirstOrThrow({ where });
  await db.signature.create({ data: { ...signature, agreementId: id, pdfSha256 } });
  expect(await findGenuine(sha256)).toMatchObject({ state: 'replaced', later: { agreement: { version: '2027-01' } } });
  await db.agreement.update({ where: { id }, data: { withdrawnAt: new Date() } });
  expect(await findGenuine(pdfSha256)).toMatchObject({ state: 'withdrawn' });
  await db.agreement.update({ where: { id }, data: { withdrawnAt: null, effectiveFrom: new Date('2099-01-01') } });
  expect(await findGenuine(pdfSha256)).toMatchObject({ state: 'announced' });
});

test('a version signed before its day replaces nothing until that day, and never once it is taken back', async () => {
  const { member, agreement } = await signed();
  const first = await sealedBy(member.organizationId);
  const { id: oldId, ...text } = agreement;
  const pdf = new Uint8Array([...agreement.pdf, 11]);
  const pdfSha256 = createHash('sha256').update(pdf).digest('hex');
  const day = after(now(), days(10));
  const row = { ...text, pdf, pdfSha256, version: '2099-01', effectiveFrom: day };
  const { id } = await db.agreement.create({ data: row });
  const where = { agreementId: oldId, organizationId: member.organizationId };
  const { id: _, ...signature } = await db.signature.findFirstOrThrow({ where });
  const early = { ...signature, agreementId: id, pdfSha256 };
  const other = await signed();
  const unsigned = await sealedBy(other.member.organizationId);
  const { id: signatureId } = await db.signature.create({ data: early });
  const second = createHash('sha256').update(signatureId).digest('hex');
  const { id: __, ...copy } = await db.signedCopy.findUniqueOrThrow({ where: { sha256: first } });
  await db.signedCopy.create({ data: { ...copy, signatureId, sha256: second } });

  expect(await findGenuine(first)).toMatchObject({ state: 'in_force', later: null, text: { state: 'in_force' } });
  expect(await findGenuine(second)).toMatchObject({ state: 'announced' });
  freeze(after(day, days(1)));
  expect(await findGenuine(first)).toMatchObject({ state: 'replaced', later: { agreement: { version: '2099-01' } } });
  expect(await findGenuine(second)).toMatchObject({ state: 'in_force', text: { state: 'in_force' } });
  expect(await findGenuine(unsigned)).toMatchObject({ state: 'in_force', text: { state: 'superseded', since: day } });
  await db.agreement.update({ where: { id }, data: { withdrawnAt: now() } });
  expect(await findGenuine(first)).toMatchObject({ state: 'in_force', later: null });
  expect(await findGenuine(second)).toMatchObject({ state: 'withdrawn' });
});

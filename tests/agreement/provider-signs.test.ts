import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import { askToSignAsProvider, signAsProvider } from '@/lib/agreement/as-provider';
import { findInForce, listAgreements } from '@/lib/agreement/queries';
import { agreementStandingOf } from '@/lib/agreement-standing/standing';
import { db } from '@/lib/db';
import { samples } from '@/prisma/samples';
import { colleague, refusalOf, told } from '../support/people';
import { provider } from '../support/providers';
import { bring, cast, reseller } from '../support/story';

async function accept(member: Member, more: { pdfSha256?: string; addAdminAgent?: 'yes' } = {}): Promise<void> {
  const agreement = await findInForce();
  if (!agreement) throw new Error('The template holds no agreement.');
  const { id: agreementId, pdfSha256 } = agreement;
  const person = { firstName: 'Dewi', lastName: 'Lestari', title: 'Director', authority: 'yes' } as const;
  await signAsProvider(member, {
    agreementId,
    pdfSha256,
    ...person,
    locale: 'id',
    statement: 'Saya berwenang.',
    ...more,
  });
}

test('a provider accepts without an enrollment, with the same evidence, and its Global admins are told', async () => {
  const member = await provider();
  const { organizationId, userId } = member;
  expect((await agreementStandingOf(db, organizationId)).signed).toBe(false);
  await accept(member, { addAdminAgent: 'yes' });
  expect((await agreementStandingOf(db, organizationId)).signed).toBe(true);
  const [signature] = (await listAgreements(member)).flatMap(({ signatures }) => signatures);
  expect(signature).toMatchObject({
    organizationId,
    userId,
    enrollmentId: null,
    firstName: 'Dewi',
    statement: 'Saya berwenang.',
    locale: 'id',
    partnerId: '',
    translation: 'id',
    translationSha256: createHash('sha256')
      .update(samples[0]?.translation.text ?? '')
      .digest('hex'),
    ip: member.from.ip,
    userAgent: member.from.userAgent,
  });
  expect(await db.letter.count({ where: { organizationId, name: 'provider-agreement-signed' } })).toBe(1);
  expect(await db.auditEntry.count({ where: { organizationId, action: 'agreement.sign' } })).toBe(1);
  const membership = await db.membership.findFirstOrThrow({ where: { organizationId, userId } });
  expect(membership.roles).toEqual(['global_admin', 'admin_agent']);
});

test('of sixteen who accept for one provider at once, one does and the others are told', async () => {
  const member = await provider();
  const { won, refused } = await told(Array.from({ length: 16 }, () => accept(member)));
  expect(won).toBe(1);
  expect(new Set(refused)).toEqual(new Set(['agreement_already_signed']));
});

test('another text, another role and another audience are refused', async () => {
  const member = await provider();
  expect(await refusalOf(accept(member, { pdfSha256: '0'.repeat(64) }))).toEqual(['agreement_other_version']);
  expect(await refusalOf(accept(await colleague(member, ['admin_agent'])))).toEqual(['global_admin_only']);
  expect(await refusalOf(accept(await reseller()))).toEqual(['not_yours']);
  expect((await agreementStandingOf(db, member.organizationId)).signed).toBe(false);
});

test('somebody who may not accept asks those who may, until it is done', async () => {
  const member = await provider();
  const agent = await colleague(member, ['sales_agent']);
  await askToSignAsProvider(agent);
  const where = { organizationId: member.organizationId, name: 'provider-please-sign' };
  expect((await db.letter.findFirstOrThrow({ where })).content).toMatchObject({ askedBy: 'Tari Hadi' });
  await accept(member);
  expect(await refusalOf(askToSignAsProvider(agent))).toEqual(['agreement_already_signed']);
});

test('a reseller has signed exactly when its enrollment is active', async () => {
  const people = await cast();
  await bring(people, 'qualified');
  expect((await agreementStandingOf(db, people.member.organizationId)).signed).toBe(false);
  const others = await cast();
  await bring(others, 'active');
  expect((await agreementStandingOf(db, others.member.organizationId)).signed).toBe(true);
});

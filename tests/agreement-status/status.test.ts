import { afterEach, expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import { agreementAnswers } from '@/lib/agreement-status/answers';
import { askToSign } from '@/lib/agreement-status/commands';
import { findAgreementStatus } from '@/lib/agreement-status/queries';
import { after, days, freeze, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { park } from '@/lib/invitation/answers';
import { en } from '@/messages/en';
import { id } from '@/messages/id';
import { publish } from '../support/agreements';
import { company, holding, invite, partners, sender } from '../support/invitations';
import { colleague, refusalOf } from '../support/people';

afterEach(() => freeze(null));

const idOf = async ({ organizationId }: Member) =>
  (await db.location.findFirstOrThrow({ where: { organizationId } })).partnerId;
const asked = async (by: Member, question: { partnerId?: string; tenant?: string }) => {
  const { answer, signed, code, known } = await findAgreementStatus(by, question);
  return { answer, signed, code, name: known?.name ?? null };
};
const stranger = { name: null };

test('a signed company is said to have signed, by its PartnerID and by its account; its name is told to its partner alone', async () => {
  const { provider, reseller } = await partners('ID');
  const other = await sender('ID');
  const { name } = await db.organization.findUniqueOrThrow({ where: { id: reseller.organizationId } });
  const yes = { answer: 'signed', signed: true, code: null };
  for (const question of [{ partnerId: await idOf(reseller) }, { tenant: reseller.organizationId }]) {
    expect(await asked(provider, question)).toEqual({ ...yes, name });
    expect(await asked(other, question)).toEqual({ ...yes, ...stranger });
  }
});

test('what cannot be asked is said so, with the code of the original', async () => {
  const by = await sender('ID');
  const no = (answer: keyof typeof agreementAnswers, code: number) => ({ answer, signed: false, code, ...stranger });
  const never = '00000000-0000-7000-8000-000000000000';
  expect(await asked(by, {})).toEqual(no('none_asked', 2001));
  expect(await asked(by, { partnerId: '5200003', tenant: never })).toEqual(no('both_asked', 2000));
  expect(await asked(by, { partnerId: 'Maple' })).toEqual(no('partner_id_malformed', 2000));
  expect(await asked(by, { tenant: 'maple.example' })).toEqual(no('tenant_malformed', 2000));
  expect(await asked(by, { partnerId: '9999999' })).toEqual(no('partner_id_unknown', 2200));
  expect(await asked(by, { tenant: never })).toEqual(no('tenant_unknown', 2205));
  expect(await asked(by, { tenant: by.organizationId })).toEqual(no('tenant_unknown', 2205));
});

test('a PartnerID of another region, one nobody is enrolled with, and a company that has not signed are told apart', async () => {
  const [by, abroad] = [await sender('ID'), await company('active', 'FR')];
  const [qualified, reviewed] = [await company('qualified'), await company('in_review')];
  expect(await asked(by, { partnerId: await idOf(abroad) })).toMatchObject({ answer: 'other_region', code: 2201 });
  expect(await asked(by, { tenant: abroad.organizationId })).toMatchObject({ answer: 'signed', signed: true });
  for (const one of [qualified, reviewed]) {
    expect(await asked(by, { partnerId: await idOf(one) })).toMatchObject({ answer: 'unsigned', code: 2203 });
    expect(await asked(by, { tenant: one.organizationId })).toMatchObject({ answer: 'tenant_unsigned', code: 2206 });
  }
  const begun = await company('draft');
  expect(await asked(by, { partnerId: await idOf(begun) })).toMatchObject({ answer: 'not_enrolled', code: 2204 });
  const { partnerAccountId } = await db.location.findFirstOrThrow({
    where: { organizationId: qualified.organizationId },
  });
  const global = { kind: 'global', name: 'Contoh', city: 'Bandung', countryIso2: 'ID', partnerAccountId } as const;
  await db.location.create({ data: { partnerId: '8123456', ...global } });
  expect(await asked(by, { partnerId: '8123456' })).toMatchObject({ answer: 'partner_id_global', code: 2200 });
});

test('who has accepted only what a newer version replaced has not signed, from its day on; a partner reads which', async () => {
  const { provider, reseller } = await partners('ID');
  const from = after(now(), days(30));
  const version = await publish('2035-01', from);
  const question = { partnerId: await idOf(reseller) };
  expect(await asked(provider, question)).toMatchObject({ answer: 'signed' });
  freeze(from);
  expect(await findAgreementStatus(provider, question)).toMatchObject({
    ...{ answer: 'older_version', signed: false, code: 2203 },
    needed: { version: '2035-01', day: from.toISOString().slice(0, 10) },
  });
  expect(await asked(provider, { tenant: reseller.organizationId })).toMatchObject({ answer: 'tenant_older_version' });
  await db.agreement.update({ where: { id: version }, data: { withdrawnAt: from } });
});

test('a provider asks its partner, or who keeps its invitation, to sign; a stranger and who has signed it does not', async () => {
  const by = await sender('ID');
  const [keeper, other] = [await company('qualified'), await company('qualified')];
  await park(holding(keeper, await invite(by)));
  await askToSign(by, { resellerId: keeper.organizationId });
  const letters = await db.letter.findMany({
    where: { organizationId: keeper.organizationId, name: 'provider-asks-to-sign' },
  });
  expect(letters).toMatchObject([{ content: { agreement: '2026-11' } }]);
  expect((await findAgreementStatus(by, { tenant: keeper.organizationId })).known).toMatchObject({
    partnershipId: null,
  });
  expect(await refusalOf(askToSign(by, { resellerId: other.organizationId }))).toEqual(['not_yours']);
  expect(await refusalOf(askToSign(await colleague(by, []), { resellerId: keeper.organizationId }))).toEqual([
    'agent_role_missing',
  ]);
  const { provider, reseller } = await partners('ID');
  expect(await refusalOf(askToSign(provider, { resellerId: reseller.organizationId }))).toEqual([
    'reseller_signed_already',
  ]);
  await askToSign(by, { resellerId: keeper.organizationId });
  await askToSign(by, { resellerId: keeper.organizationId });
  expect(await refusalOf(askToSign(by, { resellerId: keeper.organizationId }))).toEqual(['too_many_tries']);
});

test('a provider asks 120 times in ten minutes, and then no more', async () => {
  const by = await sender('ID');
  for (let count = 0; count < 120; count++) await findAgreementStatus(by, { partnerId: '9999999' });
  expect(await refusalOf(findAgreementStatus(by, { partnerId: '9999999' }))).toEqual(['too_many_tries']);
});

test('every answer has a sentence and a next step in both languages', () => {
  for (const { agreementStatus: t } of [en, id])
    for (const answer of Object.keys(agreementAnswers) as (keyof typeof agreementAnswers)[])
      expect([t.says[answer], t.next[answer]].every((text) => text.length > 10)).toBe(true);
});

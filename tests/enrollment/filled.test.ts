import { expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import type { FoundCompany } from '@/lib/company-directory/company';
import { db } from '@/lib/db';
import { changedSince } from '@/lib/enrollment/filled';
import { takeHit } from '@/lib/enrollment/fills';
import { saveCompany, saveSupportContact } from '@/lib/enrollment/profile';
import { companySchema } from '@/lib/enrollment/schema';
import { countryRules } from '@/lib/region/country-rules';
import { numberHolds } from '@/lib/region/number-check';
import { refusalOf } from '../support/people';
import { reseller, started } from '../support/story';

const melati: FoundCompany = {
  ...{
    duns: '123456789',
    lei: null,
    name: 'PT Melati Teknologi',
    addressLine1: 'Jalan Asia Afrika 8',
    addressLine2: null,
  },
  ...{
    city: 'Bandung',
    stateOrProvince: null,
    postalCode: '40111',
    countryIso2: 'ID',
    registrationId: '0106000000001',
  },
};
const said = { legalName: melati.name, addressLine1: 'Jalan Asia Afrika 8', city: 'Bandung', postalCode: '40111' };
const filled = { ...said, addressLine2: null, stateOrProvince: null, registrationId: melati.registrationId };
const asFilled = { ...said, registrationId: '0106000000001' };
const shape = companySchema(countryRules('ID'), numberHolds);

async function answered(companies: FoundCompany[] = [melati], country = 'ID') {
  const member = await reseller(country);
  const enrollmentId = await started(member);
  const { id: answer } = await db.directoryAnswer.create({
    data: { organizationId: member.organizationId, question: 'q', source: 'gleif', companies, at: new Date() },
  });
  return { member, enrollmentId, answer };
}

const newest = (enrollmentId: string) =>
  db.companyProfile.findFirstOrThrow({ where: { enrollmentId }, orderBy: { version: 'desc' } });
const save = (member: Member, typed: object) => saveCompany(member, shape.parse(typed));

test('a company chosen changes no answer before the form is saved, and is then known with its source and date', async () => {
  const { member, enrollmentId, answer } = await answered();
  const fill = await takeHit(member, { answer, hit: 0 });
  expect(await newest(enrollmentId)).toMatchObject({ legalName: null, fillId: null });
  await save(member, { ...asFilled, fill });
  const profile = await db.companyProfile.findFirstOrThrow({ where: { enrollmentId }, include: { fill: true } });
  expect(profile).toMatchObject({
    ...asFilled,
    changedWhy: null,
    fill: { source: 'gleif', number: '123456789', ...said },
  });
  expect(profile.fill?.at).toBeInstanceOf(Date);
});

test('a company chosen twice is kept once; the same of another answer is another', async () => {
  const { member, answer } = await answered([melati, { ...melati, addressLine1: null }]);
  const chosen = [await takeHit(member, { answer, hit: 0 }), await takeHit(member, { answer, hit: 0 })];
  expect(chosen[1]).toBe(chosen[0]);
  expect(await takeHit(member, { answer, hit: 1 })).not.toBe(chosen[0]);
  await db.directoryAnswer.update({ where: { id: answer }, data: { at: new Date(Date.now() - 1_000) } });
  expect(await takeHit(member, { answer, hit: 0 })).not.toBe(chosen[0]);
  expect(await db.companyFill.count({ where: { organizationId: member.organizationId } })).toBe(3);
});

test('what a directory filled in is changed with a reason, and both are kept; the reason goes when the change does', async () => {
  const { member, enrollmentId, answer } = await answered();
  const fill = await takeHit(member, { answer, hit: 0 });
  const changed = { ...asFilled, legalName: 'PT Melati Teknologi Indonesia', fill };
  expect(await refusalOf(save(member, changed))).toEqual(['why_changed']);
  expect(await refusalOf(save(member, { ...changed, changedWhy: ' \u200b ' }))).toEqual(['why_changed']);
  await save(member, { ...changed, changedWhy: 'We changed our name in May' });
  expect(await newest(enrollmentId)).toMatchObject({
    legalName: changed.legalName,
    fillId: fill,
    changedWhy: 'We changed our name in May',
  });
  // Saved again by hand, it is measured by the same company; and so are a city or number left out.
  expect(await refusalOf(save(member, { ...asFilled, registrationId: '', changedWhy: '' }))).toEqual(['why_changed']);
  await save(member, { ...asFilled, changedWhy: 'no longer needed' });
  expect(await newest(enrollmentId)).toMatchObject({ legalName: melati.name, fillId: fill, changedWhy: null });
});

test('a reason needs something looked up; a line the directory left open is anybody’s', async () => {
  const { member, enrollmentId, answer } = await answered();
  await save(member, { ...asFilled, changedWhy: 'because' });
  expect(await newest(enrollmentId)).toMatchObject({ fillId: null, changedWhy: null });
  const fill = await takeHit(member, { answer, hit: 0 });
  await save(member, { ...asFilled, addressLine2: 'Lantai 3', fill });
  expect(await newest(enrollmentId)).toMatchObject({ fillId: fill, addressLine2: 'Lantai 3' });
});

test('a company of another country, of another organization’s answer or of none is not taken', async () => {
  const { member, answer } = await answered([{ ...melati, countryIso2: 'FR' }]);
  expect(await refusalOf(takeHit(member, { answer, hit: 0 }))).toEqual(['company_elsewhere']);
  expect(await refusalOf(takeHit(member, { answer, hit: 1 }))).toEqual(['answer_forgotten']);
  const another = await answered();
  expect(await refusalOf(takeHit(member, { answer: another.answer, hit: 0 }))).toEqual(['answer_forgotten']);
  const fill = await takeHit(another.member, { answer: another.answer, hit: 0 });
  await save(member, { ...asFilled, legalName: 'PT Lain', fill });
  expect(await db.companyProfile.count({ where: { fillId: fill } })).toBe(0);
});

test('the company looked up stays with the answers when a new draft begins', async () => {
  const { member, enrollmentId, answer } = await answered();
  const fill = await takeHit(member, { answer, hit: 0 });
  await save(member, { ...asFilled, fill });
  await db.companyProfile.updateMany({ where: { enrollmentId }, data: { state: 'submitted' } });
  await saveSupportContact(member, { email: 'help@contoh.example', telephone: undefined, website: undefined });
  expect(await newest(enrollmentId)).toMatchObject({ version: 2, fillId: fill });
});

test('the browser asks for the reason by the same rule, at its field', () => {
  const inBrowser = companySchema(countryRules('ID'), undefined, filled);
  expect(inBrowser.safeParse(asFilled).success).toBe(true);
  const { error } = inBrowser.safeParse({ ...asFilled, city: 'Jakarta' });
  expect(error?.issues.map(({ path, message }) => `${path.join()} ${message}`)).toEqual(['changedWhy why_changed']);
  expect(inBrowser.safeParse({ ...asFilled, city: 'Jakarta', changedWhy: 'moved' }).success).toBe(true);
  expect(changedSince(filled, { ...filled, city: null, addressLine2: 'x' })).toEqual(['city']);
});

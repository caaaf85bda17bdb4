import { expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import type { AddressStatus, AddressValidator } from '@/lib/address-check/port';
import { db } from '@/lib/db';
import {
  checkAddress,
  chooseAddress,
  findCheck,
  removeOperating,
  saveOperating,
  saveRegistered,
} from '@/lib/enrollment/addresses';
import { companySchema, operatingSchema } from '@/lib/enrollment/schema';
import { countryRules } from '@/lib/region/country-rules';
import { refusalOf } from '../support/people';
import { reseller, started } from '../support/story';

const rules = countryRules('ID');
const typed = {
  legalName: 'PT Contoh Jaya',
  addressLine1: 'Jl Asia Afrika no 8',
  city: 'Bandung',
  postalCode: '40111',
};
const save = (member: Member, more: object = {}) =>
  saveRegistered(member, companySchema(rules).parse({ ...typed, ...more }));
const operating = (member: Member, addressLine1: string) =>
  saveOperating(member, operatingSchema(rules).parse({ addressLine1, city: 'Bandung', postalCode: '40111' }));

async function begun() {
  const member = await reseller('ID');
  const enrollmentId = await started(member);
  return {
    member,
    draft: () => db.companyProfile.findFirstOrThrow({ where: { enrollmentId }, orderBy: { version: 'desc' } }),
  };
}

test('an address is saved as it was typed, and the suggestion comes after; taken or not, the choice is recorded', async () => {
  const { member, draft } = await begun();
  const check = (await save(member)) ?? '';
  expect(await draft()).toMatchObject({ addressLine1: 'Jl Asia Afrika no 8', addressCheckId: check });
  expect(await findCheck(member, check)).toMatchObject({
    ...{ kind: 'registered', status: 'interaction_required', source: 'rules', choice: null },
    entered: { addressLine1: 'Jl Asia Afrika no 8' },
    suggestions: [{ addressLine1: 'Jalan Asia Afrika No. 8', city: 'Bandung' }],
  });
  await chooseAddress(member, { check, choice: '0' });
  expect(await draft()).toMatchObject({ addressLine1: 'Jalan Asia Afrika No. 8', legalName: 'PT Contoh Jaya' });
  expect(await findCheck(member, check)).toMatchObject({ choice: 'suggested', taken: 0 });
  await chooseAddress(member, { check, choice: 'keep' });
  expect(await draft()).toMatchObject({ addressLine1: 'Jl Asia Afrika no 8' });
  expect(await findCheck(member, check)).toMatchObject({ choice: 'kept', taken: null });
});

test('who has chosen is not asked again for the same address, and for another one is', async () => {
  const { member } = await begun();
  const check = (await save(member)) ?? '';
  expect(await save(member)).toMatch(/-/);
  const again = (await save(member)) ?? '';
  await chooseAddress(member, { check: again, choice: 'keep' });
  expect(await save(member, { legalName: 'PT Contoh Jaya Abadi' })).toBeNull();
  expect(await save(member, { addressLine1: 'Jl Braga no 9' })).toMatch(/-/);
  expect(await refusalOf(chooseAddress(member, { check: again, choice: '0' }))).toEqual(['not_yours']);
  expect(await refusalOf(chooseAddress(member, { check, choice: '0' }))).toEqual(['not_yours']);
});

test('an address nothing is known of goes on without a question, as not validated', async () => {
  const { member, draft } = await begun();
  expect(await save(member, { addressLine1: 'Jalan Asia Afrika 8' })).toBeNull();
  const { addressCheckId } = await draft();
  expect(await findCheck(member, addressCheckId ?? '')).toMatchObject({ status: 'not_validated', suggestions: [] });
});

test('a choice is one of those shown, and nobody else’s', async () => {
  const { member } = await begun();
  const check = (await save(member)) ?? '';
  expect(await refusalOf(chooseAddress(member, { check, choice: '1' }))).toEqual(['not_a_choice']);
  expect(await refusalOf(chooseAddress((await begun()).member, { check, choice: '0' }))).toEqual(['not_yours']);
  expect(await refusalOf(chooseAddress({ ...member, roles: [] }, { check, choice: '0' }))).toEqual([
    'global_admin_only',
  ]);
});

test('registered and operating address are two, each checked and chosen by itself', async () => {
  const { member, draft } = await begun();
  const [first, second] = [(await save(member)) ?? '', (await operating(member, 'Jl Braga no 9')) ?? ''];
  expect((await findCheck(member, second))?.kind).toBe('operating');
  expect(await chooseAddress(member, { check: second, choice: '0' })).toBe('operating');
  expect(await draft()).toMatchObject({
    addressLine1: typed.addressLine1,
    operatingLine1: 'Jalan Braga No. 9',
    addressCheckId: first,
  });
  await removeOperating(member);
  expect(await draft()).toMatchObject({ addressLine1: typed.addressLine1, operatingLine1: null, operatingCity: null });
});

test('a post box alone is taken as the operating address and as no other', async () => {
  const { member, draft } = await begun();
  for (const addressLine1 of ['P.O. Box 12', 'Kotak Pos 40', 'BP 12, Bandung', 'Postfach 1'])
    expect(companySchema(rules).safeParse({ ...typed, addressLine1 }).error?.issues[0]).toMatchObject({
      ...{ message: 'post_box_only', path: ['addressLine1'] },
    });
  await operating(member, 'Kotak Pos 40');
  expect(await draft()).toMatchObject({ operatingLine1: 'Kotak Pos 40' });
});

test('what a directory filled in and nobody changed is its register’s spelling, and is not checked', async () => {
  const { member, draft } = await begun();
  const { legalName, addressLine1, city, postalCode } = typed;
  const fill = {
    organizationId: member.organizationId,
    source: 'gleif',
    at: new Date(),
    legalName,
    addressLine1,
    city,
    postalCode,
  } as const;
  const { id } = await db.companyFill.create({ data: fill });
  expect(await save(member, { fill: id })).toBeNull();
  expect(await draft()).toMatchObject({ addressLine1, addressCheckId: null, fillId: id });
  expect(await save(member, { city: 'bandung', changedWhy: 'ours' })).toMatch(/-/);
});

const statuses: [AddressStatus, number, boolean][] = [
  ['verified_shippable', 1, true],
  ['verified', 0, false],
  ['interaction_required', 1, true],
  ['street_partial', 3, true],
  ['premises_partial', 0, true],
  ['multiple', 2, true],
  ['none', 0, true],
  ['not_validated', 0, false],
];

test.each(statuses)('%s with %i suggestions is asked: %s', async (status, count, asked) => {
  const { member } = await begun();
  await save(member, { addressLine1: 'Jalan Asia Afrika 8' });
  const validator: AddressValidator = {
    source: 'http',
    validate: async (address) => ({
      status,
      suggestions: Array.from({ length: count }, (_, at) => ({ ...address, addressLine2: `Lantai ${at}` })),
    }),
  };
  expect((await checkAddress(member, 'registered', validator)) !== null).toBe(asked);
});

test('a check says nothing of an address that was changed in another tab meanwhile, and its choice changes nothing', async () => {
  const { member, draft } = await begun();
  await save(member);
  const slow: AddressValidator = {
    source: 'http',
    validate: async (address) => {
      await save(member, { addressLine1: 'Jalan Braga 10' });
      return { status: 'interaction_required', suggestions: [{ ...address, city: 'Cimahi' }] };
    },
  };
  expect(await checkAddress(member, 'registered', slow)).toBeNull();
  expect(await draft()).toMatchObject({ addressLine1: 'Jalan Braga 10' });
  const check = (await save(member, { addressLine1: 'Jl Braga 11' })) ?? '';
  await db.companyProfile.update({ where: { id: (await draft()).id }, data: { addressLine1: 'Jl Braga 12' } });
  expect(await refusalOf(chooseAddress(member, { check, choice: 'keep' }))).toEqual(['moved_on']);
  expect(await draft()).toMatchObject({ addressLine1: 'Jl Braga 12' });
});

test('past sixty questions an hour an organization is answered by our rules, and the service is not asked', async () => {
  const { member } = await begun();
  let asked = 0;
  const service: AddressValidator = {
    source: 'http',
    validate: async () => {
      asked += 1;
      return { status: 'none', suggestions: [] };
    },
  };
  await save(member);
  for (let time = 0; time < 62; time += 1) await checkAddress(member, 'registered', service);
  expect(asked).toBe(60);
  const { addressCheckId } = await db.companyProfile.findFirstOrThrow({
    where: { enrollment: { organizationId: member.organizationId } },
  });
  expect(await db.addressCheck.findUniqueOrThrow({ where: { id: addressCheckId ?? '' } })).toMatchObject({
    source: 'rules',
  });
});

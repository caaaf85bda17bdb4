import { expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import { db } from '@/lib/db';
import * as enrollments from '@/lib/enrollment/commands';
import { disconnect } from '@/lib/partner-id/accounts';
import { choose } from '@/lib/partnership/partner-id';
import { refusalOf } from '../support/people';
import { bring, cast, legalNameOf, reseller, started, versionOf } from '../support/story';

// What the page says before somebody withdraws, begins anew or wants another country: messages/…/enrollment-choices.ts.
const linkedTo = ({ organizationId }: Member) => db.location.findUnique({ where: { organizationId } });

/** Somebody with the same membership account. */
async function beside(member: Member, country = 'ID'): Promise<Member> {
  const another = await reseller(country);
  const { partnerAccountId } = await db.organization.findUniqueOrThrow({ where: { id: member.organizationId } });
  await db.organization.update({ where: { id: another.organizationId }, data: { partnerAccountId } });
  return another;
}

async function withdrawn() {
  const people = await cast();
  const id = await bring(people, 'withdrawn');
  const { partnerId = '' } = (await linkedTo(people.member)) ?? {};
  return { member: people.member, id, partnerId };
}

test('after withdrawing the PartnerID stays linked, and another can link it neither then nor once it was disconnected', async () => {
  const { member, partnerId } = await withdrawn();
  expect(partnerId).not.toBe('');
  const another = await beside(member);
  expect(await refusalOf(choose(another, { partnerId }))).toEqual(['location_taken']);
  await disconnect(member);
  expect(await linkedTo(member)).toBeNull();
  expect(await refusalOf(choose(another, { partnerId }))).toEqual(['location_released']);
});

test('a new enrollment has another reference, the same PartnerID, and the answers of last time', async () => {
  const { member, id, partnerId } = await withdrawn();
  const anew = await started(member);
  const [before, after] = await Promise.all(
    [id, anew].map((one) => db.enrollment.findUniqueOrThrow({ where: { id: one }, include: { profiles: true } })),
  );
  expect(after?.reference).not.toBe(before?.reference);
  expect(after?.profiles).toMatchObject([{ legalName: legalNameOf(member), state: 'draft' }]);
  expect((await linkedTo(member))?.partnerId).toBe(partnerId);
  expect(await versionOf(anew)).toBe(0);
});

test('another country needs another work account, and a location there', async () => {
  const { member, partnerId } = await withdrawn();
  expect(await refusalOf(enrollments.start(member, { country: 'FR' }))).toEqual(['country_mismatch']);
  expect(await refusalOf(choose(await beside(member, 'FR'), { partnerId }))).toEqual(['location_other_country']);
});

import { expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import { db } from '@/lib/db';
import { factsOf } from '@/lib/enrollment/facts';
import { saveCompany, saveSupportContact } from '@/lib/enrollment/profile';
import { companyShape } from '@/lib/enrollment/schema';
import { isUnchanged } from '@/lib/enrollment/unchanged';
import { resubmit } from '@/lib/verification/commands';
import { declared } from '../support/declared';
import { refusalOf } from '../support/people';
import { answer, bring, cast, versionOf } from '../support/story';

const support = (member: Member, email: string) =>
  saveSupportContact(member, { email, telephone: undefined, website: undefined });

async function refused() {
  const people = await cast();
  return { ...people, id: await bring(people, 'rejected') };
}

const unchanged = async (id: string) => isUnchanged(await factsOf(db, id));

test('the answers that were refused go in again only when it is said that they are the same', async () => {
  const { member, id } = await refused();
  const seen = await versionOf(id);
  expect(await refusalOf(resubmit(member, { seen, ...declared }))).toEqual(['nothing_changed']);
  expect(await versionOf(id)).toBe(seen);
  await resubmit(member, { seen, unchanged: 'yes', ...declared });
  expect((await db.enrollment.findUniqueOrThrow({ where: { id } })).status).toBe('in_review');
});

test('answers saved as they were are unchanged; one that differs is not, and one put back is again', async () => {
  const { member, id } = await refused();
  await answer(member);
  expect(await unchanged(id)).toBe(true);
  await support(member, 'help@contoh.example');
  expect(await unchanged(id)).toBe(false);
  await support(member, 'support@contoh.example');
  expect(await unchanged(id)).toBe(true);
  await saveCompany(
    member,
    companyShape.parse({ legalName: 'PT Contoh Jaya', addressLine1: 'Jalan Merdeka 1A', city: 'Bandung' }),
  );
  expect(await unchanged(id)).toBe(false);
  await resubmit(member, { seen: await versionOf(id), ...declared });
});

test('another PartnerID is a change, too', async () => {
  const { member, id } = await refused();
  await db.location.updateMany({
    where: { organizationId: member.organizationId },
    data: { associatedAt: new Date(Date.now() + 1000) },
  });
  expect(await unchanged(id)).toBe(false);
});

test('a question costs no attempt, so nothing is asked before its answer', async () => {
  const people = await cast();
  const id = await bring(people, 'needs_action');
  await resubmit(people.member, { seen: await versionOf(id), ...declared });
});

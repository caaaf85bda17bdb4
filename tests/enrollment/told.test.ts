import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import * as enrollments from '@/lib/enrollment/commands';
import * as profiles from '@/lib/enrollment/profile';
import { declared } from '../support/declared';
import { answer, bring, cast, domainOf, reseller, started, versionOf } from '../support/story';

async function toldOf(event: string, enrollmentId: string) {
  const entry = await db.enrollmentEvent.findFirstOrThrow({ where: { enrollmentId, event } });
  const letters = await db.letter.findMany({ where: { factId: entry.id }, orderBy: { party: 'asc' } });
  return letters.map(({ party, address }) => [party, address]);
}

async function adminOf({ userId }: { userId: string }) {
  return (await db.user.findUniqueOrThrow({ where: { id: userId } })).email;
}

test('what was sent in is told to the contact it named, not to one still in a draft', async () => {
  const people = await cast();
  const id = await bring(people, 'needs_action', ['primary_contact']);
  const { email } = await db.contact.findFirstOrThrow({ where: { kind: 'primary', profile: { enrollmentId: id } } });
  await profiles.savePrimaryContact(people.member, {
    firstName: 'Citra',
    lastName: 'Dewi',
    email: `citra@${domainOf(people.member)}`,
    telephone: undefined,
  });
  await enrollments.withdraw(people.member, { seen: await versionOf(id) });
  expect(await toldOf('withdraw', id)).toEqual([
    ['admin', await adminOf(people.member)],
    ['contact', email],
  ]);
});

test('a contact who never heard of an enrollment does not hear of its end', async () => {
  const member = await reseller();
  const id = await started(member);
  await answer(member);
  await enrollments.withdraw(member, { seen: 0 });
  expect(await toldOf('withdraw', id)).toEqual([['admin', await adminOf(member)]]);
});

test('a Global admin who is the primary contact, too, is told once', async () => {
  const member = await reseller();
  const address = `${member.organizationId}@${domainOf(member)}`;
  await db.user.update({ where: { id: member.userId }, data: { email: address } });
  const id = await started(member);
  await answer(member, address);
  await enrollments.submit(member, { seen: 0, ...declared });
  expect(await toldOf('submit', id)).toEqual([['contact', address]]);
});

test('a primary contact who can act as a Global admin is spoken to as one, but asked to confirm as the contact', async () => {
  const people = await cast();
  const { userId, organizationId } = people.member;
  const address = `budi@${organizationId.slice(-12)}.example`;
  await db.user.update({ where: { id: userId }, data: { email: address } });
  const id = await bring(people, 'needs_action');
  expect(await toldOf('submit', id)).toEqual([['contact', address]]);
  expect(await toldOf('confirm', id)).toEqual([['admin', address]]);
  expect(await toldOf('ask', id)).toEqual([['admin', address]]);
});

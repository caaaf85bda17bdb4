import { expect, test } from 'vitest';
import { db, transaction } from '@/lib/db';
import { listUnanswered, sayAnother } from '@/lib/duplicate/answers';
import { listOwnHits } from '@/lib/duplicate/hits';
import { listForReview } from '@/lib/duplicate/review';
import { listSaid } from '@/lib/duplicate/said';
import { edition, writeKeys, writeMissing } from '@/lib/duplicate/write-keys';
import * as enrollments from '@/lib/enrollment/commands';
import * as profiles from '@/lib/enrollment/profile';
import { found } from '@/lib/identity/accounts';
import { takeBack } from '@/lib/join-request/commands';
import * as verifications from '@/lib/verification/commands';
import { declared } from '../support/declared';
import { asked, named, newName, sentIn, tag, writing } from '../support/duplicates';
import { colleague, refusalOf } from '../support/people';
import { bring, cast, contactOf, domainOf, legalNameOf, reseller, reviewer, versionOf } from '../support/story';

const reason = 'We share a founder but nothing else.';
const idsOf = (hits: readonly { organizationId: string }[]) => hits.map(({ organizationId }) => organizationId);

test('a company that was sent in is found by its name in other letters, with what anybody may know of it', async () => {
  const name = newName();
  const there = await sentIn(name);
  const here = await writing(name.replace('PT ', 'CV. ').toUpperCase());
  expect(await listOwnHits(here.organizationId)).toEqual([
    { organizationId: there.organizationId, name, city: 'Bandung', agrees: ['name'] },
  ]);
});

test('what another company only wrote down is not found', async () => {
  const name = newName();
  const other = await writing(name);
  await transaction((tx) => writeKeys(tx, other.organizationId));
  expect(await listOwnHits((await writing(name)).organizationId)).toEqual([]);
});

test('what is written anew after something was sent in is not found either: the sent answers are', async () => {
  const drafted = newName();
  const people = await cast();
  await bring(people, 'needs_action');
  await named(people.member, drafted);
  await transaction((tx) => writeKeys(tx, people.member.organizationId));
  expect(await listOwnHits((await writing(drafted)).organizationId)).toEqual([]);
  const here = await writing(legalNameOf(people.member));
  expect(idsOf(await listOwnHits(here.organizationId))).toEqual([people.member.organizationId]);
});

test('a work account is found by its name as soon as it is founded, and no longer once it is closed', async () => {
  const name = newName();
  const { userId } = await reseller();
  const { id } = await transaction((tx) => found(tx, userId, { organization: name, country: 'ID' }));
  const here = await writing(name);
  expect(await listOwnHits(here.organizationId)).toEqual([{ organizationId: id, name, city: null, agrees: ['name'] }]);
  await db.organization.update({ where: { id }, data: { closedAt: new Date() } });
  expect(await listOwnHits(here.organizationId)).toEqual([]);
});

test('a company is found by number, domain and address, too, those that agree in most first', async () => {
  const [one, other] = [await sentIn(newName()), await sentIn(newName())];
  await db.companyProfile.updateMany({
    where: { enrollment: { organizationId: { in: idsOf([one, other]) } } },
    data: { registrationIdKind: 'number', registrationId: `NIB ${one.organizationId.slice(-12)}` },
  });
  await db.companyProfile.updateMany({
    where: { enrollment: { organizationId: other.organizationId } },
    data: { addressLine1: `Jalan ${other.organizationId.slice(-12)} No. 8`, postalCode: '40111' },
  });
  for (const { organizationId } of [one, other]) await transaction((tx) => writeKeys(tx, organizationId));
  const here = await writing(newName());
  await db.companyProfile.updateMany({
    where: { enrollment: { organizationId: here.organizationId } },
    data: {
      ...{ registrationIdKind: 'number', registrationId: `nib-${one.organizationId.slice(-12)}` },
      ...{ addressLine1: `Jl. ${other.organizationId.slice(-12)} 8`, postalCode: '40111' },
    },
  });
  await profiles.saveSupportContact(here, {
    email: 'toko@gmail.com',
    telephone: undefined,
    website: `https://www.${domainOf(other)}/toko`,
  });
  const hits = await listOwnHits(here.organizationId);
  expect(hits.map(({ organizationId, agrees }) => [organizationId, agrees])).toEqual([
    [other.organizationId, ['registration_id', 'domain', 'address']],
    [one.organizationId, ['registration_id']],
  ]);
});

test('answers are not sent in before something is said of a company like it, and then they are', async () => {
  const name = newName();
  const there = await sentIn(name);
  const here = await writing(name);
  expect(await refusalOf(enrollments.submit(here, { seen: 0, ...declared }))).toEqual(['alike_unanswered']);
  await sayAnother(here, { alike: [tag(here, there)], reason });
  await enrollments.submit(here, { seen: 0, ...declared });
  expect((await enrollments.openOf(db, here)).status).toBe('email_pending');
});

test('what was said once is not asked again, unless the same company agrees in something new or another one comes', async () => {
  const name = newName();
  const there = await sentIn(name);
  const here = await writing(name);
  await sayAnother(here, { alike: [tag(here, there)], reason });
  await named(here, `${name} Tbk`);
  expect(await listUnanswered(here)).toEqual([]);
  await profiles.saveSupportContact(here, {
    email: `help@${domainOf(there)}`,
    telephone: undefined,
    website: undefined,
  });
  expect(idsOf(await listUnanswered(here))).toEqual([there.organizationId]);
  await sayAnother(here, { alike: [tag(here, there)], reason: 'Their people write for us, too.' });
  expect(await listUnanswered(here)).toEqual([]);
  const newcomer = await sentIn(name);
  expect(idsOf(await listUnanswered(here))).toEqual([newcomer.organizationId]);
  expect(await listSaid(here)).toMatchObject([{ name, reason: 'Their people write for us, too.' }]);
});

test('what is said of one company is not said of another like it', async () => {
  const name = newName();
  const [one, other] = [await sentIn(name), await sentIn(name)];
  const here = await writing(name);
  await sayAnother(here, { alike: [tag(here, one)], reason });
  expect(idsOf(await listUnanswered(here))).toEqual([other.organizationId]);
});

test('answers sent in again after a question are held to the same', async () => {
  const name = newName();
  await sentIn(name);
  const people = await cast();
  const id = await bring(people, 'needs_action');
  await named(people.member, name);
  const seen = await versionOf(id);
  expect(await refusalOf(verifications.resubmit(people.member, { seen, ...declared }))).toEqual(['alike_unanswered']);
  expect(await versionOf(id)).toBe(seen);
});

test('asking to join is an answer while the request waits', async () => {
  const { asker, request } = await asked();
  expect(await listUnanswered(asker)).toEqual([]);
  await takeBack(asker, { requestId: request.id, seen: 1 });
  expect(await listUnanswered(asker)).toHaveLength(1);
});

test('a company one belongs to is no question', async () => {
  const name = newName();
  const there = await sentIn(name);
  const here = await writing(name);
  const { organizationId } = there;
  const key = { userId: here.userId, organizationId };
  await db.membership.create({ data: { ...key, roles: [], joinedAt: new Date() } });
  expect(await listUnanswered(here)).toEqual([]);
  await db.membership.updateMany({ where: key, data: { disabledAt: new Date() } });
  expect(idsOf(await listUnanswered(here))).toEqual([organizationId]);
});

test('only a Global admin says it, and only of a company that is like theirs', async () => {
  const name = newName();
  const there = await sentIn(name);
  const here = await writing(name);
  const idle = await colleague(here, ['admin_agent']);
  expect(await refusalOf(sayAnother(idle, { alike: [tag(here, there)], reason }))).toEqual(['global_admin_only']);
  const stranger = await sentIn(newName());
  expect(await refusalOf(sayAnother(here, { alike: [tag(here, stranger)], reason }))).toEqual(['moved_on']);
  expect(tag(here, there)).not.toBe(tag(stranger, there));
});

test('the reviewer reads of each company like it, its case and what the applicant said', async () => {
  const name = newName();
  const there = await sentIn(name);
  const here = await writing(name);
  await sayAnother(here, { alike: [tag(here, there)], reason });
  await enrollments.submit(here, { seen: 0, ...declared });
  const { id } = await enrollments.openOf(db, here);
  const profile = await db.companyProfile.findFirstOrThrow({
    where: { enrollmentId: id },
    include: { contacts: true },
  });
  const { id: otherCase } = await enrollments.openOf(db, there);
  expect(await listForReview(await reviewer(), here.organizationId, profile)).toMatchObject([
    {
      organizationId: there.organizationId,
      caseId: otherCase,
      agrees: ['name'],
      profile: { legalName: name },
      said: { reason, by: 'Ayu Sari' },
      request: null,
    },
  ]);
  // Seen from the other side, too, though it came first.
  const theirs = await db.companyProfile.findFirstOrThrow({
    where: { enrollmentId: otherCase },
    include: { contacts: true },
  });
  expect(await listForReview(await reviewer(), there.organizationId, theirs)).toMatchObject([
    { organizationId: here.organizationId, caseId: id, said: null },
  ]);
});

test('organizations without keys, or with those of an older edition, are written down by the clock, once', async () => {
  const [none, old] = [await reseller(), await reseller()];
  const name = newName();
  await db.organization.updateMany({ where: { id: { in: idsOf([none, old]) } }, data: { name } });
  await db.alikeKeyed.create({ data: { organizationId: old.organizationId, edition: edition - 1 } });
  expect(await writeMissing()).toBeGreaterThanOrEqual(2);
  const here = await writing(name);
  expect(idsOf(await listOwnHits(here.organizationId)).toSorted()).toEqual(idsOf([none, old]).toSorted());
  await transaction((tx) => writeKeys(tx, here.organizationId));
  expect(await writeMissing()).toBe(0);
});

test('a key that very many have is read no further than it helps', async () => {
  const name = newName();
  for (let count = 0; count < 12; count++) {
    const { userId } = await reseller();
    await transaction((tx) => found(tx, userId, { organization: name, country: 'ID' }));
  }
  expect(await listOwnHits((await writing(name)).organizationId)).toHaveLength(10);
});

test('a look-up reads an index, whatever the number of companies', async () => {
  const plan = await transaction(async (tx) => {
    await tx.$executeRaw`set local enable_seqscan = off`;
    return tx.$queryRaw<{ 'QUERY PLAN': string }[]>`
      explain select * from alike_key where kind = 'name' and key = 'ID sinar'`;
  });
  expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('alike_key_kind_key_idx');
});

test('the contact confirms as before: what was said of others is between applicant and reviewer', async () => {
  const name = newName();
  const there = await sentIn(name);
  const here = await writing(name);
  await sayAnother(here, { alike: [tag(here, there)], reason });
  await enrollments.submit(here, { seen: 0, ...declared });
  const { id } = await enrollments.openOf(db, here);
  const { address } = await contactOf(id);
  const letter = await db.letter.findFirstOrThrow({ where: { address, name: 'confirm-email' } });
  expect(JSON.stringify(letter.content)).not.toContain(reason);
});

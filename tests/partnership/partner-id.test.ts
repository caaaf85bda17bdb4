import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import { db, pool } from '@/lib/db';
import { hashPassword } from '@/lib/identity/password';
import { connect, disconnect, foundAccount } from '@/lib/partner-id/accounts';
import { usesSigned } from '@/lib/partner-id/commands';
import { findIdentifiers } from '@/lib/partner-id/identifiers';
import { addLocation } from '@/lib/partner-id/locations';
import { choose } from '@/lib/partnership/partner-id';
import { company, partners } from '../support/invitations';
import { password, refusalOf, told } from '../support/people';
import { bring, cast, reseller, signAs } from '../support/story';

const partnerIdOf = async ({ organizationId }: Member) =>
  (await db.location.findUnique({ where: { organizationId } }))?.partnerId ?? null;

/** One more location of the membership account in use. Returns its PartnerID. */
async function another(member: Member, city = 'Surabaya', country = 'ID'): Promise<string> {
  await addLocation(member, { name: 'Cendana', city, country });
  const { identifiers } = await findIdentifiers(member);
  return identifiers.find((place) => place.city === city)?.partnerId ?? '';
}

/** The sign-in of the membership account a company is connected to. */
async function signInOf({ organizationId }: Member) {
  const passwordHash = await hashPassword(password);
  const account = await db.partnerAccount.findFirstOrThrow({
    where: { organizations: { some: { id: organizationId } } },
  });
  await db.partnerAccount.update({ where: { id: account.id }, data: { passwordHash } });
  return { email: account.signInEmail, password };
}

async function unsigned() {
  const member = await reseller();
  await foundAccount(member, { name: 'Cendana', city: 'Bandung', password });
  const { identifiers } = await findIdentifiers(member);
  const location = identifiers.find(({ kind }) => kind === 'location')?.partnerId ?? '';
  await choose(member, { partnerId: location });
  return { member, location };
}

test('a PartnerID replaced after signing is a step of the enrollment, told to admins, contact and every provider', async () => {
  const { reseller: member, provider } = await partners();
  const other = await partners('ID', {});
  const was = (await partnerIdOf(member)) ?? '';
  expect(await usesSigned(member)).toBe(true);
  const partnerId = await another(member);
  await choose(member, { partnerId });

  const enrollment = await db.enrollment.findFirstOrThrow({
    where: { organizationId: member.organizationId },
    include: { history: { orderBy: { version: 'desc' }, take: 1 } },
  });
  const [step] = enrollment.history;
  expect([enrollment.status, step?.event, step?.userId]).toEqual(['active', 'change_partner_id', member.userId]);
  const letters = await db.letter.findMany({ where: { factId: step?.id ?? '' } });
  const readers = letters.map(({ name, party }) => `${party} ${name}`).sort();
  expect(readers).toEqual([
    'admin partner-id-changed',
    'contact partner-id-changed',
    'provider reseller-partner-id-changed',
  ]);
  for (const { content } of letters) expect(content).toMatchObject({ was, partnerId });
  const admin = await db.user.findUniqueOrThrow({ where: { id: provider.userId } });
  expect(letters.find(({ party }) => party === 'provider')?.address).toBe(admin.email);
  expect(await usesSigned(other.reseller)).toBe(true);
  const entry = { action: 'partner_id.associate', subjectId: partnerId };
  expect(await db.auditEntry.count({ where: { ...entry, organizationId: member.organizationId } })).toBe(1);
});

test('nobody is flooded: a signed PartnerID is replaced five times an hour at most', async () => {
  const { reseller: member } = await partners();
  const [one, other] = [await another(member), await another(member, 'Malang')];
  for (let times = 0; times < 5; times++) await choose(member, { partnerId: times % 2 ? one : other });
  expect(await refusalOf(choose(member, { partnerId: one }))).toEqual(['too_many_tries']);
});

test('before signing a PartnerID is chosen and changed without news', async () => {
  const { member } = await unsigned();
  await choose(member, { partnerId: await another(member) });
  expect(
    await db.letter.count({
      where: {
        name: { in: ['partner-id-changed', 'reseller-partner-id-changed'] },
        organizationId: member.organizationId,
      },
    }),
  ).toBe(0);
});

test('a PartnerID in an accepted agreement goes to no other company, also once its own stopped using it, and back to its own', async () => {
  const member = await company('active');
  const was = (await partnerIdOf(member)) ?? '';
  const signIn = await signInOf(member);
  await choose(member, { partnerId: await another(member) });
  const other = await reseller();
  await connect(other, signIn);
  const place = (await findIdentifiers(other)).identifiers.find(({ partnerId }) => partnerId === was);
  expect(place?.reasons.map(({ code }) => code)).toEqual(['location_signed']);
  expect(await refusalOf(choose(other, { partnerId: was }))).toEqual(['location_signed']);
  const byHand = pool.query('update location set organization_id = $1 where partner_id = $2', [
    other.organizationId,
    was,
  ]);
  await expect(byHand).rejects.toMatchObject({ code: 'MT005' });
  await choose(member, { partnerId: was });
  expect(await partnerIdOf(member)).toBe(was);
});

test('a PartnerID in an accepted agreement is not let go of with its membership account', async () => {
  const member = await company('active');
  const was = await partnerIdOf(member);
  const elsewhere = await unsigned();
  const { email } = await db.user.findUniqueOrThrow({ where: { id: elsewhere.member.userId } });
  expect(await refusalOf(disconnect(member))).toEqual(['partner_id_signed']);
  expect(await refusalOf(connect(member, { email, password }))).toEqual(['partner_id_signed']);
  const found = foundAccount(member, { name: 'Cendana', city: 'Bandung', password });
  expect(await refusalOf(found)).toEqual(['partner_id_signed']);
  expect(await partnerIdOf(member)).toBe(was);
  expect((await findIdentifiers(member)).account).not.toBeNull();
});

test('a suspended company keeps the PartnerID it signed with', async () => {
  const member = await company('suspended');
  const was = await partnerIdOf(member);
  expect(await refusalOf(choose(member, { partnerId: await another(member) }))).toEqual(['not_in_this_state']);
  expect(await partnerIdOf(member)).toBe(was);
});

for (const [how, leave] of [
  ['lets go of it', (member: Member) => disconnect(member)],
  ['connects another', async (member: Member) => connect(member, await signInOf((await unsigned()).member))],
] as const)
  test(`who has signed nothing and ${how} lets the location of a membership account go, for nobody else to choose, and that is written down`, async () => {
    const { member, location } = await unsigned();
    const signIn = await signInOf(member);
    await leave(member);
    expect(await partnerIdOf(member)).toBeNull();
    expect(await db.auditEntry.count({ where: { action: 'partner_id.release', subjectId: location } })).toBe(1);
    const other = await reseller();
    await connect(other, signIn);
    expect(await refusalOf(choose(other, { partnerId: location }))).toEqual(['location_released']);
    expect(await partnerIdOf(other)).toBeNull();
  });

test('the same membership account connected once more changes no PartnerID', async () => {
  const { member, location } = await unsigned();
  await connect(member, await signInOf(member));
  expect(await partnerIdOf(member)).toBe(location);
});

test('who signs while a colleague replaces the PartnerID signs with the one that is then told as changed, or with the new one', async () => {
  for (let round = 0; round < 8; round++) {
    const people = await cast();
    const enrollmentId = await bring(people, 'qualified');
    const { member } = people;
    const partnerId = await another(member, `Kota ${randomUUID().slice(0, 8)}`);
    const { version } = await db.enrollment.findUniqueOrThrow({ where: { id: enrollmentId } });
    expect((await told([signAs(member, version), choose(member, { partnerId })])).won).toBe(2);
    const signed = await db.signature.findFirstOrThrow({ where: { enrollmentId } });
    const changed = await db.enrollmentEvent.count({ where: { enrollmentId, event: 'change_partner_id' } });
    expect(changed).toBe(signed.partnerId === partnerId ? 0 : 1);
  }
}, 60_000);

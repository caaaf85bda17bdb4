import { expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import { db } from '@/lib/db';
import { askToMove, findMove, moveAccount } from '@/lib/location-transfer/account-move';
import { company } from '../support/invitations';
import { colleague, holderOf, refusalOf, told } from '../support/people';
import { bring, cast, linkPartnerId, reseller, signAs, versionOf } from '../support/story';
import { taken, transferAsked } from '../support/transfers';

const standing = async ({ organizationId }: Member) => {
  const { partnerAccountId, location } = await db.organization.findUniqueOrThrow({
    where: { id: organizationId },
    include: { location: true },
  });
  return { account: partnerAccountId, partnerId: location?.partnerId ?? null };
};
const bearerFor = ({ organizationId }: Member) => holderOf('move_partner_account', organizationId);
const namesTo = async (member: Member) => {
  const { email } = await db.user.findUniqueOrThrow({ where: { id: member.userId } });
  const letters = await db.letter.findMany({ where: { address: email }, orderBy: { createdAt: 'asc' } });
  return letters.map(({ name }) => name);
};

test('by the holder’s letter one work account alone uses the membership account; the PartnerID in its country comes along', async () => {
  const { holder, asker, partnerId, partnerAccountId, signInEmail } = await taken();
  await askToMove(asker);
  const bearer = await bearerFor(asker);
  expect(bearer.address).toBe(signInEmail);
  const move = await findMove(bearer);
  expect(move).toMatchObject({ comesAlong: { partnerId }, others: [{ id: holder.organizationId }] });
  expect(await told([moveAccount(bearer), moveAccount(bearer)])).toMatchObject({ won: 1 });
  expect(await standing(asker)).toEqual({ account: partnerAccountId, partnerId });
  expect(await standing(holder)).toEqual({ account: null, partnerId: null });
  expect(await namesTo(holder)).toEqual(['location-given', 'partner-account-moved']);
  expect(await namesTo(asker)).toEqual(['transfer-approved', 'partner-account-moved']);
  const deeds = await db.auditEntry.findMany({
    where: { organizationId: holder.organizationId },
    select: { action: true },
  });
  expect(deeds.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['location_transfer.approve', 'partner_id.release', 'partner_account.disconnect']),
  );
});

test('who has a PartnerID of its own keeps it; those of the others are let go for good', async () => {
  const { holder, asker, partnerId, partnerAccountId } = await taken();
  await linkPartnerId(asker);
  await db.location.update({ where: { organizationId: asker.organizationId }, data: { partnerAccountId } });
  await db.organization.update({ where: { id: asker.organizationId }, data: { partnerAccountId } });
  const before = await standing(asker);
  await askToMove(asker);
  await moveAccount(await bearerFor(asker));
  expect(await standing(asker)).toEqual(before);
  expect(await standing(holder)).toEqual({ account: null, partnerId: null });
  const { servedId } = await db.location.findUniqueOrThrow({ where: { partnerId } });
  expect(servedId).toBe(holder.organizationId);
});

test('a membership account is not moved away from a company that accepted the agreement with it, also when it signs meanwhile', async () => {
  const signed = await taken({ holder: await company('active') });
  expect(await refusalOf(askToMove(signed.asker))).toEqual(['account_in_agreement']);
  const people = await cast();
  const enrollmentId = await bring(people, 'qualified');
  const { asker } = await taken({ holder: people.member });
  await askToMove(asker);
  const before = await standing(people.member);
  await signAs(people.member, await versionOf(enrollmentId));
  expect(await refusalOf(moveAccount(await bearerFor(asker)))).toEqual(['account_in_agreement']);
  expect(await standing(people.member)).toEqual(before);
});

test('the letter is asked for by a Global admin of a work account that shares it, three times an hour', async () => {
  const { asker } = await taken();
  expect(await refusalOf(askToMove(await colleague(asker, ['admin_agent'])))).toEqual(['global_admin_only']);
  for (let times = 0; times < 3; times++) await askToMove(asker);
  expect(await refusalOf(askToMove(asker))).toEqual(['too_many_tries']);
  const alone = await reseller();
  await linkPartnerId(alone);
  expect(await refusalOf(askToMove(alone))).toEqual(['account_not_shared']);
});

test('a letter of before the work account went to another membership account moves nothing', async () => {
  const { asker, holder, partnerId } = await taken();
  await askToMove(asker);
  const bearer = await bearerFor(asker);
  const other = await taken({ asker });
  expect(other.partnerId).not.toBe(partnerId);
  expect(await refusalOf(moveAccount(bearer))).toEqual(['link_superseded']);
  expect((await standing(holder)).partnerId).toBe(partnerId);
});

test('a request of another for the location that comes along is declined with it', async () => {
  const { holder, partnerId } = await transferAsked();
  const { asker } = await taken({ holder });
  await askToMove(asker);
  await moveAccount(await bearerFor(asker));
  const rows = await db.locationTransfer.findMany({ where: { partnerId }, orderBy: { createdAt: 'asc' } });
  expect(rows.map(({ status }) => status)).toEqual(['declined', 'approved']);
});

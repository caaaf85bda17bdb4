import { afterEach, expect, test } from 'vitest';
import { days, freeze, now } from '@/lib/clock';
import { db, pool } from '@/lib/db';
import { expireDue } from '@/lib/location-transfer/clock';
import { approve, approveByLetter, ask, decline, declineByLetter, withdraw } from '@/lib/location-transfer/commands';
import { findForHolder, listAsked, listInAgreement, listToAnswer } from '@/lib/location-transfer/queries';
import { disconnect } from '@/lib/partner-id/accounts';
import { addLocation } from '@/lib/partner-id/locations';
import { choose } from '@/lib/partnership/partner-id';
import { company, partners } from '../support/invitations';
import { colleague, holderOf, refusalOf, told } from '../support/people';
import { bring, cast, linkPartnerId, reseller, signAs, versionOf } from '../support/story';
import { taken, transferAsked } from '../support/transfers';

afterEach(() => freeze(null));

const userOf = async (partnerId: string) =>
  (await db.location.findUniqueOrThrow({ where: { partnerId } })).organizationId;
const addressOf = async ({ userId }: { userId: string }) =>
  (await db.user.findUniqueOrThrow({ where: { id: userId } })).email;
const lettersTo = (address: string) =>
  db.letter.findMany({ where: { address }, orderBy: { createdAt: 'asc' }, select: { name: true, content: true } });
const namesTo = async (address: string) => (await lettersTo(address)).map(({ name }) => name);

test('an approved request hands the location over in one deed: history, both journals, letters to all three', async () => {
  const { transferId, holder, asker, partnerId, signInEmail } = await transferAsked();
  await approve(holder, { transferId });
  expect(await userOf(partnerId)).toBe(asker.organizationId);
  const row = await db.locationTransfer.findUniqueOrThrow({
    where: { id: transferId },
    include: { history: { orderBy: { version: 'asc' } } },
  });
  expect(row.history.map(({ event, fromStatus, toStatus, userId }) => [event, fromStatus, toStatus, userId])).toEqual([
    ['begin', null, 'requested', asker.userId],
    ['approve', 'requested', 'approved', holder.userId],
  ]);
  for (const { organizationId } of [holder, asker]) {
    const deeds = await db.auditEntry.findMany({
      where: { organizationId, OR: [{ subjectId: transferId }, { subjectId: partnerId }] },
      orderBy: { id: 'asc' },
    });
    const kept = organizationId === holder.organizationId ? 'partner_id.release' : 'partner_id.associate';
    expect(deeds.map(({ action }) => action)).toEqual(['location_transfer.begin', 'location_transfer.approve', kept]);
  }
  expect(await namesTo(await addressOf(asker))).toEqual(['transfer-approved']);
  expect(await namesTo(await addressOf(holder))).toEqual(['transfer-requested', 'location-given']);
  expect(await namesTo(signInEmail)).toEqual(['answer-transfer', 'location-given']);
});

test('the holder of the membership account answers by letter, once; of all who answer at once, one does', async () => {
  const { transferId, holder, asker, partnerId } = await transferAsked();
  const bearer = await holderOf('answer_transfer', transferId);
  const ends = await told([
    approveByLetter(bearer),
    approve(holder, { transferId }),
    declineByLetter(bearer, { message: 'No.' }),
    withdraw(asker, { transferId }),
    approveByLetter(bearer),
  ]);
  expect(ends.won).toBe(1);
  const { status } = await db.locationTransfer.findUniqueOrThrow({ where: { id: transferId } });
  expect((await userOf(partnerId)) === asker.organizationId).toBe(status === 'approved');
  const link = await db.oneTimeLink.findUniqueOrThrow({ where: { id: bearer.linkId } });
  expect(link.usedAt ?? link.supersededAt).not.toBeNull();
});

test('a declined request changes nothing, and its reason is read by whoever asked', async () => {
  const { transferId, holder, asker, partnerId } = await transferAsked();
  await decline(holder, { transferId, message: 'We use it ourselves.' });
  expect(await userOf(partnerId)).toBe(holder.organizationId);
  expect(await lettersTo(await addressOf(asker))).toMatchObject([
    { name: 'transfer-declined', content: { message: 'We use it ourselves.' } },
  ]);
  expect((await listAsked(asker, [partnerId])).get(partnerId)).toMatchObject({
    status: 'declined',
    note: 'We use it ourselves.',
  });
});

test('a withdrawn request is over for everybody: its link dies, and those who were asked are told', async () => {
  const { transferId, holder, asker, signInEmail } = await transferAsked();
  await withdraw(asker, { transferId });
  expect(await refusalOf(approve(holder, { transferId }))).toEqual(['not_in_this_state']);
  const { supersededAt } = await db.oneTimeLink.findFirstOrThrow({ where: { subjectId: transferId } });
  expect(supersededAt).not.toBeNull();
  expect(await namesTo(await addressOf(holder))).toContain('transfer-withdrawn');
  expect(await namesTo(signInEmail)).toContain('transfer-withdrawn');
});

test('nobody answers after fourteen days: the clock ends the request, tells whoever asked, and the next may be sent', async () => {
  const { transferId, holder, asker, partnerId } = await transferAsked();
  freeze(new Date(now().getTime() + days(14)));
  expect(await refusalOf(approve(holder, { transferId }))).toEqual(['transfer_over']);
  await expireDue();
  expect(await db.locationTransfer.findUniqueOrThrow({ where: { id: transferId } })).toMatchObject({
    status: 'expired',
  });
  expect(await namesTo(await addressOf(asker))).toEqual(['transfer-expired']);
  await ask(asker, { partnerId });
  expect(await listToAnswer(holder)).toHaveLength(1);
});

test('one request at a time for a location, whoever asks; of many at once one is sent', async () => {
  const first = await taken();
  const { asker: other } = await taken({ holder: first.holder });
  const { partnerId, asker } = first;
  const ends = await told([ask(asker, { partnerId }), ask(other, { partnerId }), ask(asker, { partnerId })]);
  expect(ends).toEqual({ won: 1, refused: ['transfer_asked', 'transfer_asked'] });
});

test('one location is asked for three times a day by one account', async () => {
  const { asker, partnerId } = await taken();
  for (let times = 0; times < 3; times++) {
    await ask(asker, { partnerId });
    const { id: transferId } = await db.locationTransfer.findFirstOrThrow({
      where: { partnerId, status: 'requested' },
    });
    await withdraw(asker, { transferId });
  }
  expect(await refusalOf(ask(asker, { partnerId }))).toEqual(['too_many_tries']);
});

test('asked for is only what another uses: not one’s own, nor what is free, unknown, elsewhere, let go or closed', async () => {
  const { holder, asker, partnerId, partnerAccountId } = await taken();
  expect(await refusalOf(ask(holder, { partnerId }))).toEqual(['location_not_taken']);
  const [foreign] = [await taken()];
  for (const unknown of [foreign.partnerId, '9999999'])
    expect(await refusalOf(ask(asker, { partnerId: unknown }))).toEqual(['location_unknown']);
  await addLocation(asker, { name: 'Kebun', city: 'Surabaya', country: 'ID' });
  const free = await db.location.findFirstOrThrow({ where: { partnerAccountId, city: 'Surabaya' } });
  expect(await refusalOf(ask(asker, { partnerId: free.partnerId }))).toEqual(['location_not_taken']);
  await disconnect(holder);
  expect(await refusalOf(ask(asker, { partnerId }))).toEqual(['location_released']);
});

test('nothing is asked for of a membership account whose address nobody proved: its letter could reach a stranger', async () => {
  const { asker, partnerId, partnerAccountId } = await taken();
  await db.partnerAccount.update({ where: { id: partnerAccountId }, data: { addressProvenAt: null } });
  expect(await refusalOf(ask(asker, { partnerId }))).toEqual(['partner_account_unproven']);
});

test('a location of another country is not asked for, though another account uses it', async () => {
  const { holder } = await taken();
  const abroad = await reseller('NZ');
  const { partnerId } = await taken({ holder, asker: abroad });
  expect(await refusalOf(ask(abroad, { partnerId }))).toEqual(['location_other_country']);
});

test('a PartnerID that an accepted agreement counts on is neither asked for nor handed over', async () => {
  const holder = await company('active');
  const { asker, partnerId } = await taken({ holder });
  expect(await listInAgreement([partnerId])).toEqual(new Set([partnerId]));
  expect(await refusalOf(ask(asker, { partnerId }))).toEqual(['location_in_agreement']);
  await addLocation(holder, { name: 'Kebun', city: 'Malang', country: 'ID' });
  const next = await db.location.findFirstOrThrow({
    where: { city: 'Malang', partnerAccount: { organizations: { some: { id: holder.organizationId } } } },
  });
  await choose(holder, { partnerId: next.partnerId });
  expect(await listInAgreement([next.partnerId])).toEqual(new Set([next.partnerId]));
  expect(await refusalOf(ask(asker, { partnerId: next.partnerId }))).toEqual(['location_in_agreement']);
});

test('who signs while the request is answered keeps the PartnerID, or never had it: the agreement and its user agree', async () => {
  for (let round = 0; round < 6; round++) {
    const people = await cast();
    const enrollmentId = await bring(people, 'qualified');
    const { transferId, partnerId, holder } = await transferAsked({ holder: people.member });
    const version = await versionOf(enrollmentId);
    const { refused } = await told([signAs(people.member, version), approve(holder, { transferId })]);
    const signed = await db.signature.findFirst({ where: { partnerId } });
    expect(refused).toHaveLength(1);
    expect((await userOf(partnerId)) === people.member.organizationId).toBe(signed !== null);
  }
}, 90_000);

test('a location let go while the request waits cannot be handed over', async () => {
  const { transferId, holder } = await transferAsked();
  await disconnect(holder);
  expect(await refusalOf(approve(holder, { transferId }))).toEqual(['transfer_let_go']);
});

test('who asked and may no longer link is given nothing: another membership account, no Global admin', async () => {
  const moved = await transferAsked();
  await disconnect(moved.asker);
  expect(await refusalOf(approve(moved.holder, moved))).toEqual(['asker_not_ready']);
  const fallen = await transferAsked();
  await colleague(fallen.asker, ['global_admin']);
  await db.membership.updateMany({
    where: { userId: fallen.asker.userId },
    data: { roles: ['global_admin'], disabledAt: new Date() },
  });
  expect(await refusalOf(approve(fallen.holder, fallen))).toEqual(['asker_not_ready']);
});

test('whoever asked after signing with another PartnerID replaces it by a step of the enrollment, told to every provider', async () => {
  const { reseller: asker, provider } = await partners();
  const before = await db.location.findUniqueOrThrow({ where: { organizationId: asker.organizationId } });
  const holder = await reseller();
  await linkPartnerId(holder);
  const ours = before.partnerAccountId;
  await db.location.update({ where: { organizationId: holder.organizationId }, data: { partnerAccountId: ours } });
  await db.organization.update({ where: { id: holder.organizationId }, data: { partnerAccountId: ours } });
  const { transferId, partnerId } = await transferAsked({ holder, asker });
  await approve(holder, { transferId });
  const enrollment = await db.enrollment.findFirstOrThrow({
    where: { organizationId: asker.organizationId },
    include: { history: { orderBy: { version: 'desc' }, take: 1 } },
  });
  expect(enrollment.history[0]).toMatchObject({ event: 'change_partner_id', userId: asker.userId });
  const letters = await db.letter.findMany({
    where: { name: 'reseller-partner-id-changed', address: await addressOf(provider) },
  });
  expect(letters.map(({ content }) => content)).toMatchObject([{ was: before.partnerId, partnerId }]);
});

test('only a Global admin asks, answers or withdraws; a stranger’s request is as one that never was', async () => {
  const { transferId, holder, asker, partnerId } = await transferAsked();
  const [one, other, stranger] = [
    await colleague(holder, ['admin_agent']),
    await colleague(asker, ['user_admin']),
    await reseller(),
  ];
  expect(await refusalOf(ask(other, { partnerId }))).toEqual(['global_admin_only']);
  expect(await refusalOf(approve(one, { transferId }))).toEqual(['global_admin_only']);
  expect(await refusalOf(withdraw(other, { transferId }))).toEqual(['global_admin_only']);
  for (const attempt of [
    () => approve(stranger, { transferId }),
    () => withdraw(holder, { transferId }),
    () => approve(asker, { transferId }),
  ])
    expect(await refusalOf(attempt())).toEqual(['not_yours']);
  expect(await findForHolder(stranger, transferId)).toBeNull();
  expect(await findForHolder(asker, transferId)).toBeNull();
});

test('whoever asked is told nothing of the user but the mask: no letter and no page of theirs names it', async () => {
  const { transferId, holder, asker, partnerId } = await transferAsked();
  await db.organization.update({ where: { id: holder.organizationId }, data: { name: 'Rahasia Sentosa' } });
  await decline(holder, { transferId, message: 'No.' });
  const read = JSON.stringify([...(await lettersTo(await addressOf(asker))), ...(await listAsked(asker, [partnerId]))]);
  expect(read).not.toMatch(/Rahasia|Sentosa/);
  expect(read).not.toContain(await addressOf(holder));
});

test('no hand gives a location to another account without an approved request', async () => {
  const { asker, partnerId } = await transferAsked();
  const byHand = pool.query('update location set organization_id = $1 where partner_id = $2', [
    asker.organizationId,
    partnerId,
  ]);
  await expect(byHand).rejects.toMatchObject({ code: 'MT006' });
});

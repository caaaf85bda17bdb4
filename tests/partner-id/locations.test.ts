import { expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import { db, pool } from '@/lib/db';
import { asOf, shownAsOf } from '@/lib/form/changed-meanwhile';
import { connect, foundAccount } from '@/lib/partner-id/accounts';
import { findIdentifiers } from '@/lib/partner-id/identifiers';
import { changeLocation, closeLocation, trailOf } from '@/lib/partner-id/locations';
import { askForProof, prove } from '@/lib/partner-id/proofs';
import { choose } from '@/lib/partnership/partner-id';
import { company } from '../support/invitations';
import { colleague, holderOf, password, refusalOf, told } from '../support/people';
import { reseller } from '../support/story';

const account = { name: 'Cendana', city: 'Bandung', password };

async function connected(country = 'ID') {
  const member = await reseller(country);
  await foundAccount(member, account);
  const { identifiers, account: membership } = await findIdentifiers(member);
  const of = (kind: string) => identifiers.find((place) => place.kind === kind)?.partnerId ?? '';
  const signIn = { email: membership?.signInEmail ?? '', password };
  return { member, signIn, accountId: membership?.id ?? '', global: of('global'), location: of('location') };
}

/** A second work account connected to the same membership account. */
async function beside(signIn: { email: string; password: string }): Promise<Member> {
  const member = await reseller();
  await connect(member, signIn);
  return member;
}

const renamed = (partnerId: string) => ({ partnerId, name: 'Cendana Timur', city: 'Surabaya' });

test('a location is given another name and city; number and country stay, and the journal keeps both', async () => {
  const { member, location } = await connected();
  await changeLocation(member, renamed(location));
  const place = await db.location.findUniqueOrThrow({ where: { partnerId: location } });
  expect(place).toMatchObject({ name: 'Cendana Timur', city: 'Surabaya', countryIso2: 'ID' });
  const entry = await db.auditEntry.findFirstOrThrow({ where: trailOf(location) });
  expect([entry.before, entry.after].map((text) => JSON.parse(text ?? '{}'))).toEqual([
    { name: 'Cendana', city: 'Bandung' },
    { name: 'Cendana Timur', city: 'Surabaya' },
  ]);
});

test('a form of before a colleague changed the location changes nothing', async () => {
  const { member, location } = await connected();
  const shown = await asOf(trailOf(location));
  await changeLocation(await colleague(member, ['global_admin']), renamed(location));
  const late = shownAsOf.run(shown, () => changeLocation(member, { ...renamed(location), city: 'Malang' }));
  expect(await refusalOf(late)).toEqual(['moved_on']);
});

test('a location another work account uses is neither changed nor closed, and only its mask is told', async () => {
  const { member, signIn, location } = await connected();
  await choose(member, { partnerId: location });
  await db.organization.update({ where: { id: member.organizationId }, data: { name: 'Cendana Lestari' } });
  const other = await beside(signIn);
  expect(await refusalOf(changeLocation(other, renamed(location)))).toEqual(['location_of_another']);
  expect(await refusalOf(closeLocation(other, { partnerId: location }))).toEqual(['location_of_another']);
  const place = (await findIdentifiers(other)).identifiers.find(({ partnerId }) => partnerId === location);
  expect(place?.holder).toBe('C••• L•••');
  expect(JSON.stringify(place)).not.toContain('Lestari');
});

test('a closed location is let go, serves nobody again, and its holder is told', async () => {
  const { member, signIn, location } = await connected();
  await choose(member, { partnerId: location });
  await closeLocation(member, { partnerId: location });
  const { chosen, identifiers } = await findIdentifiers(member);
  expect(chosen).toBeNull();
  expect(identifiers.find(({ partnerId }) => partnerId === location)?.reasons).toMatchObject([
    { code: 'location_closed' },
  ]);
  expect(await refusalOf(choose(member, { partnerId: location }))).toEqual(['location_closed']);
  expect(await refusalOf(changeLocation(member, renamed(location)))).toEqual(['location_closed']);
  const content = { city: 'Bandung', partnerId: location, by: 'Ayu Sari' };
  expect(await db.letter.findFirst({ where: { name: 'location-closed', address: signIn.email } })).toMatchObject({
    content,
  });
  for (const statement of ['closed_at = null', 'organization_id = served_id'])
    await expect(
      pool.query(`update location set ${statement} where partner_id = $1`, [location]),
    ).rejects.toMatchObject({ code: expect.stringMatching(/^(MT006|23514)$/) });
});

test('the global PartnerID is not closed, nor one that stands in an accepted agreement, nor one of a company that accepted it', async () => {
  const { member, global } = await connected();
  expect(await refusalOf(closeLocation(member, { partnerId: global }))).toEqual(['global_stays']);
  const active = await company('active');
  const { chosen } = await findIdentifiers(active);
  const partnerId = chosen?.partnerId ?? '';
  expect(await refusalOf(closeLocation(active, { partnerId }))).toEqual(['location_in_agreement']);
});

test('what is not in the connected membership account is unknown, whether or not it is anywhere', async () => {
  const [{ member }, other] = [await connected(), await connected()];
  for (const partnerId of [other.location, '9999999'])
    for (const attempt of [
      () => changeLocation(member, renamed(partnerId)),
      () => closeLocation(member, { partnerId }),
    ])
      expect(await refusalOf(attempt())).toEqual(['location_unknown']);
});

test('only a Global admin changes, closes or asks for the proof of an address', async () => {
  const { member, location } = await connected();
  const agent = await colleague(member, ['admin_agent', 'user_admin', 'billing_admin']);
  for (const attempt of [
    () => changeLocation(agent, renamed(location)),
    () => closeLocation(agent, { partnerId: location }),
    () => askForProof(agent),
  ])
    expect(await refusalOf(attempt())).toEqual(['global_admin_only']);
});

async function unproven() {
  const member = await reseller();
  await db.user.update({ where: { id: member.userId }, data: { addressProvenAt: null } });
  await foundAccount(member, account);
  const { identifiers, account: membership } = await findIdentifiers(member);
  const location = identifiers.find(({ kind }) => kind === 'location')?.partnerId ?? '';
  return { member, location, id: membership?.id ?? '', email: membership?.signInEmail ?? '' };
}

test('a membership account founded for an address nobody proved links nothing until the link of its letter was followed, once', async () => {
  const { member, location, id, email } = await unproven();
  expect(await refusalOf(choose(member, { partnerId: location }))).toEqual(['partner_account_unproven']);
  const bearer = await holderOf('prove_partner_account', id);
  expect(bearer.address).toBe(email);
  expect(await told([prove(bearer), prove(bearer), prove(bearer)])).toEqual({
    won: 1,
    refused: ['link_used', 'link_used'],
  });
  await choose(member, { partnerId: location });
  expect((await findIdentifiers(member)).chosen?.partnerId).toBe(location);
});

test('the letter that proves the address is sent again three times an hour, each replacing the one before, and not once it is proven', async () => {
  const { member, id } = await unproven();
  const first = await holderOf('prove_partner_account', id);
  for (let sent = 0; sent < 3; sent++) await askForProof(member);
  expect(await refusalOf(askForProof(member))).toEqual(['too_many_tries']);
  expect(await refusalOf(prove(first))).toEqual(['link_used']);
  await prove(await holderOf('prove_partner_account', id));
  const proven = await connected();
  expect(await refusalOf(askForProof(proven.member))).toEqual(['not_in_this_state']);
});

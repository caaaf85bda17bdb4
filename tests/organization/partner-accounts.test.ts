import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import { db } from '@/lib/db';
import {
  addLocation,
  choose,
  connect,
  disconnect,
  findIdentifiers,
  foundAccount,
} from '@/lib/organization/partner-accounts';
import { colleague, password, refusalOf, told } from '../support/people';
import { reseller } from '../support/story';

const account = () => ({ name: 'Cendana', city: 'Bandung', email: `${randomUUID()}@membership.example`, password });

/** A work account with a membership account of its own, and the membership's sign-in. */
async function connected(country = 'ID') {
  const member = await reseller(country);
  const signIn = account();
  await foundAccount(member, signIn);
  return { member, signIn, ...(await idsOf(member)) };
}

async function idsOf(member: Member) {
  const { identifiers } = await findIdentifiers(member);
  const of = (kind: string) => identifiers.find((place) => place.kind === kind)?.partnerId ?? '';
  return { global: of('global'), location: of('location') };
}

test('a membership account comes with a global PartnerID and a location in the country of the work account', async () => {
  const { member } = await connected('NZ');
  const { identifiers } = await findIdentifiers(member);
  expect(identifiers.map(({ kind, countryIso2 }) => [kind, countryIso2])).toEqual([
    ['global', 'NZ'],
    ['location', 'NZ'],
  ]);
  expect(identifiers.every(({ partnerId }) => /^[1-9]\d{6}$/.test(partnerId))).toBe(true);
});

test('a location of the own country is tied to the work account, once however often it is chosen, and audited', async () => {
  const { member, location } = await connected();
  for (let times = 0; times < 3; times++) await choose(member, { partnerId: location });
  expect((await findIdentifiers(member)).chosen?.partnerId).toBe(location);
  expect(await db.auditEntry.count({ where: { action: 'partner_id.associate', subjectId: location } })).toBe(1);
});

test('the global PartnerID cannot be chosen', async () => {
  const { member, global } = await connected();
  expect(await refusalOf(choose(member, { partnerId: global }))).toEqual(['location_global']);
});

test('a location of another country cannot be chosen', async () => {
  const { member } = await connected();
  await addLocation(member, { name: 'Cendana Pacific', city: 'Auckland', country: 'NZ' });
  const far = (await findIdentifiers(member)).identifiers.find(({ countryIso2 }) => countryIso2 === 'NZ');
  expect(await refusalOf(choose(member, { partnerId: far?.partnerId ?? '' }))).toEqual(['location_other_country']);
});

test('a location that serves another work account cannot be chosen', async () => {
  const { member, signIn, location } = await connected();
  await choose(member, { partnerId: location });
  const second = await reseller();
  await connect(second, signIn);
  expect(await refusalOf(choose(second, { partnerId: location }))).toEqual(['location_taken']);
});

test('a location of a membership account one is not connected to is refused like one that never was', async () => {
  const [{ member }, other] = [await connected(), await connected()];
  for (const partnerId of [other.location, '9999999'])
    expect(await refusalOf(choose(member, { partnerId }))).toEqual(['location_unknown']);
});

test('of two work accounts that choose one location at once, one gets it and the other is told', async () => {
  for (let round = 0; round < 20; round++) {
    const { member, signIn, location } = await connected();
    const second = await reseller();
    await connect(second, signIn);
    const choices = [member, second].map((one) => choose(one, { partnerId: location }));
    expect(await told(choices)).toEqual({ won: 1, refused: ['location_taken'] });
    expect(await db.location.count({ where: { partnerId: location, organizationId: { not: null } } })).toBe(1);
  }
}, 60_000);

test('choosing another location frees the first for others', async () => {
  const { member, signIn, location } = await connected();
  await choose(member, { partnerId: location });
  await addLocation(member, { name: 'Cendana Timur', city: 'Surabaya', country: 'ID' });
  const next = (await findIdentifiers(member)).identifiers.find((place) => place.city === 'Surabaya');
  await choose(member, { partnerId: next?.partnerId ?? '' });
  const second = await reseller();
  await connect(second, signIn);
  await choose(second, { partnerId: location });
  expect((await findIdentifiers(second)).chosen?.partnerId).toBe(location);
});

test('an unknown membership account and a wrong password get the same refusal', async () => {
  const { signIn } = await connected();
  const member = await reseller();
  const wrong = { email: signIn.email, password: 'not the right one' };
  const unknown = { email: 'nobody@nowhere.example', password };
  expect(await refusalOf(connect(member, wrong))).toEqual(['partner_account_wrong']);
  expect(await refusalOf(connect(member, unknown))).toEqual(['partner_account_wrong']);
});

test('a membership account is found by its address however it is written', async () => {
  const { signIn } = await connected();
  const member = await reseller();
  await connect(member, { email: signIn.email.toUpperCase(), password });
  expect((await findIdentifiers(member)).account?.signInEmail).toBe(signIn.email);
});

test('of two who found a membership account with one address at once, one does and the other is told', async () => {
  const fields = account();
  const founders = [await reseller(), await reseller()];
  const ends = await told(founders.map((member) => foundAccount(member, fields)));
  expect(ends).toEqual({ won: 1, refused: ['partner_account_exists'] });
});

test('only a Global admin connects, founds, adds, chooses or lets go', async () => {
  const { member, signIn, location } = await connected();
  const agent = await colleague(member, ['admin_agent', 'user_admin', 'billing_admin']);
  const tries = [
    () => connect(agent, signIn),
    () => foundAccount(agent, account()),
    () => addLocation(agent, { name: 'Cendana', city: 'Bandung', country: 'ID' }),
    () => choose(agent, { partnerId: location }),
    () => disconnect(agent),
  ];
  for (const each of tries) expect(await refusalOf(each())).toEqual(['global_admin_only']);
});

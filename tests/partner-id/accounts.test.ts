import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import { db, pool } from '@/lib/db';
import { once } from '@/lib/form/once';
import { connect, disconnect, foundAccount } from '@/lib/partner-id/accounts';
import { findIdentifiers } from '@/lib/partner-id/identifiers';
import { addLocation } from '@/lib/partner-id/locations';
import { askForReset, reset } from '@/lib/partner-id/passwords';
import { choose } from '@/lib/partnership/partner-id';
import { doJobs } from '../support/jobs';
import { colleague, holderOf, password, refusalOf, told, visitorFrom } from '../support/people';
import { recorded } from '../support/statements';
import { reseller } from '../support/story';

const account = { name: 'Cendana', city: 'Bandung', password };

/** A work account with a membership account of its own, and the membership's sign-in. */
async function connected(country = 'ID') {
  const member = await reseller(country);
  await foundAccount(member, account);
  const { email } = await db.user.findUniqueOrThrow({ where: { id: member.userId } });
  const signIn = { email, password };
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
});

test('choosing another location lets the first go: nobody else ever links it, its own account takes it back', async () => {
  const { member, signIn, location } = await connected();
  await choose(member, { partnerId: location });
  await addLocation(member, { name: 'Cendana Timur', city: 'Surabaya', country: 'ID' });
  const next = (await findIdentifiers(member)).identifiers.find((place) => place.city === 'Surabaya');
  await choose(member, { partnerId: next?.partnerId ?? '' });
  const second = await reseller();
  await connect(second, signIn);
  const released = (await findIdentifiers(second)).identifiers.find(({ partnerId }) => partnerId === location);
  expect(released?.reasons.map(({ code }) => code)).toEqual(['location_released']);
  expect(await refusalOf(choose(second, { partnerId: location }))).toEqual(['location_released']);
  const byHand = pool.query('update location set organization_id = $1 where partner_id = $2', [
    second.organizationId,
    location,
  ]);
  await expect(byHand).rejects.toMatchObject({ code: 'MT006' });
  await choose(member, { partnerId: location });
  expect((await findIdentifiers(member)).chosen?.partnerId).toBe(location);
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

test('a membership account is founded for one’s own address; of two at once, one is, and the other is told', async () => {
  const member = await reseller();
  const ends = await told([foundAccount(member, account), foundAccount(member, account)]);
  expect(ends).toEqual({ won: 1, refused: ['partner_account_exists'] });
});

test('only a Global admin connects, founds, adds, chooses or lets go', async () => {
  const { member, signIn, location } = await connected();
  const agent = await colleague(member, ['admin_agent', 'user_admin', 'billing_admin']);
  const tries = [
    () => connect(agent, signIn),
    () => foundAccount(agent, account),
    () => addLocation(agent, { name: 'Cendana', city: 'Bandung', country: 'ID' }),
    () => choose(agent, { partnerId: location }),
    () => disconnect(agent),
  ];
  for (const each of tries) expect(await refusalOf(each())).toEqual(['global_admin_only']);
});

const lettersTo = (address: string) =>
  db.letter.findMany({ where: { address }, orderBy: { createdAt: 'asc' }, select: { name: true, content: true } });

test('the holder of a membership account hears by letter who connects it and who adds a location', async () => {
  const { signIn } = await connected();
  const other = await reseller();
  const { name: organization } = await db.organization.findUniqueOrThrow({ where: { id: other.organizationId } });
  await connect(other, signIn);
  await addLocation(other, { name: 'Cendana Timur', city: 'Surabaya', country: 'ID' });
  const news = { account: 'Cendana', by: 'Ayu Sari', organization };
  expect(await lettersTo(signIn.email)).toMatchObject([
    { name: 'partner-account-connected', content: news },
    { name: 'location-added', content: { ...news, city: 'Surabaya', partnerId: expect.stringMatching(/^\d{7}$/) } },
  ]);
});

test('ten wrong guesses a minute are heard for one membership account, whoever guesses', async () => {
  const { signIn } = await connected();
  const guessers = await Promise.all(Array.from({ length: 14 }, () => reseller()));
  const answers = await Promise.all(
    guessers.map((member) => refusalOf(connect(member, { ...signIn, password: 'not the right one' }))),
  );
  expect(answers.flat().filter((code) => code === 'partner_account_wrong')).toHaveLength(10);
  expect(answers.flat().filter((code) => code === 'too_many_tries')).toHaveLength(4);
});

test('its holder chooses a new password by letter, once; the old one opens nothing', async () => {
  const { signIn } = await connected();
  const asker = await reseller();
  await askForReset(visitorFrom(80), { email: signIn.email, locale: 'en' });
  await doJobs();
  const { id } = await db.partnerAccount.findUniqueOrThrow({ where: { signInEmail: signIn.email } });
  const bearer = await holderOf('reset_partner_account', id);
  expect(bearer.address).toBe(signIn.email);
  const fresh = 'eleven kites above the rice fields';
  expect(await told([1, 2, 3].map(() => reset(bearer, { password: fresh })))).toMatchObject({ won: 1 });
  expect(await refusalOf(connect(asker, signIn))).toEqual(['partner_account_wrong']);
  await connect(asker, { ...signIn, password: fresh });
});

test('connecting, and asking for a password, ask the same of the database whether or not the address is known', async () => {
  const { signIn } = await connected();
  const stranger = await reseller();
  const requests = [
    (email: string) => connect(stranger, { email, password: 'not the right one' }).catch(() => undefined),
    (email: string) => askForReset(visitorFrom(81), { email, locale: 'en' }),
  ];
  for (const ask of requests) {
    await ask('somebody@first.example');
    const [known, unknown] = [
      await recorded(() => ask(signIn.email)),
      await recorded(() => ask('nobody@nowhere.example')),
    ];
    expect(unknown.statements.map(({ text }) => text)).toEqual(known.statements.map(({ text }) => text));
  }
  await doJobs();
  expect(await lettersTo('nobody@nowhere.example')).toEqual([]);
});

/** A membership account whose sign-in is nobody's here. */
async function heldOutside(): Promise<string> {
  const { signIn } = await connected();
  const signInEmail = `${randomUUID()}@holder.example`;
  await db.partnerAccount.update({ where: { signInEmail: signIn.email }, data: { signInEmail } });
  return signInEmail;
}

test('a holder who has no account here is sent the link, in the language of the page that was asked on', async () => {
  const email = await heldOutside();
  await askForReset(visitorFrom(82), { email, locale: 'id' });
  await doJobs();
  const letter = await db.letter.findFirstOrThrow({ where: { address: email }, orderBy: { createdAt: 'desc' } });
  expect(letter).toMatchObject({ name: 'reset-partner-account', locale: 'id', status: 'queued' });
});

test('asking for a membership password is counted by the network and by the address, known or not', async () => {
  for (const email of [await heldOutside(), `${randomUUID()}@nowhere.example`]) {
    for (let asked = 0; asked < 3; asked++) await askForReset(visitorFrom(90 + asked), { email, locale: 'en' });
    expect(await refusalOf(askForReset(visitorFrom(94), { email, locale: 'en' }))).toEqual(['too_many_tries']);
  }
  const ask = (number: number) =>
    askForReset(visitorFrom(95), { email: `${number}@spray-membership.example`, locale: 'en' });
  for (let number = 0; number < 60; number++) await ask(number);
  expect(await refusalOf(ask(60))).toEqual(['too_many_tries']);
});

test('the letter to choose a membership password counts for the network of whoever asked', async () => {
  const visitor = visitorFrom(96);
  await askForReset(visitor, { email: await heldOutside(), locale: 'en' });
  await doJobs();
  const { rows } = await pool.query('select letters from letter_tally where key = $1', [`origin ${visitor.from.ip}`]);
  expect(rows).toEqual([{ letters: 1 }]);
});

test('of four presses at once of one form, one asks for a membership password', async () => {
  const email = await heldOutside();
  const press = { holder: '', key: randomUUID(), sent: { email } };
  const ask = async () => {
    await askForReset(visitorFrom(97), { email, locale: 'en' });
    return '/sent';
  };
  const led = await Promise.all(Array.from({ length: 4 }, () => once(press, ask).catch(() => 'refused')));
  expect(new Set(led)).toEqual(new Set(['/sent']));
  await doJobs();
  expect(await lettersTo(email)).toHaveLength(1);
});

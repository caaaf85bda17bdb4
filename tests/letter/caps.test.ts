import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { days, freeze, hours } from '@/lib/clock';
import { db, pool, transaction } from '@/lib/db';
import * as enrollments from '@/lib/enrollment/commands';
import { findMine } from '@/lib/enrollment/queries';
import { inviteAgain, invite as inviteUser } from '@/lib/identity/joining';
import { findSent } from '@/lib/invitation/sent';
import { announce } from '@/lib/letter/announce';
import { caps, letterBoxOf } from '@/lib/letter/caps';
import type { Content, LetterName, Party } from '@/lib/letter/letters';
import { deliveryOf } from '@/lib/letter/undelivered';
import { listHeldInvitations } from '@/lib/organization/users';
import { told } from '../emails/told';
import { declared } from '../support/declared';
import { invite, sender } from '../support/invitations';
import { colleague, visitorFrom } from '../support/people';
import { answer, bring, cast, reseller, started } from '../support/story';

afterEach(() => freeze(null));

const somewhere = () => `${randomUUID()}@caps.example`;

function tell<Name extends LetterName>(name: Name, address: string, by?: Parameters<typeof announce>[2]['by']) {
  const to = { party: 'user' as Party, address, locale: 'en' };
  const content = told[name] as Content<Name>;
  return transaction((tx) => announce(tx, name, { factId: randomUUID(), to, content, ...(by ? { by } : {}) }));
}

/** How many letters to an address leave, and how many were held back. */
async function lettersTo(address: string) {
  const letters = await db.letter.findMany({ where: { address } });
  const held = letters.filter((letter) => deliveryOf(letter).delivery === 'held_back').length;
  return { leave: letters.filter(({ status }) => status === 'queued').length, held };
}

async function proven(address: string): Promise<void> {
  const person = { firstName: 'Ayu', lastName: 'Sari', addressProvenAt: new Date() };
  await db.user.create({ data: { email: address, ...person } });
}

test('of forty-eight letters to one address, eight at once, three leave', async () => {
  const address = somewhere();
  for (let round = 0; round < 6; round++)
    await Promise.all(Array.from({ length: 8 }, () => tell('join-organization', address)));
  expect(await lettersTo(address)).toEqual({ leave: 3, held: 45 });
  const { rows } = await pool.query(
    `select 1 from letter l join graphile_worker.jobs j on j.key = 'letter ' || l.id where l.address = $1`,
    [address],
  );
  expect(rows).toHaveLength(3);
});

test('the holder of a membership account is warned however many letters went there before', async () => {
  const address = somewhere();
  for (const name of [
    'reset-partner-account',
    'reset-partner-account',
    'reset-partner-account',
    'reset-password',
  ] as const)
    await tell(name, address);
  await tell('partner-account-connected', address);
  await tell('location-added', address);
  expect(await lettersTo(address)).toEqual({ leave: 5, held: 1 });
});

test('a contact without an account hears of a way back, however many letters went there before', async () => {
  const address = somewhere();
  for (let times = 0; times < 4; times++) await tell('confirm-email', address);
  await tell('way-back-waits', address);
  await tell('way-back-opened', address);
  expect(await lettersTo(address)).toEqual({ leave: 5, held: 1 });
});

test('letters of every kind are counted in sum, and an hour and a day have their own cap', async () => {
  const address = somewhere();
  const kinds = [
    'join-organization',
    'confirm-email',
    'provider-invitation',
    'account-exists',
    'reset-password',
  ] as const;
  const start = Date.now();
  for (let hour = 0; hour < 5; hour++) {
    freeze(new Date(start + hours(hour) + hour * 1_000));
    for (const kind of kinds) await tell(kind, address);
    expect((await lettersTo(address)).leave).toBe(Math.min(caps.boxADay, (hour + 1) * caps.boxAnHour));
  }
  freeze(new Date(start + days(1) + hours(1)));
  await tell('join-organization', address);
  expect((await lettersTo(address)).leave).toBe(caps.boxADay + 1);
});

test('a letter box with many addresses is one letter box', async () => {
  expect(letterBoxOf('Call.Me+1@gmail.com')).toBe(letterBoxOf('callme+other@googlemail.com'));
  expect(letterBoxOf('a.b@other.example')).not.toBe(letterBoxOf('ab@other.example'));
  const tag = randomUUID();
  for (let number = 0; number < 5; number++) await tell('join-organization', `${tag}+${number}@caps.example`);
  expect(await db.letter.count({ where: { address: { startsWith: tag }, status: 'queued' } })).toBe(3);
});

test('news of an account whose address is proven are not capped, nor what tells that it is safe', async () => {
  const address = somewhere();
  await proven(address);
  for (let times = 0; times < 5; times++) {
    await tell('password-changed', address);
    await tell('second-step-off', address);
    await tell('enrollment-approved', address);
  }
  expect(await lettersTo(address)).toEqual({ leave: 15, held: 0 });
});

test('an account by itself does not show that its address is theirs', async () => {
  const { email } = await colleague(await reseller(), []);
  for (let times = 0; times < 5; times++) await tell('account-exists', email);
  expect(await lettersTo(email)).toEqual({ leave: 3, held: 2 });
});

test('a contact who has confirmed gets every piece of news; one who has not, or denied, does not', async () => {
  const [confirmed, asked] = [somewhere(), somewhere()];
  for (const [stage, address] of [
    ['in_review', confirmed],
    ['email_pending', asked],
  ] as const) {
    const id = await bring(await cast(), stage);
    await db.oneTimeLink.updateMany({ where: { subjectId: id }, data: { address } });
    for (let times = 0; times < 5; times++) await tell('review-started', address);
  }
  expect(await lettersTo(confirmed)).toEqual({ leave: 5, held: 0 });
  expect(await lettersTo(asked)).toEqual({ leave: 3, held: 2 });
});

test('being held back tells nobody who has an account here', async () => {
  const [known, unknown] = [somewhere(), somewhere()];
  await proven(known);
  const owner = await reseller();
  for (const address of [known, unknown])
    for (let times = 0; times < 5; times++) await tell('join-organization', address, owner);
  expect(await lettersTo(known)).toEqual(await lettersTo(unknown));
});

test('a place from which nobody is signed in causes a hundred letters an hour', async () => {
  const visitor = visitorFrom(77);
  await pool.query(`insert into letter_tally values ($1, date_trunc('hour', now()), $2)`, [
    `origin ${visitor.from.ip}`,
    caps.originAnHour - 1,
  ]);
  const [last, over] = [somewhere(), somewhere()];
  for (const address of [last, over]) await tell('account-created', address, visitor);
  expect([await lettersTo(last), await lettersTo(over)]).toEqual([
    { leave: 1, held: 0 },
    { leave: 0, held: 1 },
  ]);
});

test('an organization and the whole portal have a cap, too', async () => {
  const owner = await reseller();
  const put = (key: string, letters: number) =>
    pool.query(`insert into letter_tally values ($1, date_trunc('hour', now()), $2)`, [key, letters]);
  await put(`organization ${owner.organizationId}`, caps.organizationADay);
  const [first, second] = [somewhere(), somewhere()];
  await tell('join-organization', first, owner);
  expect(await lettersTo(first)).toEqual({ leave: 0, held: 1 });
  await put('all the others', caps.portalAnHour);
  await tell('join-organization', second);
  expect(await lettersTo(second)).toEqual({ leave: 0, held: 1 });
  await pool.query(`delete from letter_tally where key = 'all the others'`);
});

test('what is held back stands on the page it was sent from, with the time from which it leaves by itself', async () => {
  const address = somewhere();
  for (let times = 0; times < 3; times++) await tell('join-organization', address);
  const owner = await reseller();
  await db.membership.updateMany({ where: { userId: owner.userId }, data: { roles: ['global_admin', 'admin_agent'] } });
  const asAgent = { ...owner, roles: ['global_admin', 'admin_agent'] as const };
  const person = { email: address, firstName: 'Sari', lastName: 'Utami', locale: 'en' as const, roles: [] };
  await inviteUser(asAgent, person);
  const [held] = await listHeldInvitations(asAgent);
  expect(held).toMatchObject({ address, cap: 'letter_box' });
  expect(Number(held?.until)).toBeGreaterThan(Date.now());

  const provider = await sender();
  const id = await invite(provider, { email: address });
  const [letter] = (await findSent(provider, id))?.letters ?? [];
  expect(letter && deliveryOf(letter).delivery).toBe('held_back');

  const applicant = await reseller();
  await started(applicant);
  await answer(applicant, address);
  await enrollments.submit(applicant, { seen: 0, ...declared });
  expect((await findMine(applicant))?.heldBack).toMatchObject([{ address }]);

  await pool.query('update letter set letter_box = null where address = $1', [address]);
  await inviteAgain(asAgent, { membershipId: held?.subjectId ?? '' });
  await enrollments.resendConfirmation(applicant);
  expect(await listHeldInvitations(asAgent)).toEqual([]);
  expect((await findMine(applicant))?.heldBack).toEqual([]);
});

test('how many letters leave is said by the caps alone: no sentence has the numbers in itself', () => {
  const files = execFileSync('git', ['ls-files', 'messages', 'emails'], { encoding: 'utf8' }).trim().split('\n');
  const said = files.filter((name) => /\b\d+ (letters|surat)\b/i.test(readFileSync(name, 'utf8')));
  expect(said).toEqual([]);
});

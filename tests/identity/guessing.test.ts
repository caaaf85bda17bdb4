import { expect, test } from 'vitest';
import { freeze } from '@/lib/clock';
import { db, pool } from '@/lib/db';
import { createWorkAccount } from '@/lib/identity/accounts';
import { invite } from '@/lib/identity/joining';
import { deviceOf, withDevice } from '@/lib/identity/known-device';
import { askForReset, change } from '@/lib/identity/passwords';
import { reauthenticate } from '@/lib/identity/reauthenticate';
import { finishSignIn, signInWithPassword } from '@/lib/identity/sign-in';
import { networkOf } from '@/lib/network';
import { countTry, forgetTries } from '@/lib/throttle';
import { codeOf, later } from '../support/authenticator';
import { colleague, password, refusalOf, signedIn, visitorFrom } from '../support/people';
import { tokenOf, withSecondStep } from '../support/second-step';
import { reseller } from '../support/story';

const wrong = 'not the right password at all';
const from = (ip: string) => ({ as: 'visitor', from: { ip, userAgent: 'test', requestId: null } }) as const;

/** Many who guess one account's password at once, each from a network of their own. Returns what they were answered. */
function guesses(email: string, many: number): Promise<string[]> {
  const tries = Array.from({ length: many }, (_, number) =>
    refusalOf(signInWithPassword(visitorFrom(number), { email, password: wrong })),
  );
  return Promise.all(tries).then((codes) => codes.flat());
}

test('ten wrong guesses a minute are heard for one account, from however many places', async () => {
  const { email } = await colleague(await reseller(), []);
  const answers = await guesses(email, 40);
  expect(answers.filter((code) => code === 'sign_in_wrong')).toHaveLength(10);
  expect(answers.filter((code) => code === 'too_many_tries')).toHaveLength(30);
  expect(await refusalOf(signInWithPassword(visitorFrom(99), { email, password }))).toEqual(['too_many_tries']);
});

test('an address nobody has is counted the same', async () => {
  const answers = await guesses('nobody@guessed.example', 12);
  expect(answers.filter((code) => code === 'sign_in_wrong')).toHaveLength(10);
});

test('guesses from elsewhere keep nobody out of a browser known to the account', async () => {
  const { email } = await colleague(await reseller(), []);
  const device = withDevice(undefined, email);
  await guesses(email, 20);
  expect(await signInWithPassword(visitorFrom(99), { email, password }, { device })).toMatch(/^[0-9a-f-]{36}$/);
});

test('nor do those of the same network, or of others who share it', async () => {
  const { email } = await colleague(await reseller(), []);
  const device = withDevice(undefined, email);
  for (let number = 0; number < 9; number++)
    await refusalOf(signInWithPassword(visitorFrom(98), { email, password: wrong }));
  for (let number = 0; number < 60; number++) await countTry('sign_in_origin', '198.51.100.98').catch(() => undefined);
  expect(await refusalOf(signInWithPassword(visitorFrom(98), { email, password }))).toEqual(['too_many_tries']);
  expect(await signInWithPassword(visitorFrom(98), { email, password }, { device })).toMatch(/^[0-9a-f-]{36}$/);
});

test('guesses keep nobody out who has the right password and a second step', async () => {
  const { email, key } = await withSecondStep();
  await guesses(email, 20);
  freeze(later());
  const token = await tokenOf(email, 99);
  expect(await finishSignIn(visitorFrom(99), { token, code: codeOf(key) })).toMatch(/^[0-9a-f-]{36}$/);
  freeze(null);
});

test('wrong codes of somebody who knows the password keep the owner out of no browser that took this second step, and of none with a recovery code', async () => {
  const { email, key, codes, userId } = await withSecondStep();
  freeze(later());
  for (let tried = 0; tried < 8; tried++)
    await refusalOf(finishSignIn(visitorFrom(tried), { token: await tokenOf(email, tried), code: '000000' }));
  const finish = async (code: string, device?: string, number = 99) =>
    finishSignIn(visitorFrom(number), { token: await tokenOf(email, number), code }, { device });
  const { confirmedAt: since } = await db.secondStep.findUniqueOrThrow({ where: { userId } });
  const passwordOnly = withDevice(undefined, email);
  expect(await refusalOf(finish(codeOf(key)))).toEqual(['too_many_tries']);
  for (const other of [
    passwordOnly,
    withDevice(undefined, email, new Date(0)),
    withDevice(undefined, 'x@y.example', since),
  ])
    expect(await refusalOf(finish(codeOf(key), other))).toEqual(['too_many_tries']);
  const known = withDevice(passwordOnly, email, since);
  expect(deviceOf(known, email)).toBe(deviceOf(passwordOnly, email));
  expect(await finish(codeOf(key), known)).toMatch(/^[0-9a-f-]{36}$/);
  expect(await finish(codes[0] ?? '')).toMatch(/^[0-9a-f-]{36}$/);
  freeze(null);
});

test('whoever guesses codes in a browser known to the account, or recovery codes in one sign-in, is refused after six', async () => {
  const { email, key, codes, userId } = await withSecondStep();
  freeze(later());
  const { confirmedAt: since } = await db.secondStep.findUniqueOrThrow({ where: { userId } });
  const device = withDevice(undefined, email, since);
  const token = await tokenOf(email, 90);
  for (const [wrongCode = '', right = ''] of [
    ['000000', codeOf(key)],
    ['AAAA-BBBB-CCCC-DDDD', codes[0]],
  ]) {
    const finish = (code: string) => finishSignIn(visitorFrom(90), { token, code }, { device });
    for (let tried = 0; tried < 6; tried++) await refusalOf(finish(wrongCode));
    expect(await refusalOf(finish(right))).toEqual(['too_many_tries']);
  }
  const another = await tokenOf(email, 90);
  expect(await finishSignIn(visitorFrom(90), { token: another, code: codes[0] ?? '' })).toMatch(/^[0-9a-f-]{36}$/);
  freeze(null);
});

test('a browser known to one account is known to no other, and a made-up one to none', async () => {
  const [one, other] = [await colleague(await reseller(), []), await colleague(await reseller(), [])];
  const device = withDevice(undefined, one.email);
  await guesses(other.email, 20);
  for (const kept of [device, `${device.slice(0, -4)}AAAA`, 'x.y.z'])
    expect(
      await refusalOf(signInWithPassword(visitorFrom(99), { email: other.email, password }, { device: kept })),
    ).toEqual(['too_many_tries']);
});

test('whoever guesses with a known browser is refused after eight, as anywhere', async () => {
  const { email } = await colleague(await reseller(), []);
  const device = withDevice(undefined, email);
  for (let number = 0; number < 8; number++)
    await refusalOf(signInWithPassword(visitorFrom(number), { email, password: wrong }, { device }));
  expect(await refusalOf(signInWithPassword(visitorFrom(9), { email, password }, { device }))).toEqual([
    'too_many_tries',
  ]);
});

test('a known browser remembers the five accounts that signed in with it last', () => {
  const all = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}@known.example`);
  const kept = all.reduce<string | undefined>((before, email) => withDevice(before, email), undefined);
  expect(kept?.split('.')).toHaveLength(5);
  expect(withDevice(kept, 'f@known.example')).toBe(kept);
});

test('who holds one /64 of IPv6 has one network, however its addresses are written; IPv4 is counted by the address', () => {
  const same = ['2001:db8:1:2::1', '2001:DB8:1:2:ffff:ffff:ffff:ffff', '2001:0db8:0001:0002::', '2001:db8:1:2::1%eth0'];
  expect(new Set(same.map(networkOf))).toEqual(new Set(['2001:db8:1:2::/64']));
  expect(networkOf('2001:db8:1:3::1')).not.toBe(networkOf('2001:db8:1:2::1'));
  expect(networkOf('::1')).toBe('0:0:0:0::/64');
  for (const mapped of ['192.0.2.1', '::ffff:192.0.2.1', '::FFFF:c000:201'])
    expect(networkOf(mapped)).toBe('192.0.2.1');
  for (const none of [null, '', 'unknown', '1.2.3', 'evil']) expect(networkOf(none)).toBe('unknown');
});

test('a port that a proxy hands on with an address is not counted apart, and makes nobody a stranger', () => {
  expect(new Set(['192.0.2.1:5678', '192.0.2.1:9'].map(networkOf))).toEqual(new Set(['192.0.2.1']));
  expect(new Set(['[2001:db8:1:2::1]:443', '[2001:db8:1:2::1]'].map(networkOf))).toEqual(
    new Set(['2001:db8:1:2::/64']),
  );
});

test('one place with many IPv6 addresses is refused after sixty tries', async () => {
  const spray = (number: number) =>
    signInWithPassword(from(`2001:db8:9:9::${number.toString(16)}`), {
      email: `${number}@spray6.example`,
      password: wrong,
    });
  for (let number = 0; number < 60; number++) expect(await refusalOf(spray(number))).toEqual(['sign_in_wrong']);
  expect(await refusalOf(spray(60))).toEqual(['too_many_tries']);
});

test('what was tried too often for one purpose stops no other', async () => {
  const owner = await reseller();
  const { email, userId } = await colleague(owner, []);
  for (let asked = 0; asked < 60; asked++) await askForReset(visitorFrom(70), { email: `${asked}@resets.example` });
  expect(await refusalOf(askForReset(visitorFrom(70), { email: 'more@resets.example' }))).toEqual(['too_many_tries']);
  const person = { ...(await signedIn(email)), userId };
  const at = visitorFrom(70);
  for (let tried = 0; tried < 9; tried++)
    await refusalOf(change(person, at.from, { presentPassword: wrong, password: 'eleven kites over the rice fields' }));
  for (let tried = 0; tried < 9; tried++) await refusalOf(reauthenticate(person, at.from, { password: wrong }));
  expect(await signInWithPassword(at, { email, password })).toMatch(/^[0-9a-f-]{36}$/);
});

const longest = `${'a'.repeat(60)}@${['b', 'c', 'd'].map((letter) => letter.repeat(56)).join('.')}.example`;

test('an address of 240 characters is counted as any other, wherever one is typed', async () => {
  expect(longest.length).toBeGreaterThanOrEqual(239);
  const owner = await reseller();
  const member = { ...owner, roles: ['global_admin', 'admin_agent', 'user_admin'] as const };
  await colleague(owner, ['admin_agent']);
  expect(await refusalOf(signInWithPassword(visitorFrom(71), { email: longest, password }))).toEqual(['sign_in_wrong']);
  await askForReset(visitorFrom(71), { email: longest });
  await createWorkAccount(visitorFrom(71), {
    organization: 'Long',
    country: 'ID',
    firstName: 'Long',
    lastName: 'Name',
    email: longest,
    password,
    timeZone: 'UTC',
    locale: 'en',
  });
  await invite(member, { firstName: 'Long', lastName: 'Name', email: longest, roles: [], locale: 'en' });
});

test('no counter is kept by what was typed, and none overflows', async () => {
  const key = `${longest} ${'x'.repeat(5_000)}`;
  await countTry('reset_password', key);
  const { rows } = await pool.query<{ key: string }>('select key from throttle');
  expect(rows.every((row) => /^[a-z_]+:[\w-]{43}$/.test(row.key))).toBe(true);
  await forgetTries('reset_password', key);
});

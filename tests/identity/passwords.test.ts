import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { freeze, hours } from '@/lib/clock';
import { db } from '@/lib/db';
import { once } from '@/lib/form/once';
import { askForReset, change, reset } from '@/lib/identity/passwords';
import { signInWithPassword } from '@/lib/identity/sign-in';
import { findSignedIn } from '@/lib/organization/queries';
import { doJobs } from '../support/jobs';
import { colleague, holderOf, password, refusalOf, signedIn, told, visitorFrom } from '../support/people';
import { reseller } from '../support/story';

const fresh = 'eleven kites above the rice fields';

afterEach(() => freeze(null));

async function forgetful(number: number) {
  const { email, userId } = await colleague(await reseller(), []);
  await askForReset(visitorFrom(number), { email });
  await doJobs();
  return { email, userId, bearer: await holderOf('reset_password', userId) };
}

test('of sixteen who use one link at once, exactly one sets the password', async () => {
  const { email, userId, bearer } = await forgetful(1);
  const passwords = Array.from({ length: 16 }, (_, number) => `${fresh} ${number}`);
  const { won, refused } = await told(passwords.map((each) => reset(bearer, { password: each })));
  expect({ won, refused: new Set(refused), losers: refused.length }).toEqual({
    won: 1,
    refused: new Set(['link_used']),
    losers: 15,
  });
  expect(await db.auditEntry.count({ where: { action: 'password.reset', subjectId: userId } })).toBe(1);
  expect(await db.letter.count({ where: { name: 'password-changed', address: email } })).toBe(1);
});

test('a link that ran out, and one replaced by a newer, set nothing', async () => {
  const { email, userId, bearer } = await forgetful(2);
  await askForReset(visitorFrom(2), { email });
  await doJobs();
  await refusalOf(reset(bearer, { password: fresh }));
  const newer = await holderOf('reset_password', userId);
  freeze(new Date(Date.now() + hours(1) + 1_000));
  await refusalOf(reset(newer, { password: fresh }));
  freeze(null);
  expect(await signInWithPassword(visitorFrom(2), { email, password })).toMatch(/^[0-9a-f-]{36}$/);
});

test('a new password ends every session, and the old password opens nothing', async () => {
  const { email, bearer } = await forgetful(3);
  const [one, other] = [await signedIn(email), await signedIn(email)];
  await reset(bearer, { password: fresh });
  expect([await findSignedIn(one.sessionId), await findSignedIn(other.sessionId)]).toEqual([null, null]);
  expect(await refusalOf(signInWithPassword(visitorFrom(3), { email, password }))).toEqual(['sign_in_wrong']);
  expect(await signInWithPassword(visitorFrom(3), { email, password: fresh })).toMatch(/^[0-9a-f-]{36}$/);
});

test('a changed password ends the other sessions, keeps the one in use, and kills a link sent before', async () => {
  const { email, bearer } = await forgetful(4);
  const [here, elsewhere] = [await signedIn(email), await signedIn(email)];
  const renewed = await change(here, visitorFrom().from, { presentPassword: password, password: fresh });
  expect(await findSignedIn(elsewhere.sessionId)).toBeNull();
  expect(await findSignedIn(renewed)).not.toBeNull();
  await refusalOf(reset(bearer, { password: `${fresh} again` }));
});

test('a change needs the present password', async () => {
  const { email } = await colleague(await reseller(), []);
  const person = await signedIn(email);
  const wrong = change(person, visitorFrom().from, { presentPassword: 'another one altogether', password: fresh });
  expect(await refusalOf(wrong)).toEqual(['password_wrong']);
});

test('a known, an unknown and a disabled address get the same answer; only the known one a letter', async () => {
  const { email } = await colleague(await reseller(), []);
  const gone = await colleague(await reseller(), []);
  await db.user.update({ where: { id: gone.userId }, data: { disabledAt: new Date() } });
  const unknown = 'nobody@nowhere.example';
  const asked = [email, gone.email, unknown];
  const answers: unknown[] = [];
  for (const address of asked) answers.push(await askForReset(visitorFrom(5), { email: address }));
  expect(new Set(answers).size).toBe(1);
  await doJobs();
  const letters = await db.letter.findMany({ where: { name: 'reset-password', address: { in: asked } } });
  expect(letters.map(({ address }) => address)).toEqual([email]);
});

test('an address gets three letters an hour at most, whether or not it is known', async () => {
  const { email } = await colleague(await reseller(), []);
  for (const address of [email, 'nobody@elsewhere.example']) {
    for (let asked = 0; asked < 3; asked++) await askForReset(visitorFrom(6 + asked), { email: address });
    expect(await refusalOf(askForReset(visitorFrom(9), { email: address }))).toEqual(['too_many_tries']);
  }
});

test('of four presses at once of one form, one asks for a new password', async () => {
  const { email } = await colleague(await reseller(), []);
  const press = { holder: '', key: randomUUID(), sent: { email } };
  const ask = async () => {
    await askForReset(visitorFrom(10), { email });
    return '/sent';
  };
  const led = await Promise.all(Array.from({ length: 4 }, () => once(press, ask).catch(() => 'refused')));
  expect(new Set(led)).toEqual(new Set(['/sent']));
  await doJobs();
  expect(await db.letter.count({ where: { name: 'reset-password', address: email } })).toBe(1);
});

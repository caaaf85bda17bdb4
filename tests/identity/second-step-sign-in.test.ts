import { afterEach, expect, test } from 'vitest';
import { freeze } from '@/lib/clock';
import { db } from '@/lib/db';
import { askForReset, reset } from '@/lib/identity/passwords';
import { provenLately } from '@/lib/identity/reauthenticate';
import { countCodesLeft } from '@/lib/identity/second-step';
import { finishSignIn } from '@/lib/identity/sign-in';
import { findSignedIn, type SignedIn } from '@/lib/organization/queries';
import { codeOf, later } from '../support/authenticator';
import { doJobs } from '../support/jobs';
import { holderOf, refusalOf, told, visitorFrom } from '../support/people';
import { finishWith, tokenOf, withSecondStep } from '../support/second-step';

afterEach(() => freeze(null));

test('the right password alone signs nobody in', async () => {
  const { email, userId, person } = await withSecondStep();
  const sessions = await db.session.count({ where: { userId } });
  const token = await tokenOf(email);
  expect(await findSignedIn(token).catch(() => null)).toBeNull();
  expect(await db.session.count({ where: { userId } })).toBe(sessions);
  expect(await findSignedIn(person.sessionId)).not.toBeNull();
});

test('password and code sign in, as proven by both', async () => {
  const { email, key } = await withSecondStep();
  freeze(later());
  const session = (await findSignedIn(await finishWith(email, codeOf(key)))) as SignedIn;
  expect(session.secondStepAt).not.toBeNull();
  expect(provenLately(session)).toBe(true);
});

test.each([-30, 0, 30])('a telephone whose clock is %d seconds off is let in', async (seconds) => {
  const { email, key } = await withSecondStep();
  freeze(later());
  expect(await finishWith(email, codeOf(key, new Date(later(0).getTime() + seconds * 1_000)))).toMatch(
    /^[0-9a-f-]{36}$/,
  );
});

test.each([-61, 61])('a code %d seconds off is refused', async (seconds) => {
  const { email, key } = await withSecondStep();
  freeze(later(2));
  const code = codeOf(key, new Date(later(0).getTime() + seconds * 1_000));
  expect(await refusalOf(finishWith(email, code))).toEqual(['code_wrong']);
});

test('no code counts twice, nor an older one after it', async () => {
  const { email, key } = await withSecondStep();
  expect(await refusalOf(finishWith(email, codeOf(key)))).toEqual(['code_wrong']);
  freeze(later());
  await finishWith(email, codeOf(key));
  expect(await refusalOf(finishWith(email, codeOf(key)))).toEqual(['code_wrong']);
  expect(await refusalOf(finishWith(email, codeOf(key, new Date(later(0).getTime() - 30_000))))).toEqual([
    'code_wrong',
  ]);
});

test('of two who use one code at once, one is let in', async () => {
  const { email, key } = await withSecondStep();
  freeze(later());
  const tokens = [await tokenOf(email, 1), await tokenOf(email, 2)];
  const ends = await told(tokens.map((token) => finishSignIn(visitorFrom(), { token, code: codeOf(key) })));
  expect(ends).toEqual({ won: 1, refused: ['code_wrong'] });
});

test('a recovery code works once, however it is typed, and its owner is told how many are left', async () => {
  const { email, codes, userId } = await withSecondStep();
  const code = codes[0]?.toLowerCase().replaceAll('-', ' ').replaceAll('o', '0').replaceAll('i', '1') ?? '';
  expect(await finishWith(email, code)).toMatch(/^[0-9a-f-]{36}$/);
  expect(await refusalOf(finishWith(email, code))).toEqual(['recovery_code_wrong']);
  expect(await countCodesLeft({ userId })).toBe(9);
  const letter = await db.letter.findFirstOrThrow({ where: { name: 'recovery-code-used', address: email } });
  expect(letter.content).toEqual({ left: 9 });
});

test('of two who use one recovery code at once, one is let in', async () => {
  const { email, codes } = await withSecondStep();
  const tokens = [await tokenOf(email, 1), await tokenOf(email, 2)];
  const ends = await told(tokens.map((token) => finishSignIn(visitorFrom(), { token, code: codes[0] ?? '' })));
  expect(ends).toEqual({ won: 1, refused: ['recovery_code_wrong'] });
});

test('somebody else’s recovery code opens nothing', async () => {
  const [one, other] = [await withSecondStep(), await withSecondStep()];
  expect(await refusalOf(finishWith(one.email, other.codes[0] ?? ''))).toEqual(['recovery_code_wrong']);
});

test('the password waits ten minutes for the second step, and serves one sign-in', async () => {
  const { email, key } = await withSecondStep();
  freeze(later());
  const token = await tokenOf(email);
  await finishSignIn(visitorFrom(), { token, code: codeOf(key) });
  freeze(later());
  expect(await refusalOf(finishSignIn(visitorFrom(), { token, code: codeOf(key) }))).toEqual(['sign_in_too_slow']);
  const slow = await tokenOf(email);
  freeze(later(10));
  expect(await refusalOf(finishSignIn(visitorFrom(), { token: slow, code: codeOf(key) }))).toEqual([
    'sign_in_too_slow',
  ]);
});

test('a begun sign-in is over once the password changes', async () => {
  const { email, key, userId } = await withSecondStep();
  freeze(later());
  const token = await tokenOf(email);
  await askForReset(visitorFrom(40), { email });
  await doJobs();
  await reset(await holderOf('reset_password', userId), { password: 'eleven kites above the rice fields' });
  expect(await refusalOf(finishSignIn(visitorFrom(), { token, code: codeOf(key) }))).toEqual(['sign_in_too_slow']);
});

test('the seventh code within ten minutes is refused even when it is right', async () => {
  const { email, key } = await withSecondStep();
  freeze(later());
  for (let tried = 0; tried < 6; tried++)
    expect(await refusalOf(finishWith(email, '000000', 50 + tried))).toEqual(['code_wrong']);
  expect(await refusalOf(finishWith(email, codeOf(key), 60))).toEqual(['too_many_tries']);
});

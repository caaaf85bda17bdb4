import { afterEach, expect, test } from 'vitest';
import { freeze } from '@/lib/clock';
import { db } from '@/lib/db';
import { askForReset, reset } from '@/lib/identity/passwords';
import { proofLasts, provenLately, reauthenticate } from '@/lib/identity/reauthenticate';
import { begin, confirm, findKey, findSecondStep, renewCodes, setUpLasts, turnOff } from '@/lib/identity/second-step';
import { turnOffFor } from '@/lib/identity/second-step-help';
import { signInWithPassword } from '@/lib/identity/sign-in';
import { findSignedIn, type SignedIn } from '@/lib/organization/queries';
import { codeOf, later } from '../support/authenticator';
import { doJobs } from '../support/jobs';
import { colleague, holderOf, password, refusalOf, signedIn, visitorFrom } from '../support/people';
import { finishWith, somebody, turnedOn, withSecondStep } from '../support/second-step';
import { reseller } from '../support/story';

const { from } = visitorFrom();

afterEach(() => freeze(null));

test('turning it on ends the other sessions, tells the person, and counts as given', async () => {
  const { person, other, email, userId } = await withSecondStep();
  expect(person).toMatchObject({ secondStep: true });
  expect(provenLately(person)).toBe(true);
  expect(await findSignedIn(other.sessionId)).toBeNull();
  expect(await db.letter.count({ where: { name: 'second-step-on', address: email } })).toBe(1);
  expect(await db.auditEntry.count({ where: { action: 'user.second_step_on', subjectId: userId } })).toBe(1);
});

test('the first code must be right, and the key shown lately', async () => {
  const { signed } = await somebody();
  await begin(signed);
  const { typed } = (await findKey(signed)) ?? { typed: '' };
  freeze(new Date());
  expect(await refusalOf(confirm(signed, from, { code: codeOf(typed, later(5)) }))).toEqual(['code_wrong']);
  freeze(new Date(Date.now() + setUpLasts));
  expect(await findKey(signed)).toBeNull();
  expect(await refusalOf(confirm(signed, from, { code: codeOf(typed) }))).toEqual(['moved_on']);
  expect(await findSecondStep(signed)).toBeNull();
});

test('a new beginning replaces the key shown before, and none replaces one that counts', async () => {
  const { signed } = await somebody();
  await begin(signed);
  const { typed } = (await findKey(signed)) ?? { typed: '' };
  await begin(signed);
  freeze(new Date());
  expect(await refusalOf(confirm(signed, from, { code: codeOf(typed) }))).toEqual(['code_wrong']);
  await turnedOn(signed);
  expect(await refusalOf(begin(signed))).toEqual(['moved_on']);
});

test('whoever signs in while it is turned on is asked for it, or is out again: no session goes on without', async () => {
  for (let round = 0; round < 10; round += 1) {
    const { signed, email, userId } = await somebody();
    await begin(signed);
    const { typed } = (await findKey(signed)) ?? { typed: '' };
    freeze(new Date());
    await Promise.allSettled([
      confirm(signed, from, { code: codeOf(typed) }),
      ...[1, 2, 3].map((number) => signInWithPassword(visitorFrom(number), { email, password })),
    ]);
    freeze(null);
    const without = { userId, revokedAt: null, secondStepAt: null };
    expect(await findSecondStep(signed)).not.toBeNull();
    expect(await db.session.count({ where: without })).toBe(0);
  }
});

test('new recovery codes are told to their owner', async () => {
  const { person, email } = await withSecondStep();
  await renewCodes(person, from);
  expect(await db.letter.count({ where: { name: 'recovery-codes-made', address: email } })).toBe(1);
});

test('a copy of the database holds neither the key nor a recovery code, and the journal neither of them', async () => {
  const { key, codes, userId } = await withSecondStep();
  const secrets = [key, key.replaceAll(' ', ''), ...codes, ...codes.map((code) => code.replaceAll('-', ''))];
  const rows = [
    ...(await db.secondStep.findMany({ where: { userId } })).map(({ sealedKey }) =>
      Buffer.from(sealedKey).toString('latin1'),
    ),
    ...(await db.recoveryCode.findMany({ where: { userId } })).map(({ hash }) => Buffer.from(hash).toString('latin1')),
    JSON.stringify(await db.letter.findMany()),
    JSON.stringify((await db.auditEntry.findMany()).map(({ before, after }) => [before, after])),
  ].join('\n');
  expect(rows.length).toBeGreaterThan(500);
  for (const secret of secrets) expect(rows).not.toContain(secret);
});

test('new recovery codes end the old ones', async () => {
  const { email, codes, person } = await withSecondStep();
  const fresh = await renewCodes(person, from);
  expect(new Set([...codes, ...fresh]).size).toBe(20);
  expect(await refusalOf(finishWith(email, codes[0] ?? ''))).toEqual(['recovery_code_wrong']);
  expect(await finishWith(email, fresh[0] ?? '')).toMatch(/^[0-9a-f-]{36}$/);
});

test('of several presses at once the recovery codes of one work, and no others', async () => {
  const { person, userId } = await withSecondStep();
  const sets = await Promise.all([1, 2, 3, 4].map(() => renewCodes(person, from)));
  expect(new Set(sets.flat()).size).toBe(40);
  expect(await db.recoveryCode.count({ where: { userId } })).toBe(10);
});

test('a proof needs the code beside the password', async () => {
  const { key, person } = await withSecondStep();
  freeze(new Date(later(0).getTime() + proofLasts));
  expect(provenLately((await findSignedIn(person.sessionId)) as SignedIn)).toBe(false);
  expect(await refusalOf(reauthenticate(person, from, { password }))).toEqual(['code_wrong']);
  expect(await refusalOf(reauthenticate(person, from, { password: 'not the right one', code: codeOf(key) }))).toEqual([
    'password_wrong',
  ]);
  const proven = await reauthenticate(person, from, { password, code: codeOf(key) });
  expect(provenLately((await findSignedIn(proven)) as SignedIn)).toBe(true);
});

test('a sign-in an issuer vouches for took its second step there', async () => {
  const { person } = await withSecondStep();
  expect(provenLately({ ...person, method: 'issuer', secondStepAt: null })).toBe(true);
  expect(provenLately({ ...person, secondStepAt: null })).toBe(false);
});

test('turning it off takes a code, ends the other sessions and is told', async () => {
  const { email, key, person, userId } = await withSecondStep();
  freeze(later());
  const elsewhere = await finishWith(email, codeOf(key));
  expect(await refusalOf(turnOff(person, from, { code: '123456' }))).toEqual(['code_wrong']);
  freeze(later());
  await turnOff(person, from, { code: codeOf(key) });
  expect(await findSignedIn(person.sessionId)).toMatchObject({ secondStep: false });
  expect(await findSignedIn(elsewhere)).toBeNull();
  expect(await db.recoveryCode.count({ where: { userId } })).toBe(0);
  expect(await db.letter.count({ where: { name: 'second-step-off', address: email } })).toBe(1);
  expect((await signedIn(email)).secondStep).toBe(false);
});

test('a Global admin turns it off for a colleague, who is told by whom; nobody else does', async () => {
  const { owner, email, membershipId, person } = await withSecondStep();
  const admin = await colleague(owner, ['user_admin']);
  expect(await refusalOf(turnOffFor(admin, { membershipId }))).toEqual(['global_admin_only']);
  expect(await refusalOf(turnOffFor(await reseller(), { membershipId }))).toEqual(['not_yours']);
  await turnOffFor(owner, { membershipId });
  expect(await findSignedIn(person.sessionId)).toBeNull();
  const letter = await db.letter.findFirstOrThrow({ where: { name: 'second-step-off', address: email } });
  expect(letter.content).toEqual({ by: 'Ayu Sari' });
  expect(await refusalOf(turnOffFor(owner, { membershipId }))).toEqual(['moved_on']);
});

test('no organization alone turns it off for somebody who acts outside it', async () => {
  const one = await withSecondStep();
  const other = await reseller('FR');
  const data = { userId: one.userId, organizationId: other.organizationId, roles: [], joinedAt: new Date() };
  await db.membership.create({ data });
  expect(await refusalOf(turnOffFor(one.owner, one))).toEqual(['second_step_elsewhere']);
  const staff = await withSecondStep();
  await db.staffMember.create({ data: { userId: staff.userId, role: 'reviewer' } });
  expect(await refusalOf(turnOffFor(staff.owner, staff))).toEqual(['second_step_elsewhere']);
});

test('a second step of whoever registered an address before its owner proved it ends with their password', async () => {
  const { email, userId } = await withSecondStep();
  await askForReset(visitorFrom(41), { email });
  await doJobs();
  const fresh = 'eleven kites above the rice fields';
  await reset(await holderOf('reset_password', userId), { password: fresh });
  expect(await findSecondStep({ userId })).toBeNull();
  await turnedOn((await signedInWith(email, fresh)) as SignedIn);
  await askForReset(visitorFrom(42), { email });
  await doJobs();
  await reset(await holderOf('reset_password', userId), { password: `${fresh} again` });
  expect(await findSecondStep({ userId })).not.toBeNull();
});

async function signedInWith(email: string, secret: string) {
  return findSignedIn(await signInWithPassword(visitorFrom(43), { email, password: secret }));
}

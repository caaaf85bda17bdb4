import { afterEach, expect, test } from 'vitest';
import { freeze } from '@/lib/clock';
import { db } from '@/lib/db';
import { provenPasskey } from '@/lib/identity/passkey-answer';
import { forgetQuestions, questionLasts } from '@/lib/identity/passkey-question';
import { signInWithPasskey } from '@/lib/identity/passkey-sign-in';
import { add, askToAdd, listPasskeys, mostPasskeys, refuseCopied, remove, rename } from '@/lib/identity/passkeys';
import { provenLately, reauthenticate, reauthenticateByPasskey } from '@/lib/identity/reauthenticate';
import { findSecondStep, turnOff } from '@/lib/identity/second-step';
import { turnOffFor } from '@/lib/identity/second-step-help';
import { findSignedIn, type SignedIn } from '@/lib/organization/queries';
import { codeOf, later } from '../support/authenticator';
import { password, refusalOf, signedIn, told, visitorFrom } from '../support/people';
import { somebody, turnedOn } from '../support/second-step';
import { answered, answerWith, makePasskey, type Odd, withPasskey } from '../support/software-authenticator';

const visitor = visitorFrom();
const { from } = visitor;

afterEach(() => freeze(null));

async function owner() {
  const { signed, ...one } = await somebody();
  const { kept, codes, sessionId } = await withPasskey(signed);
  return { ...one, kept, codes: codes ?? [], person: (await findSignedIn(sessionId)) as SignedIn };
}

test('a passkey signs in without a name, as both steps and as recent proof, and only then', async () => {
  const { kept, person, email, userId } = await owner();
  const sessionId = await signInWithPasskey(visitor, await answered(kept, 'sign_in', null));
  const again = await findSignedIn(sessionId);
  expect(again).toMatchObject({ userId, method: 'passkey', passkey: true });
  expect(again && provenLately(again)).toBe(true);
  expect(provenLately(person)).toBe(true);
  expect(provenLately(await signedIn(email))).toBe(false);
  const [used] = await listPasskeys(person);
  expect(used).toMatchObject({ name: 'Laptop', synced: false });
  expect(used?.usedAt).not.toBeNull();
});

test('whoever adds the first one gets ten recovery codes and a letter; with the second, a letter', async () => {
  const { codes, person, email } = await owner();
  expect(codes).toHaveLength(10);
  expect((await withPasskey(person, 'Key in the drawer')).codes).toBeNull();
  expect(await db.letter.count({ where: { name: 'passkey-added', address: email } })).toBe(2);
  const written = { action: 'user.passkey_add', subjectId: person.userId };
  expect(await db.auditEntry.count({ where: written })).toBe(2);
});

test('with the first one every other session ends, with the next one none', async () => {
  const { signed, email } = await somebody();
  const other = await signedIn(email);
  const { sessionId } = await withPasskey(signed);
  expect(await findSignedIn(other.sessionId)).toBeNull();
  const person = (await findSignedIn(sessionId)) as SignedIn;
  const beside = await signedIn(email);
  await withPasskey(person, 'Key in the drawer');
  expect(await findSignedIn(beside.sessionId)).not.toBeNull();
});

test('one that was removed in the same moment is not known, and nobody is told of a copy', async () => {
  const { kept, person, email } = await owner();
  const { passkey } = await provenPasskey(await answered(kept, 'sign_in', null), 'sign_in', null);
  await remove(person, from, { passkeyId: passkey.id });
  expect(await refusalOf(refuseCopied(from, passkey))).toEqual(['passkey_unknown']);
  expect(await db.letter.count({ where: { name: 'passkey-refused', address: email } })).toBe(0);
});

const strange: [string, Odd, string][] = [
  ['of another origin', { origin: 'https://evil.example' }, 'passkey_not_taken'],
  ['of a subdomain', { origin: 'http://evil.localhost:3000' }, 'passkey_not_taken'],
  ['made for another site', { site: 'evil.example' }, 'passkey_not_taken'],
  ['of nobody the device verified', { verified: false }, 'passkey_not_taken'],
  ['to another question', { challenge: 'b3RoZXI' }, 'passkey_not_taken'],
  ['that was to make one', { type: 'webauthn.create' }, 'passkey_not_taken'],
];

test.each(strange)('an answer %s signs nobody in, proves nothing and adds nothing', async (_, odd, code) => {
  const { kept, person } = await owner();
  const before = await db.session.count();
  expect(await refusalOf(signInWithPasskey(visitor, await answered(kept, 'sign_in', null, odd)))).toEqual([code]);
  const proof = await answered(kept, 'prove', person.sessionId, odd);
  expect(await refusalOf(reauthenticateByPasskey(person, from, proof))).toEqual([code]);
  const { options, question } = await askToAdd(person);
  const { type: _type, ...made } = odd;
  const { answer } = makePasskey(odd.challenge ?? options.challenge, options.user.id, made);
  if (!odd.type) expect(await refusalOf(add(person, from, { question, answer, name: 'x' }))).toEqual([code]);
  expect(await db.session.count()).toBe(before);
  expect(await listPasskeys(person)).toHaveLength(1);
});

test('a signature that was altered, another key’s, and another person’s handle are refused', async () => {
  const { kept } = await owner();
  const other = await owner();
  const mixed = [
    { ...kept, key: other.kept.key },
    { ...kept, handle: other.kept.handle },
  ];
  const said: string[] = [];
  for (const one of mixed)
    said.push(...(await refusalOf(signInWithPasskey(visitor, await answered(one, 'sign_in', null)))));
  expect(said).toEqual(['passkey_not_taken', 'passkey_unknown']);
});

test('another person’s passkey proves nothing', async () => {
  const [{ person }, { kept }] = [await owner(), await owner()];
  const proof = await answered(kept, 'prove', person.sessionId);
  expect(await refusalOf(reauthenticateByPasskey(person, from, proof))).toEqual(['passkey_unknown']);
});

test('a question is answered once, in five minutes, in its own session and for its own purpose', async () => {
  const { kept, person } = await owner();
  const given = await answered(kept, 'sign_in', null);
  await signInWithPasskey(visitor, given);
  expect(await refusalOf(signInWithPasskey(visitor, given))).toEqual(['passkey_too_late']);
  const fresh = { ...given, answer: answerWith(kept, challengeIn(given.answer)) };
  expect(await refusalOf(signInWithPasskey(visitor, fresh))).toEqual(['passkey_too_late']);
  const late = await answered(kept, 'sign_in', null);
  freeze(new Date(Date.now() + questionLasts + 1_000));
  expect(await refusalOf(signInWithPasskey(visitor, late))).toEqual(['passkey_too_late']);
  freeze(null);
  for (const elsewhere of [
    await answered(kept, 'sign_in', person.sessionId),
    await answered(kept, 'prove', null),
    { ...(await answered(kept, 'sign_in', null)), question: '' },
    { ...(await answered(kept, 'sign_in', null)), question: 'AAAA'.repeat(30) },
  ])
    expect(await refusalOf(signInWithPasskey(visitor, elsewhere))).toEqual(['passkey_too_late']);
});

test('of many who send one answer at once exactly one is let in', async () => {
  const { kept } = await owner();
  const given = await answered(kept, 'sign_in', null);
  const { won, refused } = await told(Array.from({ length: 8 }, () => signInWithPasskey(visitor, given)));
  expect({ won, refused: new Set(refused) }).toEqual({ won: 1, refused: new Set(['passkey_too_late']) });
});

test('a counter that goes back is refused, and its owner is told; one that never counts is fine', async () => {
  const { kept, email, person } = await owner();
  await signInWithPasskey(visitor, await answered(kept, 'sign_in', null, { counter: 5 }));
  for (const counter of [5, 4, 0])
    expect(await refusalOf(signInWithPasskey(visitor, await answered(kept, 'sign_in', null, { counter })))).toEqual([
      'passkey_copied',
    ]);
  const proof = await answered(kept, 'prove', person.sessionId, { counter: 2 });
  expect(await refusalOf(reauthenticateByPasskey(person, from, proof))).toEqual(['passkey_copied']);
  expect(await db.letter.count({ where: { name: 'passkey-refused', address: email } })).toBe(4);
  const still = await owner();
  for (let uses = 0; uses < 2; uses++)
    await signInWithPasskey(visitor, await answered(still.kept, 'sign_in', null, { counter: 0 }));
});

test.each([
  ['nothing, where no script ran', '', 'passkey_needs_script'],
  ['a megabyte', JSON.stringify({ id: 'x'.repeat(1_000_000) }), 'passkey_not_taken'],
  ['no JSON', '{', 'passkey_not_taken'],
  ['other JSON', '[null]', 'passkey_not_taken'],
  [
    'an answer of nobody',
    JSON.stringify({ id: 'AA', rawId: 'AA', type: 'public-key', response: {}, clientExtensionResults: {} }),
    'passkey_unknown',
  ],
] as const)('%s is refused in words', async (_, answer, code) => {
  const { kept, person } = await owner();
  const { question } = await answered(kept, 'sign_in', null);
  expect(await refusalOf(signInWithPasskey(visitor, { question, answer }))).toEqual([code]);
  const asked = await askToAdd(person);
  const adding = add(person, from, { question: asked.question, answer, name: 'x' });
  expect(await refusalOf(adding)).toEqual([code === 'passkey_unknown' ? 'passkey_not_taken' : code]);
});

test('a removed passkey opens nothing, the other sessions end, and its owner is told', async () => {
  const { kept, email, person } = await owner();
  const other = await signInWithPasskey(visitor, await answered(kept, 'sign_in', null));
  const [one] = await listPasskeys(person);
  await remove(person, from, { passkeyId: one?.id ?? '' });
  expect(await findSignedIn(other)).toBeNull();
  expect(await findSignedIn(person.sessionId)).not.toBeNull();
  expect(await refusalOf(signInWithPasskey(visitor, await answered(kept, 'sign_in', null)))).toEqual([
    'passkey_unknown',
  ]);
  expect(await db.letter.count({ where: { name: 'passkey-removed', address: email } })).toBe(1);
  expect(await db.recoveryCode.count({ where: { userId: person.userId } })).toBe(0);
});

test('nobody renames or removes what is another’s', async () => {
  const [{ person }, other] = [await owner(), await owner()];
  const [theirs] = await listPasskeys(other.person);
  const passkeyId = theirs?.id ?? '';
  expect(await refusalOf(rename(person, from, { passkeyId, name: 'Mine' }))).toEqual(['moved_on']);
  expect(await refusalOf(remove(person, from, { passkeyId }))).toEqual(['moved_on']);
  await rename(other.person, from, { passkeyId, name: 'Mine' });
  expect((await listPasskeys(other.person))[0]?.name).toBe('Mine');
});

test('one device’s passkey is kept once, and there are twenty of somebody’s at most', async () => {
  const { person } = await owner();
  const { options, question } = await askToAdd(person);
  const { answer, kept } = makePasskey(options.challenge, options.user.id);
  const row = await db.passkey.findFirstOrThrow({ where: { userId: person.userId } });
  await db.passkey.update({ where: { id: row.id }, data: { credentialId: Buffer.from(kept.id, 'base64url') } });
  expect(await refusalOf(add(person, from, { question, answer, name: 'x' }))).toEqual(['passkey_here']);
  const { id: _, ...like } = row;
  await db.passkey.createMany({
    data: Array.from({ length: mostPasskeys - 1 }, (_, at) => ({
      ...like,
      credentialId: Buffer.from(`${row.id} ${at}`),
    })),
  });
  const more = await askToAdd(person);
  const made = makePasskey(more.options.challenge, more.options.user.id);
  const adding = add(person, from, { question: more.question, answer: made.answer, name: 'x' });
  expect(await refusalOf(adding)).toEqual(['passkeys_many']);
});

test('without the device, the password and a recovery code prove who somebody is; the password alone does not', async () => {
  const { codes, email } = await owner();
  const person = await signedIn(email);
  expect(await refusalOf(reauthenticate(person, from, { password }))).toEqual(['code_wrong']);
  const renewed = await findSignedIn(await reauthenticate(person, from, { password, code: codes[0] }));
  expect(renewed && provenLately(renewed)).toBe(true);
});

test('turning the app off leaves the recovery codes to a passkey, and a colleague’s help takes both away', async () => {
  const { owner: admin, signed, userId, membershipId } = await somebody();
  freeze(new Date());
  const { key, person } = await turnedOn(signed);
  const { sessionId } = await withPasskey(person);
  freeze(later());
  await turnOff((await findSignedIn(sessionId)) as SignedIn, from, { code: codeOf(key) });
  expect(await findSecondStep({ userId })).toBeNull();
  expect(await db.recoveryCode.count({ where: { userId } })).toBe(10);
  await turnOffFor(admin, { membershipId });
  expect(await db.passkey.count({ where: { userId } })).toBe(0);
  expect(await db.recoveryCode.count({ where: { userId } })).toBe(0);
});

test('asking costs the database nothing, and answered questions are forgotten once they have run out', async () => {
  const { kept } = await owner();
  const before = await db.answeredQuestion.count();
  const given = await answered(kept, 'sign_in', null);
  expect(await db.answeredQuestion.count()).toBe(before);
  await signInWithPasskey(visitor, given);
  freeze(new Date(Date.now() + questionLasts + 1_000));
  await forgetQuestions();
  expect(await db.answeredQuestion.count({ where: { expiresAt: { lt: new Date() } } })).toBe(0);
});

test('somebody who is disabled is not let in by a passkey either', async () => {
  const { kept, userId } = await owner();
  await db.user.update({ where: { id: userId }, data: { disabledAt: new Date() } });
  expect(await refusalOf(signInWithPasskey(visitor, await answered(kept, 'sign_in', null)))).toEqual([
    'passkey_unknown',
  ]);
});

test('a network tries so often and no more', async () => {
  const { kept } = await owner();
  const tries = Array.from({ length: 61 }, () =>
    signInWithPasskey(visitorFrom(77), { question: '', answer: answerWith(kept, 'x') }),
  );
  const { refused } = await told(tries);
  expect(refused.filter((code) => code === 'too_many_tries')).toHaveLength(1);
});

function challengeIn(answer: string): string {
  const { clientDataJSON } = JSON.parse(answer).response as { clientDataJSON: string };
  return JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString()).challenge;
}

import { randomBytes, randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { expireDue } from '@/lib/address-change/clock';
import { ask, prove, undo, withdraw } from '@/lib/address-change/commands';
import { findOpen } from '@/lib/address-change/queries';
import { freeze, hours, now } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import { rename } from '@/lib/identity/own-name';
import { reset, sendReset } from '@/lib/identity/passwords';
import { codesInASet, makeCodes } from '@/lib/identity/recovery-codes';
import { countCodesLeft } from '@/lib/identity/second-step';
import { signInWithPassword } from '@/lib/identity/sign-in';
import { findSignedIn, type SignedIn } from '@/lib/organization/queries';
import { colleague, holderOf, password, refusalOf, signedIn, told, visitorFrom } from '../support/people';
import { reseller } from '../support/story';

afterEach(() => freeze(null));

const { from } = visitorFrom();
const newAddress = () => `${randomUUID()}@new.example`;

async function somebody(): Promise<SignedIn> {
  return signedIn((await colleague(await reseller(), [])).email);
}

async function asked(person: SignedIn, email = newAddress()) {
  await ask(person, from, { email });
  const { id } = await db.addressChange.findFirstOrThrow({
    where: { userId: person.userId },
    orderBy: { askedAt: 'desc' },
  });
  return { id, email, byNew: () => holderOf('prove_new_address', id), byOld: () => holderOf('take_address_back', id) };
}

const letters = (name: string, address: string) => db.letter.count({ where: { name, address } });
const signsIn = async (email: string) => signInWithPassword(visitorFrom(), { email, password });

test('one signs in by the new address once it has proven itself, not before, and by the old one no longer; both are told', async () => {
  const person = await somebody();
  const { email, byNew } = await asked(person);
  expect(await refusalOf(signsIn(email))).toEqual(['sign_in_wrong']);
  await signsIn(person.email);
  await prove(await byNew());
  await signsIn(email);
  expect(await refusalOf(signsIn(person.email))).toEqual(['sign_in_wrong']);
  expect([await letters('address-changed', person.email), await letters('address-in-use', email)]).toEqual([1, 1]);
  expect((await findSignedIn(person.sessionId))?.email).toBe(email);
});

test('the old address takes the change back within a day: every session ends, and the password opens nothing until another is chosen', async () => {
  const person = await somebody();
  const { email, byNew, byOld } = await asked(person);
  await prove(await byNew());
  await undo(await byOld());
  expect(await findSignedIn(person.sessionId)).toBeNull();
  for (const address of [person.email, email]) {
    expect(await refusalOf(signsIn(address))).toEqual(['sign_in_wrong']);
    expect(await letters('address-change-undone', address)).toBe(1);
  }
  expect(await refusalOf(undo(await byOld()))).toEqual(['link_used']);
  await sendReset({ email: person.email, from });
  const chosen = 'another walk in the long grass';
  await reset(await holderOf('reset_password', person.userId), { password: chosen });
  await signInWithPassword(visitorFrom(), { email: person.email, password: chosen });
});

test('taken back, nothing signs in that was made since the change was asked for, and all that was there before does', async () => {
  const person = await somebody();
  const { userId } = person;
  const key = (name: string) =>
    db.passkey.create({
      data: { userId, name, credentialId: randomBytes(16), publicKey: randomBytes(8), synced: false, createdAt: now() },
    });
  await key('before');
  await transaction((tx) => makeCodes(tx, userId));
  freeze(new Date(Date.now() + 60_000));
  const { byNew, byOld } = await asked(person);
  await prove(await byNew());
  const old = await db.recoveryCode.findMany({ where: { userId } });
  await key('since');
  const at = new Date(Date.now() + 120_000);
  await db.secondStep.create({ data: { userId, sealedKey: randomBytes(8), beganAt: at, confirmedAt: at } });
  await db.identity.create({ data: { userId, issuer: 'https://issuer.example', subject: userId, createdAt: at } });
  await undo(await byOld());
  expect(await db.passkey.findMany({ where: { userId } })).toMatchObject([{ name: 'before' }]);
  expect([await db.secondStep.count({ where: { userId } }), await db.identity.count({ where: { userId } })]).toEqual([
    0, 0,
  ]);
  expect(await countCodesLeft(person)).toBe(old.length);
});

test('taken back, recovery codes made since are gone, and those of a passkey that is gone', async () => {
  for (const had of [true, false]) {
    const person = await somebody();
    const { userId } = person;
    const stays = { sealedKey: randomBytes(8), beganAt: new Date(0), confirmedAt: new Date(0) };
    if (had) await db.secondStep.create({ data: { userId, ...stays } });
    const { byNew, byOld } = await asked(person);
    await prove(await byNew());
    await transaction((tx) => makeCodes(tx, userId));
    await undo(await byOld());
    expect(await countCodesLeft(person)).toBe(0);
    expect([
      await db.secondStep.count({ where: { userId } }),
      await db.recoveryCode.count({ where: { userId } }),
    ]).toEqual(had ? [1, codesInASet] : [0, 0]);
  }
});

test('a company that shut somebody out reads nothing of their new address', async () => {
  const person = await somebody();
  const { byNew } = await asked(person);
  const [organizationId = ''] = person.accounts.map((account) => account.organizationId);
  const entries = () => db.auditEntry.count({ where: { subject: 'address_change', chain: organizationId } });
  expect(await entries()).toBe(1);
  await db.membership.updateMany({ where: { userId: person.userId }, data: { disabledAt: now() } });
  await prove(await byNew());
  expect(await entries()).toBe(1);
});

test('after a day neither link does anything', async () => {
  const [one, two] = [await somebody(), await somebody()];
  const [late, changed] = [await asked(one), await asked(two)];
  await prove(await changed.byNew());
  const [proving, undoing] = [await late.byNew(), await changed.byOld()];
  freeze(new Date(Date.now() + hours(24) + 1_000));
  expect(await refusalOf(prove(proving))).toEqual(['link_used']);
  expect(await refusalOf(undo(undoing))).toEqual(['link_used']);
  expect(await expireDue()).toBeGreaterThan(0);
  expect(await db.addressChange.findUniqueOrThrow({ where: { id: late.id } })).toMatchObject({ status: 'expired' });
});

test('an address that is somebody’s already is asked for like any other: they are told, and nothing else shows it', async () => {
  const [person, owner] = [await somebody(), await somebody()];
  const { id } = await asked(person, owner.email);
  expect([await letters('address-wanted', owner.email), await letters('prove-new-address', owner.email)]).toEqual([
    1, 0,
  ]);
  expect(await findOpen(person.userId)).toMatchObject({ status: 'asked', email: owner.email });
  expect(await refusalOf(prove(await holderOf('prove_new_address', id)))).toEqual(['address_not_free']);
  expect((await findSignedIn(person.sessionId))?.email).toBe(person.email);
});

test('no other change is asked for while one waits, or can be taken back; the own address is no change', async () => {
  const person = await somebody();
  expect(await refusalOf(ask(person, from, { email: person.email.toUpperCase() }))).toEqual(['address_same']);
  const first = await asked(person);
  expect(await refusalOf(ask(person, from, { email: newAddress() }))).toEqual(['address_change_open']);
  await withdraw(person, from);
  expect(await refusalOf(prove(await first.byNew()))).toEqual(['link_used']);
  const second = await asked(person);
  await prove(await second.byNew());
  const now = (await findSignedIn(person.sessionId)) as SignedIn;
  expect(await refusalOf(ask(now, from, { email: newAddress() }))).toEqual(['address_change_open']);
  expect(await refusalOf(withdraw(now, from))).toEqual(['moved_on']);
});

test('of two who prove themselves for one address at once, one gets it', async () => {
  const email = newAddress();
  const [one, two] = [await asked(await somebody(), email), await asked(await somebody(), email)];
  const { won, refused } = await told([prove(await one.byNew()), prove(await two.byNew())]);
  expect({ won, refused }).toEqual({ won: 1, refused: ['address_not_free'] });
});

test('of eight who press at once, one changes it; a link to choose a password sent to the old address dies with it', async () => {
  const person = await somebody();
  await sendReset({ email: person.email, from });
  const { byNew } = await asked(person);
  const bearer = await byNew();
  const { won } = await told(Array.from({ length: 8 }, () => prove(bearer)));
  expect(won).toBe(1);
  const open = { purpose: 'reset_password', subjectId: person.userId, usedAt: null, supersededAt: null };
  expect(await db.oneTimeLink.count({ where: open })).toBe(0);
});

test('one’s own name is shown from the next page on', async () => {
  const person = await somebody();
  await rename(person, from, { firstName: 'Made', lastName: '' });
  expect(await findSignedIn(person.sessionId)).toMatchObject({ firstName: 'Made', lastName: '' });
});

import { afterEach, expect, test } from 'vitest';
import { days, freeze, hours, minutes } from '@/lib/clock';
import { db } from '@/lib/db';
import { setAccess } from '@/lib/departure/access';
import { change } from '@/lib/identity/passwords';
import { reauthenticate } from '@/lib/identity/reauthenticate';
import { leave, revokeOthers, revokeSession, switchAccount, touch } from '@/lib/identity/sessions';
import { finishSignIn, signInWithPassword } from '@/lib/identity/sign-in';
import { findSignedIn, type SignedIn } from '@/lib/organization/queries';
import { updateRoles } from '@/lib/role-request/update-roles';
import { codeOf, later } from '../support/authenticator';
import { colleague, password, refusalOf, signedIn, visitorFrom } from '../support/people';
import { tokenOf, turnedOn, withSecondStep } from '../support/second-step';
import { reseller } from '../support/story';

const { from } = visitorFrom();

afterEach(() => freeze(null));

async function somebody() {
  const owner = await reseller();
  const { email, membershipId } = await colleague(owner, ['sales_agent']);
  return { owner, membershipId, email, person: await signedIn(email) };
}

type Case = Awaited<ReturnType<typeof somebody>>;

const endings: Record<string, (story: Case) => unknown> = {
  'it is revoked': ({ person }) => revokeSession(person, from, person.sessionId),
  'nothing is asked for an hour': () => freeze(new Date(Date.now() + hours(1) + minutes(1))),
  'the others of the person are ended elsewhere': async ({ email }) => revokeOthers(await signedIn(email), from),
  'the password is changed elsewhere': async ({ email }) =>
    change(await signedIn(email), from, { presentPassword: password, password: 'a new lantern for the harbor' }),
  'the person is disabled': ({ person }) =>
    db.user.update({ where: { id: person.userId }, data: { disabledAt: new Date() } }),
};

for (const [event, happen] of Object.entries(endings))
  test(`a session is over on its next request once ${event}`, async () => {
    const story = await somebody();
    expect(await findSignedIn(story.person.sessionId)).not.toBeNull();
    await happen(story);
    expect(await findSignedIn(story.person.sessionId)).toBeNull();
  });

/** Uses a session for so long, never leaving it alone for an hour. */
async function use({ sessionId }: SignedIn, milliseconds: number) {
  const began = Date.now();
  for (let passed = 0; passed < milliseconds; passed += minutes(50)) {
    freeze(new Date(began + passed));
    await touch((await findSignedIn(sessionId)) as SignedIn);
  }
  freeze(new Date(began + milliseconds + minutes(1)));
}

test('a session in use all day is over after its day', async () => {
  const { person } = await somebody();
  await use(person, days(1));
  expect(await findSignedIn(person.sessionId)).toBeNull();
});

test('a session of staff is over after half a day, that of anybody else is not', async () => {
  const { person, email } = await somebody();
  await use(person, hours(12));
  expect(await findSignedIn(person.sessionId)).not.toBeNull();
  freeze(null);
  await db.staffMember.create({ data: { userId: person.userId, role: 'reviewer' } });
  const reviewing = await signedIn(email);
  await use(reviewing, hours(12));
  expect(await findSignedIn(reviewing.sessionId)).toBeNull();
});

test('a membership that is disabled is gone from its person on the next request, and back when given back', async () => {
  const { owner, membershipId, person } = await somebody();
  await setAccess(owner, { membershipId, access: 'off' });
  expect((await findSignedIn(person.sessionId))?.accounts).toEqual([]);
  await setAccess(owner, { membershipId, access: 'on' });
  expect((await findSignedIn(person.sessionId))?.accounts).toMatchObject([{ roles: ['sales_agent'] }]);
});

test('an organization that is closed is gone from its people on the next request', async () => {
  const { owner, person } = await somebody();
  await db.organization.update({ where: { id: owner.organizationId }, data: { closedAt: new Date() } });
  expect((await findSignedIn(person.sessionId))?.accounts).toEqual([]);
});

test('roles are those of this moment', async () => {
  const { owner, membershipId, person } = await somebody();
  await updateRoles(owner, { membershipId, seen: 1, roles: ['admin_agent'] });
  expect((await findSignedIn(person.sessionId))?.accounts).toMatchObject([{ roles: ['admin_agent'] }]);
});

test('a foreign account cannot be switched to; an own one can', async () => {
  const { person } = await somebody();
  const other = await reseller('FR');
  expect(await refusalOf(switchAccount(person, from, other.organizationId))).toEqual(['not_yours']);
  const data = { userId: person.userId, organizationId: other.organizationId, roles: [], joinedAt: new Date() };
  await db.membership.create({ data });
  const now = (await findSignedIn(person.sessionId)) as SignedIn;
  const renewed = await switchAccount(now, from, other.organizationId);
  expect((await findSignedIn(renewed))?.organizationId).toBe(other.organizationId);
});

test('the session of somebody else cannot be ended', async () => {
  const [one, other] = [await somebody(), await somebody()];
  expect(await refusalOf(revokeSession(one.person, from, other.person.sessionId))).toEqual(['moved_on']);
  expect(await findSignedIn(other.person.sessionId)).not.toBeNull();
});

const renewals: Record<string, (story: Case) => Promise<string>> = {
  'the password is given again': ({ person }) => reauthenticate(person, from, { password }),
  'an account is chosen': async ({ person }) => switchAccount(person, from, person.accounts[0]?.organizationId ?? ''),
  'the password is changed': ({ person }) =>
    change(person, from, { presentPassword: password, password: 'a new lantern for the harbor' }),
  'a second step is set up': async ({ person }) => (await turnedOn(person)).person.sessionId,
  'somebody signs in with the same browser': ({ person, email }) =>
    signInWithPassword(visitorFrom(), { email, password }, { replaces: person.sessionId }),
};

for (const [event, happen] of Object.entries(renewals))
  test(`a session gets a new id once ${event}, and the old one is over`, async () => {
    const story = await somebody();
    const renewed = await happen(story);
    expect(renewed).not.toBe(story.person.sessionId);
    expect(await findSignedIn(story.person.sessionId)).toBeNull();
    expect((await findSignedIn(renewed))?.userId).toBe(story.person.userId);
  });

test('a proof with a code gives a new id as well, and so does the code at sign-in', async () => {
  const { person, key, email } = await withSecondStep();
  freeze(later());
  const proven = await reauthenticate(person, from, { password, code: codeOf(key) });
  expect(await findSignedIn(person.sessionId)).toBeNull();
  freeze(later(2));
  const token = await tokenOf(email);
  const entered = await finishSignIn(visitorFrom(), { token, code: codeOf(key) }, { replaces: proven });
  expect([await findSignedIn(proven), (await findSignedIn(entered))?.userId]).toEqual([null, person.userId]);
});

test('signing out twice at once is calm, and written down once', async () => {
  const { person } = await somebody();
  await Promise.all([leave(person, from), leave(person, from)]);
  expect(await findSignedIn(person.sessionId)).toBeNull();
  expect(await db.auditEntry.count({ where: { action: 'session.revoke', subjectId: person.sessionId } })).toBe(1);
});

import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { findSecondStep } from '@/lib/identity/second-step';
import { signInWithIssuer, type Vouched } from '@/lib/identity/sign-in';
import { findSignedIn } from '@/lib/organization/queries';
import { colleague, refusalOf, signedIn, visitorFrom } from '../support/people';
import { withSecondStep } from '../support/second-step';
import { reseller } from '../support/story';

const now = new Date();
const vouched = (more: Partial<Vouched> = {}): Vouched => ({
  issuer: 'https://issuer.example',
  subject: randomUUID(),
  verifiedEmail: null,
  provenAt: now,
  replaces: null,
  ...more,
});

test('an address the issuer has verified lets its person in, and from then on the identity alone does', async () => {
  const { email, userId } = await colleague(await reseller(), []);
  const { subject } = vouched();
  const first = await signInWithIssuer(visitorFrom(), vouched({ subject, verifiedEmail: email }));
  const second = await signInWithIssuer(visitorFrom(), vouched({ subject }));
  expect((await findSignedIn(first))?.userId).toBe(userId);
  expect(await findSignedIn(second)).toMatchObject({ userId, method: 'issuer' });
});

test('an identity stays with its person when its address later belongs to another', async () => {
  const owner = await reseller();
  const [one, other] = await Promise.all([colleague(owner, []), colleague(owner, [])]);
  const { subject } = vouched();
  await signInWithIssuer(visitorFrom(), vouched({ subject, verifiedEmail: one.email }));
  const session = await signInWithIssuer(visitorFrom(), vouched({ subject, verifiedEmail: other.email }));
  expect((await findSignedIn(session))?.userId).toBe(one.userId);
});

test('a stranger, an address nobody verified and a disabled person are refused, and nobody is created', async () => {
  const gone = await colleague(await reseller(), []);
  await db.user.update({ where: { id: gone.userId }, data: { disabledAt: now } });
  const before = await db.user.count();
  for (const verifiedEmail of ['nobody@nowhere.example', null, gone.email]) {
    const refused = signInWithIssuer(visitorFrom(), vouched({ verifiedEmail }));
    expect(await refusalOf(refused)).toEqual(['issuer_unknown_person']);
  }
  expect(await db.user.count()).toBe(before);
  expect(await db.identity.count({ where: { userId: gone.userId } })).toBe(0);
});

test('what a stranger left at an address nobody had proven ends with the issuer’s word; what its owner has stays', async () => {
  const { email, userId, other } = await withSecondStep();
  await signInWithIssuer(visitorFrom(), vouched({ verifiedEmail: email }));
  expect(await db.user.findUnique({ where: { id: userId } })).toMatchObject({ passwordHash: null });
  expect(await findSecondStep({ userId })).toBeNull();
  expect(await findSignedIn(other.sessionId)).toBeNull();

  const owner = await colleague(await reseller(), []);
  await db.user.update({ where: { id: owner.userId }, data: { addressProvenAt: now } });
  const session = await signedIn(owner.email);
  await signInWithIssuer(visitorFrom(), vouched({ verifiedEmail: owner.email }));
  expect(await findSignedIn(session.sessionId)).not.toBeNull();
  expect((await signedIn(owner.email)).userId).toBe(owner.userId);
});

test('the proof is as old as the issuer says, and the session of the same browser ends', async () => {
  const { email } = await colleague(await reseller(), []);
  const old = await signedIn(email);
  const provenAt = new Date('2026-01-01T00:00:00Z');
  const replaces = old.sessionId;
  const session = await signInWithIssuer(visitorFrom(), vouched({ verifiedEmail: email, provenAt, replaces }));
  expect((await findSignedIn(session))?.provenAt).toEqual(provenAt);
  expect(await findSignedIn(old.sessionId)).toBeNull();
});

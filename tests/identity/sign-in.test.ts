import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { reauthenticate } from '@/lib/identity/reauthenticate';
import { signInWithPassword } from '@/lib/identity/sign-in';
import { findSignedIn } from '@/lib/organization/queries';
import { colleague, password, refusalOf, signedIn, visitorFrom } from '../support/people';
import { reseller } from '../support/story';

const wrong = 'not the right password at all';

test('a wrong password, an unknown address and a disabled person get one refusal, for as much work', async () => {
  const owner = await reseller();
  const [known, gone] = await Promise.all([colleague(owner, []), colleague(owner, [])]);
  await db.user.update({ where: { id: gone.userId }, data: { disabledAt: new Date() } });
  const tries = [
    { email: known.email, password: wrong },
    { email: 'nobody@nowhere.example', password: wrong },
    { email: gone.email, password },
    { email: 'admin@', password: wrong },
  ];
  // The processor's time, not the clock's, and of all rounds together: some systems count it in large steps.
  const spent = tries.map(() => 0);
  for (let round = 0; round < 5; round++)
    for (const [place, fields] of tries.entries()) {
      const before = process.cpuUsage();
      expect(await refusalOf(signInWithPassword(visitorFrom(round), fields))).toEqual(['sign_in_wrong']);
      spent[place] = (spent[place] ?? 0) + process.cpuUsage(before).user;
    }
  expect(Math.max(...spent)).toBeLessThan(4 * Math.min(...spent));
  expect(await db.session.count({ where: { userId: { in: [known.userId, gone.userId] } } })).toBe(0);
});

test('the ninth try from one place is refused even with the right password; from elsewhere the person gets in', async () => {
  const { email } = await colleague(await reseller(), []);
  for (let tried = 0; tried < 8; tried++)
    await refusalOf(signInWithPassword(visitorFrom(20), { email, password: wrong }));
  expect(await refusalOf(signInWithPassword(visitorFrom(20), { email, password }))).toEqual(['too_many_tries']);
  expect(await signInWithPassword(visitorFrom(21), { email, password })).toMatch(/^[0-9a-f-]{36}$/);
});

test('another way to write the address is the same try', async () => {
  const { email } = await colleague(await reseller(), []);
  const written = [email, email.toUpperCase(), `${email}.`];
  for (let tried = 0; tried < 8; tried++) {
    const as = written[tried % written.length] ?? email;
    await refusalOf(signInWithPassword(visitorFrom(22), { email: as, password: wrong }));
  }
  expect(await refusalOf(signInWithPassword(visitorFrom(22), { email, password }))).toEqual(['too_many_tries']);
});

test('tries are forgotten once the password was right', async () => {
  const { email } = await colleague(await reseller(), []);
  for (let tried = 0; tried < 7; tried++)
    await refusalOf(signInWithPassword(visitorFrom(23), { email, password: wrong }));
  await signInWithPassword(visitorFrom(23), { email, password });
  for (let tried = 0; tried < 2; tried++)
    expect(await refusalOf(signInWithPassword(visitorFrom(23), { email, password: wrong }))).toEqual(['sign_in_wrong']);
  expect(await signInWithPassword(visitorFrom(23), { email, password })).toMatch(/^[0-9a-f-]{36}$/);
});

test('one place that tries many addresses is refused after sixty', async () => {
  const spray = (number: number) =>
    signInWithPassword(visitorFrom(24), { email: `${number}@spray.example`, password: wrong });
  for (let number = 0; number < 60; number++) expect(await refusalOf(spray(number))).toEqual(['sign_in_wrong']);
  expect(await refusalOf(spray(60))).toEqual(['too_many_tries']);
});

test('a proof is the password given again; a wrong one leaves the old proof as it was', async () => {
  const { email } = await colleague(await reseller(), []);
  const person = await signedIn(email);
  const old = new Date('2026-01-01T00:00:00Z');
  await db.session.update({ where: { id: person.sessionId }, data: { provenAt: old } });
  expect(await refusalOf(reauthenticate(person, visitorFrom().from, { password: wrong }))).toEqual(['password_wrong']);
  expect((await findSignedIn(person.sessionId))?.provenAt).toEqual(old);
  const renewed = await reauthenticate(person, visitorFrom().from, { password });
  expect((await findSignedIn(renewed))?.provenAt.getTime()).toBeGreaterThan(old.getTime());
});

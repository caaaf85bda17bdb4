import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { after, days, freeze, now } from '@/lib/clock';
import { db } from '@/lib/db';
import * as enrollments from '@/lib/enrollment/commands';
import {
  eraseTyped,
  forgetOldTyped,
  forgetTyped,
  keepTyped,
  listTyped,
  longestTyping,
  mostPages,
  worthKeeping,
} from '@/lib/form/typed-answers';
import { reseller, started } from './support/story';

const place = (form = 'enrollment-company') => ({ page: '/enrollment/company', form });
const textOf = async (who: Parameters<typeof listTyped>[0], page = place().page) =>
  (await listTyped(who, [page])).map(({ typed }) => typed);

test('what was typed is there for the same person and account, and for nobody else', async () => {
  const [one, other] = [await reseller('ID'), await reseller('ID')];
  await keepTyped(one, place(), { legalName: 'PT Satu' }, 0);
  expect(await textOf(one)).toEqual([{ legalName: 'PT Satu' }]);
  expect(await textOf(other)).toEqual([]);
  expect(await textOf({ userId: one.userId, organizationId: other.organizationId })).toEqual([]);
  expect(await textOf({ userId: one.userId, organizationId: null })).toEqual([]);
  expect(await textOf(one, '/enrollment/support-contact')).toEqual([]);
});

test('it is sealed: a copy of the database tells neither the text nor the page', async () => {
  const one = await reseller('ID');
  const secret = randomUUID();
  await keepTyped(one, { page: `/join/${secret}`, form: 'a' }, { message: secret }, 0);
  const rows = await db.typedAnswer.findMany({ where: { userId: one.userId } });
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain(secret);
  expect(Buffer.from(rows[0]?.typed ?? []).toString()).not.toContain(secret);
});

test('neither passwords, codes and tokens nor consents are kept', () => {
  const typed = {
    legalName: 'PT Satu',
    password: 'x',
    presentPassword: 'x',
    code: '1',
    letterCode: '1',
    token: 't',
    key: 'k',
    agree: 'yes',
    authority: 'yes',
    accessReseller: 'yes',
    postalCode: '40111',
  };
  expect(worthKeeping(typed)).toEqual({ legalName: 'PT Satu', postalCode: '40111' });
});

test('text shown in an older version does not go over newer text', async () => {
  const one = await reseller('ID');
  expect(await keepTyped(one, place(), { legalName: 'A' }, 0)).toMatchObject({ state: 'kept', version: 1 });
  expect(await keepTyped(one, place(), { legalName: 'B' }, 1)).toMatchObject({ state: 'kept', version: 2 });
  for (const seen of [0, 1, -1, Number.NaN, 0.5])
    expect(await keepTyped(one, place(), { legalName: 'C' }, seen)).toMatchObject({ state: 'newer', version: 2 });
  expect(await textOf(one)).toEqual([{ legalName: 'B' }]);
});

test('of two tabs that keep text at once, one is kept and the other is told', async () => {
  const one = await reseller('ID');
  const states = await Promise.all(['A', 'B', 'C'].map((legalName) => keepTyped(one, place(), { legalName }, 0)));
  expect(states.map(({ state }) => state).sort()).toEqual(['kept', 'newer', 'newer']);
});

test('too much text is not kept, and what was kept before stays', async () => {
  const one = await reseller('ID');
  await keepTyped(one, place(), { about: 'short' }, 0);
  expect(await keepTyped(one, place(), { about: 'x'.repeat(longestTyping) }, 1)).toEqual({ state: 'too_long' });
  expect(await textOf(one)).toEqual([{ about: 'short' }]);
});

test('once the answers are taken the text is gone, and what was still under way does not bring it back', async () => {
  const one = await reseller('ID');
  await keepTyped(one, place(), { legalName: 'A' }, 0);
  await forgetTyped(one, place(), 1);
  expect(await keepTyped(one, place(), { legalName: 'A' }, 1)).toEqual({ state: 'taken' });
  expect(await textOf(one)).toEqual([null]);
  freeze(after(now(), 6_000));
  expect(await keepTyped(one, place(), { legalName: 'New' }, 0)).toMatchObject({ state: 'kept' });
  freeze(null);
});

test('taking one tab’s answers leaves the newer text of another', async () => {
  const one = await reseller('ID');
  await keepTyped(one, place(), { legalName: 'A' }, 0);
  await keepTyped(one, place(), { legalName: 'B' }, 1);
  await forgetTyped(one, place(), 1);
  expect(await textOf(one)).toEqual([{ legalName: 'B' }]);
});

test('of pages without end, the newest hundred of a person keep their text', async () => {
  const [one, other] = [await reseller('ID'), await reseller('ID')];
  await keepTyped(other, place(), { legalName: 'Theirs' }, 0);
  for (let page = 0; page <= mostPages; page++) {
    freeze(new Date(Date.now() + page));
    await keepTyped(one, { page: `/cases/${page}`, form: 'ask' }, { message: 'x' }, 0);
  }
  freeze(null);
  expect(await db.typedAnswer.count({ where: { userId: one.userId } })).toBe(mostPages);
  expect(await textOf(one, '/cases/0')).toEqual([]);
  expect(await textOf(one, `/cases/${mostPages}`)).toEqual([{ message: 'x' }]);
  expect(await textOf(other)).toEqual([{ legalName: 'Theirs' }]);
});

test('text nobody went on with for thirty days is forgotten', async () => {
  const one = await reseller('ID');
  await keepTyped(one, place(), { legalName: 'A' }, 0);
  freeze(after(now(), days(31)));
  expect(await textOf(one)).toEqual([]);
  await forgetOldTyped();
  freeze(null);
  expect(await db.typedAnswer.count({ where: { userId: one.userId } })).toBe(0);
});

test('it is erased with the enrollment, whoever of the organization typed it; other pages keep theirs', async () => {
  const one = await reseller('ID');
  await started(one);
  await keepTyped(one, place(), { legalName: 'A' }, 0);
  await keepTyped(one, { page: '/settings/users/add', form: 'user' }, { firstName: 'Budi' }, 0);
  await enrollments.withdraw(one, { seen: 0 });
  expect(await textOf(one)).toEqual([]);
  expect(await textOf(one, '/settings/users/add')).toEqual([{ firstName: 'Budi' }]);
  await eraseTyped(db, one.organizationId, '');
  expect(await textOf(one, '/settings/users/add')).toEqual([]);
});

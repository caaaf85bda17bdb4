import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { write } from '@/emails/write';
import { after, days, freeze, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { findCatalogue, offered } from '@/lib/verification/reason-catalogue';
import { reasonShape } from '@/lib/verification/reason-schema';
import { addReason, listVersions, offerReason, retireReason, sayReason } from '@/lib/verification/reason-versions';
import { proposeRejection, reject } from '@/lib/verification/rejections';
import { sentencesOf } from '@/lib/verification/review-reasons';
import { reviewReasons as english } from '@/messages/en/review-reasons';
import { reviewReasons as indonesian } from '@/messages/id/review-reasons';
import { askForFix } from '../support/fixes';
import { refusalOf } from '../support/people';
import { bring, cast, proposedAt, reviewer, versionOf } from '../support/story';

afterEach(() => freeze(null));

const newCode = () => `made_${randomUUID().replaceAll('-', '').slice(0, 20)}`;

const typed = (code: string, wrong: string, more: object = {}) => ({
  ...{ code, seen: '0', label_en: 'Short', wrong_en: wrong, cure_en: 'Do this.', byDocument_en: '' },
  ...{ label_id: 'Singkat', wrong_id: `ID ${wrong}`, cure_id: 'Lakukan ini.', byDocument_id: '' },
  documents: ['tax_certificate'],
  ...more,
});
const fields = (code: string, wrong: string, more: object = {}) => reasonShape.parse(typed(code, wrong, more));
const inForce = async (code: string) => (await findCatalogue()).find((one) => one.code === code) ?? null;
const said = (reason: { code: string; words: unknown } | null) =>
  reason && sentencesOf({ reason: reason.code, said: reason.words }, english, 'en').wrong;

test('a lead adds a reason, and nobody else does; a code that is there is not added again', async () => {
  const [lead, one] = [await reviewer(true), await reviewer()];
  const code = newCode();
  expect(await refusalOf(addReason(one, fields(code, 'Wrong.')))).toEqual(['role_missing']);
  await addReason(lead, fields(code, 'Wrong.'));
  expect(said(await inForce(code))).toBe('Wrong.');
  expect(await refusalOf(addReason(lead, fields(code, 'Again.')))).toEqual(['reason_exists']);
  expect(await refusalOf(addReason(lead, fields('name_mismatch', 'Ours.')))).toEqual(['reason_exists']);
});

test('words begin on their day, and what comes later does not speak before', async () => {
  const lead = await reviewer(true);
  const code = newCode();
  await addReason(lead, fields(code, 'First.'));
  const day = after(now(), days(3)).toISOString().slice(0, 10);
  await sayReason(lead, fields(code, 'Later.', { seen: '1', from: day }));
  await sayReason(lead, fields(code, 'Now.', { seen: '2' }));
  expect(said(await inForce(code))).toBe('Now.');
  freeze(after(now(), days(4)));
  expect(said(await inForce(code))).toBe('Later.');
  expect(await refusalOf(sayReason(lead, fields(code, 'Past.', { seen: '3', from: '2026-01-02' })))).toEqual([
    'day_over',
  ]);
  expect((await listVersions(lead, code)).entries.map(({ version }) => version)).toEqual([3, 2, 1]);
});

test('of two leads who edit at once one wins, and the other is told', async () => {
  const leads = [await reviewer(true), await reviewer(true)] as const;
  const code = newCode();
  await addReason(leads[0], fields(code, 'First.'));
  const ends = await Promise.allSettled(
    leads.map((lead, at) => sayReason(lead, fields(code, `Of ${at}.`, { seen: '1' }))),
  );
  expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await refusalOf(sayReason(leads[0], fields(code, 'Late.', { seen: '1' })))).toEqual(['moved_on']);
  expect(await db.reasonVersion.count({ where: { code } })).toBe(2);
});

test('what was sent keeps the words it was sent with, in its letter and on every page, in both languages', async () => {
  const lead = await reviewer(true);
  const code = newCode();
  await addReason(lead, fields(code, 'The seal is missing.'));
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  const seen = await versionOf(enrollmentId);
  await proposeRejection(people.reviewer, { enrollmentId, seen, reason: code, message: 'See page 2.' });
  await reject(people.second, { enrollmentId, seen, proposedAt: await proposedAt(enrollmentId) });
  await sayReason(lead, fields(code, 'Something else.', { seen: '1', documents: [] }));
  await retireReason(lead, { code, seen: 2 });
  const given = await db.fixRequest.findFirstOrThrow({ where: { enrollmentId } });
  expect(sentencesOf(given, english, 'en').wrong).toBe('The seal is missing.');
  expect(sentencesOf(given, indonesian, 'id').wrong).toBe('ID The seal is missing.');
  expect(given.documents).toEqual(['tax_certificate']);
  const letter = await db.letter.findFirstOrThrow({
    where: { name: 'enrollment-rejected', content: { path: ['requests', '0', 'reason'], equals: code } },
  });
  for (const [locale, wrong, papers] of [
    ['en', 'The seal is missing', 'tax certificate'],
    ['id', 'ID The seal is missing', 'NPWP|[Pp]ajak'],
  ] as const) {
    const [point] = write({ ...letter, locale, zone: 'UTC' }, null).points;
    expect(point?.lines.join(' ').replaceAll(/[\u200c\u2068\u2069]/g, '')).toContain(wrong);
    expect(point?.lines.join(' ')).toMatch(new RegExp(papers));
  }
});

test('a retired reason is given no more, by nobody and for nothing, until a lead offers it again', async () => {
  const lead = await reviewer(true);
  const code = newCode();
  await addReason(lead, fields(code, 'Wrong.'));
  await retireReason(lead, { code, seen: 1 });
  expect(offered(await findCatalogue()).map((one) => one.code)).not.toContain(code);
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  const asked = { enrollmentId, seen: await versionOf(enrollmentId), message: 'So.' };
  expect(await refusalOf(proposeRejection(people.reviewer, { ...asked, reason: 'other', second: code }))).toEqual([
    'reason_retired',
  ]);
  expect(await refusalOf(askForFix(people.reviewer, { ...asked, field: 'company', reason: code }))).toEqual([
    'reason_retired',
  ]);
  expect(await refusalOf(askForFix(people.reviewer, { ...asked, field: 'company', reason: newCode() }))).toEqual([
    'not_a_choice',
  ]);
  await offerReason(lead, { code, seen: 2 });
  await askForFix(people.reviewer, { ...asked, field: 'company', reason: code });
});

test('a retired reason of the portal’s own keeps the portal’s words', async () => {
  const lead = await reviewer(true);
  const code = 'email_role_address';
  const { last } = await listVersions(lead, code);
  await retireReason(lead, { code, seen: last });
  expect(said(await inForce(code))).toBe(english.email_role_address.wrong);
  await offerReason(lead, { code, seen: last + 1 });
});

test('both languages are needed, a megabyte is refused, and what was once said stays', async () => {
  const code = newCode();
  const refused = (more: object) => reasonShape.safeParse(typed(code, 'Wrong.', more)).success === false;
  for (const name of ['label_en', 'wrong_id', 'cure_id', 'cure_en']) expect(refused({ [name]: ' ' }), name).toBe(true);
  expect(refused({ wrong_en: 'x'.repeat(1_000_000) })).toBe(true);
  expect(refused({ byDocument_id: 'x'.repeat(1_000_000) })).toBe(true);
  expect(refused({ documents: ['passport'] })).toBe(true);
  expect(refused({ from: '2026-02-30' })).toBe(true);
  for (const wrong of ['Name', 'a b', '<b>', '_a', `a${'b'.repeat(40)}`])
    expect(refused({ code: wrong }), wrong).toBe(true);
  const lead = await reviewer(true);
  await addReason(lead, fields(code, '<b>Wrong</b> & so'));
  expect(said(await inForce(code))).toBe('<b>Wrong</b> & so');
  await expect(db.reasonVersion.updateMany({ where: { code }, data: { retired: true } })).rejects.toThrow();
});

test('a reason retired while other words are still to come stays retired when they begin', async () => {
  const lead = await reviewer(true);
  const code = newCode();
  await addReason(lead, fields(code, 'First.'));
  const day = after(now(), days(3)).toISOString().slice(0, 10);
  await sayReason(lead, fields(code, 'Later.', { seen: '1', from: day }));
  await retireReason(lead, { code, seen: 2 });
  freeze(after(now(), days(4)));
  expect([said(await inForce(code)), (await inForce(code))?.retired]).toEqual(['Later.', true]);
});

test('there are no more reasons than one can choose from', async () => {
  const lead = await reviewer(true);
  const [code, most] = [newCode(), 200];
  await addReason(lead, fields(code, 'Wrong.'));
  const one = await db.reasonVersion.findFirstOrThrow({ where: { code } });
  const lacking = most - (await findCatalogue()).length;
  await db.reasonVersion.createMany({
    data: Array.from({ length: lacking }, () => ({ ...one, words: one.words ?? {}, code: newCode() })),
  });
  expect(await refusalOf(addReason(lead, fields(newCode(), 'One more.')))).toEqual(['reasons_many']);
  await sayReason(lead, fields(code, 'Said anew.', { seen: '1' }));
  expect(said(await inForce(code))).toBe('Said anew.');
});

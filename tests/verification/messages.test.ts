import { afterEach, expect, test } from 'vitest';
import { after, freeze, hours, minutes, now } from '@/lib/clock';
import { tellDue } from '@/lib/conversation/clock';
import { ask, askByLink } from '@/lib/conversation/commands';
import { listMessages } from '@/lib/conversation/queries';
import { askShape } from '@/lib/conversation/schema';
import { db } from '@/lib/db';
import { findOverview } from '@/lib/overview/queries';
import { findStaffFigures } from '@/lib/overview/staff';
import { claim } from '@/lib/verification/claims';
import { answer } from '@/lib/verification/messages';
import { findCase } from '@/lib/verification/queries';
import { listCases } from '@/lib/verification/queue';
import { colleague, holderOf, refusalOf } from '../support/people';
import { bring, cast, domainOf, legalNameOf, reseller, stages, versionOf } from '../support/story';

afterEach(async () => {
  freeze(null);
});

const emailOf = async (userId: string) => (await db.user.findUniqueOrThrow({ where: { id: userId } })).email;
const lettersTo = async (address: string, name: string) =>
  (await db.letter.findMany({ where: { name, address }, orderBy: { createdAt: 'asc' } })).map(
    ({ content }) => (content as { message: string }).message,
  );
const messagesOf = (enrollmentId: string) =>
  db.message.findMany({ where: { enrollmentId }, orderBy: { number: 'asc' } });

test('a question and its answer use no attempt and move nothing, and each side is told in words', async () => {
  const people = await cast();
  const { member, reviewer } = people;
  const enrollmentId = await bring(people, 'in_review');
  await claim(reviewer, { enrollmentId });
  const before = await db.enrollment.findUniqueOrThrow({ where: { id: enrollmentId } });
  await ask(member, { message: 'Is a signed letter enough?' });
  await answer(reviewer, { enrollmentId, message: 'Yes.\nWith name and role.' });
  expect(await db.enrollment.findUniqueOrThrow({ where: { id: enrollmentId } })).toEqual(before);
  expect(await messagesOf(enrollmentId)).toMatchObject([
    { number: 1, side: 'company', userId: member.userId, readAt: expect.any(Date), answeredAt: expect.any(Date) },
    { number: 2, side: 'reviewer', userId: reviewer.userId, readAt: null, answeredAt: null },
  ]);
  expect(await lettersTo(await emailOf(reviewer.userId), 'message-from-company')).toEqual([
    'Is a signed letter enough?',
  ]);
  const said = ['Yes.\nWith name and role.'];
  expect(await lettersTo(await emailOf(member.userId), 'message-from-reviewer')).toEqual(said);
  expect(await lettersTo(`budi@${domainOf(member)}`, 'message-to-contact')).toEqual(said);
});

test('a side gets one letter an hour; what came meanwhile stands in the next, which the clock owes', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  const address = await emailOf(people.member.userId);
  const told = () => lettersTo(address, 'message-from-reviewer');
  const start = now();
  const at = async (offset: number, body: string) => {
    freeze(after(start, offset));
    await answer(people.reviewer, { enrollmentId, message: body });
  };
  await at(0, 'One.');
  await at(minutes(1), 'Two.');
  await at(minutes(59), 'Three.');
  await tellDue();
  expect(await told()).toEqual(['One.']);
  freeze(after(start, hours(1)));
  await tellDue();
  await tellDue();
  expect(await told()).toEqual(['One.', 'Two.\n\nThree.']);
  await at(hours(3), 'Four.');
  expect(await told()).toHaveLength(3);
  expect(await db.message.count({ where: { enrollmentId, toldAt: null } })).toBe(0);
});

test('of a case nobody has, no letter is written; whoever takes it and has not read it is told', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  const letters = async () => lettersTo(await emailOf(people.reviewer.userId), 'message-from-company');
  await ask(people.member, { message: 'Anybody there?' });
  await tellDue();
  expect(await letters()).toEqual([]);
  await claim(people.reviewer, { enrollmentId });
  await tellDue();
  expect(await letters()).toEqual(['Anybody there?']);
});

test('what a reviewer has read on the case needs no letter', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  await ask(people.member, { message: 'Is it enough?' });
  await listMessages(people.second, enrollmentId, null);
  expect(await messagesOf(enrollmentId)).toMatchObject([{ readAt: null }]);
  await listMessages(people.reviewer, enrollmentId, 'reviewer');
  await claim(people.reviewer, { enrollmentId });
  await tellDue();
  expect(await messagesOf(enrollmentId)).toMatchObject([{ readAt: expect.any(Date), toldAt: null, answeredAt: null }]);
});

test('only Global admins of the company and its primary contact write for it, and not once it is over', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  const words = { enrollmentId, message: 'Hello.' };
  expect(await refusalOf(ask(await reseller(), words))).toEqual(['conversation_closed']);
  expect(await refusalOf(ask(await colleague(people.member, ['admin_agent']), words))).toEqual(['global_admin_only']);
  await answer(people.reviewer, words);
  const contact = await holderOf('write_message', enrollmentId);
  await askByLink(contact, { message: 'By the letter.' });
  expect(await refusalOf(askByLink({ ...contact, address: 'else@example.com' }, words))).toEqual(['not_yours']);
  expect((await messagesOf(enrollmentId)).at(-1)).toMatchObject({ userId: null, contactName: 'Budi Santoso' });
  for (const stage of stages) {
    const each = await cast();
    await bring(each, stage);
    const asked = ask(each.member, { message: 'Hello.' });
    if (stage === 'draft' || stage === 'withdrawn') expect(await refusalOf(asked)).toEqual(['conversation_closed']);
    else expect(await asked).toBeUndefined();
  }
  const over = await cast();
  const id = await bring(over, 'withdrawn');
  expect(await refusalOf(answer(over.reviewer, { enrollmentId: id, message: 'Too late.' }))).toEqual([
    'conversation_closed',
  ]);
}, 60_000);

test('a colleague’s case is the colleague’s to write about, and one’s own company is nobody’s to write to', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  await claim(people.reviewer, { enrollmentId });
  expect(await refusalOf(answer(people.second, { enrollmentId, message: 'Hi.' }))).toEqual(['claimed_by_another']);
  const { organizationId } = people.member;
  await db.membership.create({
    data: { userId: people.reviewer.userId, organizationId, roles: [], joinedAt: new Date() },
  });
  expect(await refusalOf(answer(people.reviewer, { enrollmentId, message: 'Hi.' }))).toEqual(['own_organization']);
});

test('a contact whose address is not proven is not written to: it may be a stranger’s', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'email_pending');
  await answer(people.reviewer, { enrollmentId, message: 'We wait for the contact.' });
  expect(
    await db.letter.count({ where: { name: 'message-to-contact', address: `budi@${domainOf(people.member)}` } }),
  ).toBe(0);
  expect(await lettersTo(await emailOf(people.member.userId), 'message-from-reviewer')).toHaveLength(1);
});

test('a company writes thirty messages an hour, by whomever; nobody else uses them up', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  await answer(people.reviewer, { enrollmentId, message: 'Write to us.' });
  const former = { ...(await holderOf('write_message', enrollmentId)), address: 'former@contact.example' };
  for (let count = 0; count < 5; count += 1)
    expect(await refusalOf(askByLink(former, { message: 'Flood.' }))).toEqual(['not_yours']);
  for (let count = 0; count < 30; count += 1) await ask(people.member, { message: `${count}` });
  expect(await refusalOf(ask(people.member, { message: 'More.' }))).toEqual(['too_many_tries']);
  await answer(people.reviewer, { enrollmentId, message: 'Slowly, please.' });
  expect(await refusalOf(askByLink(await holderOf('write_message', enrollmentId), { message: 'And more.' }))).toEqual([
    'too_many_tries',
  ]);
}, 60_000);

test('of many who write at once each message is kept, in order, without gaps, and one letter is owed', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  await claim(people.reviewer, { enrollmentId });
  const all = Array.from({ length: 8 }, (_, one) => ask(people.member, { message: `Message ${one}.` }));
  await Promise.all([...all, answer(people.reviewer, { enrollmentId, message: 'At once.' })]);
  expect((await messagesOf(enrollmentId)).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(await lettersTo(await emailOf(people.member.userId), 'message-from-reviewer')).toHaveLength(1);
}, 60_000);

test('words are kept as they were meant: lines stay, what shows nothing goes, a megabyte is too long', () => {
  const read = (body: string) => askShape.safeParse({ message: body });
  expect(read('One.  \r\n\r\nTwo \u202Eevil\u200B. <b>Three</b>').data?.message).toBe('One.\n\nTwo evil. <b>Three</b>');
  for (const [body, code] of [
    ['x'.repeat(1_000_000), 'too_long'],
    ['x'.repeat(2_001), 'too_long'],
    // A sign that its normal form writes as two.
    ['\u0958'.repeat(2_000), 'too_long'],
    [' \u200B \n ', 'required'],
    ['A\u0000B', 'characters_not_allowed'],
  ] as const)
    expect(read(body).error?.issues[0]?.message, code).toBe(code);
  expect(read('x'.repeat(2_000)).success).toBe(true);
});

test('what was written stays: the database refuses to change, take back or unread it', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  await ask(people.member, { message: 'As it is.' });
  await answer(people.reviewer, { enrollmentId, message: 'Noted.' });
  const where = { enrollmentId };
  await expect(db.message.updateMany({ where, data: { body: 'Otherwise.' } })).rejects.toThrow();
  await expect(
    db.message.updateMany({ where: { ...where, side: 'company' }, data: { readAt: null } }),
  ).rejects.toThrow();
  await expect(db.message.deleteMany({ where })).rejects.toThrow();
});

test('the letters of a conversation stand among those of the case', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  await answer(people.reviewer, { enrollmentId, message: 'Hello.' });
  const found = await findCase(people.reviewer, enrollmentId);
  const names = found?.letters.map(({ name }) => name) ?? [];
  expect(names).toEqual(expect.arrayContaining(['message-from-reviewer', 'message-to-contact']));
  expect(found?.version).toBe(await versionOf(enrollmentId));
});

test('the queue and the overviews say that a company wrote until somebody answers, and that a reviewer did until it is read', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'in_review');
  const row = async (view: 'wrote' | 'all', by = people.reviewer) =>
    (await listCases(by, { view, search: legalNameOf(people.member) })).rows.find(({ id }) => id === enrollmentId);
  expect(await row('all')).toMatchObject({ wrote: false });
  await ask(people.member, { message: 'Anybody?' });
  expect(await row('wrote')).toMatchObject({ wrote: true });
  await claim(people.second, { enrollmentId });
  expect(await row('wrote')).toBeUndefined();
  expect(await row('wrote', people.second)).toMatchObject({ wrote: true });
  const [staff] = await findStaffFigures(people.second, ['reviewer']);
  expect(staff?.figures.find(({ key }) => key === 'cases_wrote')?.count).toBeGreaterThan(0);
  await answer(people.second, { enrollmentId, message: 'Yes.' });
  expect(await row('wrote', people.second)).toBeUndefined();
  const waits = async () => (await findOverview(people.member)).waiting.filter(({ kind }) => kind === 'message');
  expect(await waits()).toMatchObject([{ id: enrollmentId }]);
  await listMessages(people.member, enrollmentId, 'company');
  expect(await waits()).toEqual([]);
});

import { afterEach, expect, test } from 'vitest';
import { after, days, freeze, hours } from '@/lib/clock';
import { db } from '@/lib/db';
import { remindToAnswer } from '@/lib/enrollment/answer-time';
import { closeOverdue } from '@/lib/enrollment/clock';
import { factsOf } from '@/lib/enrollment/facts';
import { closesAt } from '@/lib/enrollment/needs';
import { resubmit } from '@/lib/verification/commands';
import { denyEmail } from '@/lib/verification/contact-answers';
import { giveMoreTime } from '@/lib/verification/extensions';
import { declared } from '../support/declared';
import { refusalOf } from '../support/people';
import { bring, cast, contactOf, domainOf, versionOf } from '../support/story';

afterEach(() => freeze(null));

async function waiting() {
  const people = await cast();
  const id = await bring(people, 'needs_action');
  const { movedAt } = await db.enrollment.findUniqueOrThrow({ where: { id } });
  const at = async (day: number, more = 0) => {
    freeze(after(movedAt, days(day) + more));
    await remindToAnswer();
    await closeOverdue();
  };
  const told = async () =>
    (
      await db.letter.findMany({
        where: { organizationId: people.member.organizationId, name: { in: ['answer-due', 'enrollment-extended'] } },
        orderBy: [{ createdAt: 'asc' }, { party: 'asc' }],
      })
    ).map(({ name, party, address }) => [name, party, address]);
  const statusNow = async () => (await db.enrollment.findUniqueOrThrow({ where: { id } })).status;
  const more = async (count: number, by = people.reviewer) =>
    giveMoreTime(by, {
      ...{ enrollmentId: id, seen: await versionOf(id), days: count },
      until: closesAt(await factsOf(db, id)),
    });
  return { ...people, id, at, told, statusNow, more };
}

test('a company that does not answer is reminded seven days and one day before, once each, and then it closes', async () => {
  const { member, at, told, statusNow } = await waiting();
  const admin = (await db.user.findUniqueOrThrow({ where: { id: member.userId } })).email;
  const both = [
    ['answer-due', 'admin', admin],
    ['answer-due', 'contact', `budi@${domainOf(member)}`],
  ];
  await at(22, hours(23));
  expect(await told()).toEqual([]);
  await at(23);
  await at(24);
  expect(await told()).toEqual(both);
  await at(29);
  await at(29, hours(12));
  expect(await told()).toEqual([...both, ...both]);
  expect(await statusNow()).toBe('needs_action');
  await at(30);
  expect(await statusNow()).toBe('closed');
  expect(await told()).toHaveLength(4);
});

test('given more time, it is told, reminded anew by the new day, and closes on that', async () => {
  const { at, told, statusNow, more, id } = await waiting();
  await at(29);
  await more(7);
  expect((await told()).map(([name]) => name).sort()).toEqual([
    ...twice('answer-due'),
    ...twice('enrollment-extended'),
  ]);
  await at(30);
  await at(35);
  expect(await statusNow()).toBe('needs_action');
  const names = (await told()).map(([name]) => name);
  expect(names.filter((name) => name === 'answer-due')).toHaveLength(4);
  await at(36);
  expect((await told()).filter(([name]) => name === 'answer-due')).toHaveLength(6);
  await at(37);
  expect(await statusNow()).toBe('closed');
  expect((await db.enrollment.findUniqueOrThrow({ where: { id } })).answerBy).toBeNull();
});

test('more time is given as often as there is room, by one of two at once, and is over with the answer', async () => {
  const { member, second, more, id } = await waiting();
  const until = closesAt(await factsOf(db, id));
  const seen = await versionOf(id);
  const give = () => giveMoreTime(second, { enrollmentId: id, seen, days: 30, until });
  const both = await Promise.allSettled([give(), give()]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await refusalOf(give())).toEqual(['moved_on']);
  await more(30);
  await more(30);
  expect(await refusalOf(more(7))).toEqual(['answer_time_full']);
  expect(closesAt(await factsOf(db, id))).toEqual(after(until, days(90)));
  await resubmit(member, { seen, ...declared });
  expect((await db.enrollment.findUniqueOrThrow({ where: { id } })).answerBy).toBeNull();
  expect(await refusalOf(more(7))).toEqual(['not_in_this_state']);
});

test('the letter’s link for documents works as long as an answer is waited for', async () => {
  const people = await cast();
  const id = await bring(people, 'needs_action', ['business_proof']);
  const facts = await factsOf(db, id);
  const until = closesAt(facts);
  await giveMoreTime(people.reviewer, { enrollmentId: id, seen: facts.version, days: 30, until });
  const link = await db.oneTimeLink.findFirstOrThrow({ where: { purpose: 'send_documents', subjectId: id } });
  expect(link.expiresAt).toEqual(after(until, days(30)));
});

test('whoever has used every attempt is neither reminded nor given more time', async () => {
  const people = await cast();
  const id = await bring(people, 'rejected');
  await db.enrollment.update({ where: { id }, data: { attempts: 3 } });
  const facts = await factsOf(db, id);
  const more = giveMoreTime(people.lead, { enrollmentId: id, seen: facts.version, days: 7, until: closesAt(facts) });
  expect(await refusalOf(more)).toEqual(['not_in_this_state']);
  freeze(after(facts.movedAt, days(24)));
  await remindToAnswer();
  const { organizationId } = people.member;
  expect(await db.letter.count({ where: { organizationId, name: 'answer-due' } })).toBe(0);
});

test('after “This was not me” no answer is due that nobody asked for: the admins are told to name another contact', async () => {
  const people = await cast();
  const id = await bring(people, 'email_pending');
  const contact = await contactOf(id);
  await denyEmail(contact);
  const { movedAt } = await db.enrollment.findUniqueOrThrow({ where: { id } });
  for (const day of [22, 23, 24, 29]) {
    freeze(after(movedAt, days(day)));
    await remindToAnswer();
  }
  const { organizationId } = people.member;
  const told = await db.letter.findMany({
    where: { organizationId, name: { in: ['answer-due', 'enrollment-waits'] } },
  });
  expect(told.map(({ name, party }) => [name, party])).toEqual([
    ['enrollment-waits', 'admin'],
    ['enrollment-waits', 'admin'],
  ]);
  for (const { content } of told) expect(content).toMatchObject({ waitsFor: 'another', contact: contact.address });
});

const twice = (name: string) => [name, name];

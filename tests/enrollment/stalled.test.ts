import { afterEach, expect, test } from 'vitest';
import { after, days, freeze, hours } from '@/lib/clock';
import { db } from '@/lib/db';
import { closeOverdue } from '@/lib/enrollment/clock';
import * as enrollments from '@/lib/enrollment/commands';
import { saveSupportContact } from '@/lib/enrollment/profile';
import { remindStalled } from '@/lib/enrollment/remind';
import { confirmEmail } from '@/lib/verification/contact-answers';
import { proposeReinstatement } from '@/lib/verification/second-looks';
import { refusalOf } from '../support/people';
import { bring, cast, contactOf, domainOf, legalNameOf, started, versionOf } from '../support/story';

const start = new Date('2026-11-02T03:00:00Z');
const on = (count: number) => freeze(after(start, days(count)));

afterEach(() => freeze(null));

const statusOf = async (id: string) => (await db.enrollment.findUniqueOrThrow({ where: { id } })).status;

function lettersTo(organizationId: string, name: string) {
  return db.letter.findMany({ where: { organizationId, name }, orderBy: { createdAt: 'asc' } });
}

/** On which days of forty letters of a name are written, the clocks running each day. */
async function daysOf(organizationId: string, name: string): Promise<number[]> {
  const found: number[] = [];
  for (let day = 1; day <= 40; day++) {
    on(day);
    const before = (await lettersTo(organizationId, name)).length;
    await remindStalled();
    await remindStalled();
    await closeOverdue();
    for (let more = (await lettersTo(organizationId, name)).length; more > before; more--) found.push(day);
  }
  return found;
}

test('a draft nobody touches is reminded of after 3, 7 and 14 days, and closed after 30', async () => {
  freeze(start);
  const { member } = await cast();
  const id = await started(member);
  expect(await daysOf(member.organizationId, 'enrollment-waits')).toEqual([3, 7, 14]);
  expect(await statusOf(id)).toBe('closed');
  const [closed, ...others] = await lettersTo(member.organizationId, 'enrollment-closed');
  expect(others).toEqual([]);
  expect([closed?.party, closed?.content]).toEqual(['admin', expect.objectContaining({ stood: 'draft' })]);
  expect(closed?.createdAt).toEqual(after(start, days(30)));
}, 60_000);

test('a contact who does not confirm is written to again, each time with a link that opens, and the admins are told', async () => {
  freeze(start);
  const people = await cast();
  const id = await bring(people, 'email_pending');
  const { organizationId } = people.member;
  expect(await daysOf(organizationId, 'enrollment-waits')).toEqual([3, 7, 14]);
  const asked = await lettersTo(organizationId, 'confirm-email');
  expect(asked.map(({ createdAt }) => (+createdAt - +start) / days(1))).toEqual([0, 3, 7, 14]);
  expect(new Set(asked.map(({ linkId }) => linkId)).size).toBe(4);
  expect(await statusOf(id)).toBe('closed');
  const closed = await lettersTo(organizationId, 'enrollment-closed');
  expect(closed.map(({ party }) => party).toSorted()).toEqual(['admin', 'contact']);
  expect(closed[0]?.content).toMatchObject({ stood: 'email_pending' });
}, 60_000);

test('the last link sent confirms until the day it closes on, and none after', async () => {
  freeze(start);
  const people = await cast();
  const id = await bring(people, 'email_pending');
  on(14);
  await remindStalled();
  on(20);
  await confirmEmail(await contactOf(id));
  expect(await statusOf(id)).toBe('in_review');
});

test('whoever writes on, or sends the letter again, is neither reminded nor closed', async () => {
  freeze(start);
  const [writes, sends] = [await cast(), await cast()];
  const draft = await bring(writes, 'draft');
  const pending = await bring(sends, 'email_pending');
  on(28);
  await saveSupportContact(writes.member, {
    email: `help@${domainOf(writes.member)}`,
    telephone: undefined,
    website: undefined,
  });
  await enrollments.resendConfirmation(sends.member);
  on(30);
  await remindStalled();
  freeze(after(start, days(58) - hours(1)));
  await closeOverdue();
  expect([await statusOf(draft), await statusOf(pending)]).toEqual(['draft', 'email_pending']);
  for (const { member } of [writes, sends])
    expect(await lettersTo(member.organizationId, 'enrollment-waits')).toEqual([]);
  on(58);
  await closeOverdue();
  expect([await statusOf(draft), await statusOf(pending)]).toEqual(['closed', 'closed']);
}, 60_000);

test('a clock that stood still reminds once, not three times', async () => {
  freeze(start);
  const { member } = await cast();
  await started(member);
  on(15);
  await remindStalled();
  await remindStalled();
  expect(await lettersTo(member.organizationId, 'enrollment-waits')).toHaveLength(1);
});

test('the letter knows the moment at which the clock closes it', async () => {
  freeze(new Date('2026-11-02T20:00:00Z'));
  const { member } = await cast();
  await started(member);
  freeze(new Date('2026-11-05T20:00:00Z'));
  await remindStalled();
  const [letter] = await lettersTo(member.organizationId, 'enrollment-waits');
  expect(letter?.content).toMatchObject({ waitsFor: 'answers', closesAt: { at: '2026-12-02T20:00:00.000Z' } });
});

test('after the close one begins anew, with the answers of before', async () => {
  freeze(start);
  const people = await cast();
  const id = await bring(people, 'email_pending');
  on(31);
  await closeOverdue();
  const again = await started(people.member);
  expect(again).not.toBe(id);
  const profile = await db.companyProfile.findFirstOrThrow({
    where: { enrollmentId: again },
    include: { contacts: true },
  });
  expect([profile.legalName, profile.contacts.length]).toEqual([legalNameOf(people.member), 2]);
});

test('a lead reopens no enrollment that nobody ever confirmed', async () => {
  freeze(start);
  const people = await cast();
  const enrollmentId = await bring(people, 'email_pending');
  on(31);
  await closeOverdue();
  const word = { enrollmentId, seen: await versionOf(enrollmentId), message: 'Again.' };
  expect(await refusalOf(proposeReinstatement(people.lead, word))).toEqual(['contact_unconfirmed']);
});

import { expect, test } from 'vitest';
import { db, pool } from '@/lib/db';
import * as enrollments from '@/lib/enrollment/commands';
import { markBounced, markDead, markSent } from '@/lib/letter/commands';
import { stopAddress } from '@/lib/letter/stops';
import { deliveryOf, heldBack } from '@/lib/letter/undelivered';
import { tryAgain } from '@/lib/notice/addresses';
import { listLetters, sendAgain } from '@/lib/verification/letters';
import { bring, cast } from '../support/story';

const codes = (code: string) => ({ reasons: [expect.objectContaining({ code })] });

/** As the worker does when it gives a letter up: its job is done, too. */
async function die(letterId: string): Promise<void> {
  await markDead(letterId, 'Can’t send mail: 550 No such mailbox');
  await pool.query('select graphile_worker.remove_job($1)', [`letter ${letterId}`]);
}

async function lettersOf(enrollmentId: string) {
  return listLetters(db, enrollmentId, await db.enrollmentEvent.findMany({ where: { enrollmentId } }));
}

async function letterTo(enrollmentId: string, name: string, party = 'contact') {
  const letter = (await lettersOf(enrollmentId)).find((one) => one.name === name && one.party === party);
  if (!letter) throw new Error(`There is no letter ${name}.`);
  return letter;
}

test('the letters of a case are those about its history and the links sent anew, and no other’s', async () => {
  const people = await cast();
  const id = await bring(people, 'email_pending');
  await enrollments.resendConfirmation(people.member);
  await bring(await cast(), 'in_review');
  const names = (await lettersOf(id)).map(({ name, party }) => `${name} ${party}`);
  expect(names.toSorted()).toEqual(['confirm-email contact', 'confirm-email contact', 'enrollment-submitted admin']);
});

test('a dead letter is sent once more, though sixteen ask at once; audited, with its job', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'qualified');
  const { id: letterId } = await letterTo(enrollmentId, 'enrollment-approved');
  await die(letterId);
  const asked = Array.from({ length: 16 }, () => sendAgain(people.reviewer, { enrollmentId, letterId }));
  const answers = await Promise.allSettled(asked);
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await letterTo(enrollmentId, 'enrollment-approved')).toMatchObject({ status: 'queued', lastError: null });
  const audited = { action: 'case.send_letter', subjectId: enrollmentId };
  expect(await db.auditEntry.count({ where: audited })).toBe(1);
});

test('a letter that waits or left is not sent twice', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'qualified');
  const { id: letterId } = await letterTo(enrollmentId, 'enrollment-approved');
  await expect(sendAgain(people.reviewer, { enrollmentId, letterId })).rejects.toMatchObject(codes('moved_on'));
});

test('a letter whose link was replaced or used is not sent again', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'email_pending');
  const { id: letterId } = await letterTo(enrollmentId, 'confirm-email');
  await die(letterId);
  await enrollments.resendConfirmation(people.member);
  await expect(sendAgain(people.reviewer, { enrollmentId, letterId })).rejects.toMatchObject(codes('link_superseded'));
});

test('a letter that was held back is not sent past the caps: it leaves by itself', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'email_pending');
  const { id: letterId } = await letterTo(enrollmentId, 'confirm-email');
  await pool.query('select graphile_worker.remove_job($1)', [`letter ${letterId}`]);
  await db.letter.update({
    where: { id: letterId },
    data: { status: 'dead', lastError: `${heldBack}letter_box`, heldUntil: new Date() },
  });
  await expect(sendAgain(people.reviewer, { enrollmentId, letterId })).rejects.toMatchObject(codes('letter_held_back'));
});

test('another case’s letter is not there', async () => {
  const people = await cast();
  const [one, other] = [await bring(people, 'qualified'), await bring(await cast(), 'qualified')];
  const { id: letterId } = await letterTo(other, 'enrollment-approved');
  await die(letterId);
  await expect(sendAgain(people.reviewer, { enrollmentId: one, letterId })).rejects.toMatchObject(codes('not_yours'));
});

test('a letter that came back is sent once more, and is then on its way as if for the first time', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'qualified');
  const { id: letterId } = await letterTo(enrollmentId, 'enrollment-approved');
  await markSent(letterId);
  await pool.query('select graphile_worker.remove_job($1)', [`letter ${letterId}`]);
  await markBounced(letterId, '5.2.2 Mailbox full');
  await sendAgain(people.reviewer, { enrollmentId, letterId });
  const again = await letterTo(enrollmentId, 'enrollment-approved');
  expect(deliveryOf(again)).toEqual({ delivery: 'waiting', said: null });
  await markSent(letterId);
  expect(deliveryOf(await letterTo(enrollmentId, 'enrollment-approved'))).toEqual({ delivery: 'sent', said: null });
  await pool.query('select graphile_worker.remove_job($1)', [`letter ${letterId}`]);
});

test('a letter to an address that letters came back from is sent again by who asks, and its company may have the address tried', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'qualified');
  const { id: letterId, address } = await letterTo(enrollmentId, 'enrollment-approved');
  const stopped = () => db.stoppedAddress.count({ where: { address } });
  await stopAddress(address, 'bounced', '550 5.1.1 No such user');
  await markDead(letterId, 'stopped: bounced');
  await pool.query('select graphile_worker.remove_job($1)', [`letter ${letterId}`]);
  await sendAgain(people.reviewer, { enrollmentId, letterId });
  expect(await stopped()).toBe(0);
  await stopAddress(address, 'bounced', '550 5.1.1 No such user');
  expect(await db.user.count({ where: { email: address } })).toBe(0);
  await expect(tryAgain((await cast()).member, { address })).rejects.toMatchObject(codes('not_yours'));
  await tryAgain(people.member, { address });
  expect(await stopped()).toBe(0);
});

test('a letter whose reader called one spam is not sent again by staff: its reader alone may want it', async () => {
  const people = await cast();
  const enrollmentId = await bring(people, 'qualified');
  const { id: letterId, address } = await letterTo(enrollmentId, 'enrollment-approved');
  await stopAddress(address, 'complained', null);
  await markDead(letterId, 'stopped: complained');
  await pool.query('select graphile_worker.remove_job($1)', [`letter ${letterId}`]);
  await expect(sendAgain(people.reviewer, { enrollmentId, letterId })).rejects.toMatchObject(codes('letter_unwanted'));
  expect(await db.stoppedAddress.count({ where: { address } })).toBe(1);
});

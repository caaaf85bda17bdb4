import { afterEach, expect, test } from 'vitest';
import type { Operator } from '@/lib/actor';
import { freeze } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import { countAnew } from '@/lib/enrollment/due';
import { findMine } from '@/lib/enrollment/queries';
import { type Passage, reviewDaysOf } from '@/lib/enrollment/review-days';
import { findCalendar, findFirstOffice } from '@/lib/office/queries';
import { officeDayShape, officeHoursShape, officeWeekShape } from '@/lib/office/schema';
import { approve } from '@/lib/verification/approvals';
import { loadYears, removeDay, setDay, setHours, setWeek } from '@/lib/verification/calendar';
import { listChanges } from '@/lib/verification/calendar-history';
import { confirmEmail } from '@/lib/verification/contact-answers';
import { reviewersChecks } from '@/lib/verification/lifecycle';
import { findCase } from '@/lib/verification/queries';
import { listCases } from '@/lib/verification/queue';
import { refusalOf } from '../support/people';
import { operator } from '../support/providers';
import { bring, cast, contactOf, versionOf } from '../support/story';

const monday = new Date('2026-11-23T10:00+07:00');
const at = (text: string) => new Date(`${text}+07:00`);

afterEach(async () => {
  freeze(null);
  const { id } = await findFirstOffice();
  await db.officeDay.deleteMany({ where: { officeId: id, source: 'person' } });
  await db.officeWeek.deleteMany({ where: { officeId: id, validFrom: { gt: new Date('2000-01-01') } } });
  await db.office.update({ where: { id }, data: { zone: 'Asia/Jakarta', closesAt: 17 * 60 } });
});

async function begun(when = monday): Promise<string> {
  freeze(when);
  return bring(await cast(), 'in_review');
}

async function dueOf(id: string): Promise<string | undefined> {
  const { dueAt, history } = await db.enrollment.findUniqueOrThrow({
    where: { id },
    include: { history: { orderBy: { version: 'asc' } } },
  });
  const passages: Passage[] = history.map(({ toStatus, at: when }) => ({ to: toStatus, at: when }));
  const clock = reviewDaysOf(await findCalendar('ID'), passages);
  // What the queue sorts by is what the pages say.
  expect(dueAt).toEqual(clock?.dueAt);
  return clock?.dueOn;
}

const closed = (date: string) => ({ date, kind: 'closed' as const, name: 'Office move' });

test('the reviewing office is founded with its country’s days, last year to next, joint leave kept', async () => {
  const { country, zone, weeks, years, days } = await findFirstOffice();
  expect([country, zone]).toEqual(['ID', 'Asia/Jakarta']);
  expect(weeks).toEqual([{ from: '1970-01-01', weekend: [6, 0], keepsJointLeave: true }]);
  expect(years.map(({ year, source }) => `${year} ${source}`)).toEqual(
    expect.arrayContaining(['2025 decree', '2026 decree', '2027 list']),
  );
  expect(days.find(({ date }) => date === '2025-03-28')).toMatchObject({ kind: 'joint_leave', source: 'decree' });
});

test('in the office as it is loaded, a review begun on 24 March 2025 is due on 8 April', async () => {
  expect(await dueOf(await begun(at('2025-03-24T09:00')))).toBe('2025-04-08');
});

test('a day added moves the due date of a review that is going on, in the queue too; removed, it moves back', async () => {
  const [keeper, id] = [await operator(), await begun()];
  expect(await dueOf(id)).toBe('2026-11-27');
  expect(await setDay(keeper, closed('2026-11-25'))).toBe(1);
  expect(await dueOf(id)).toBe('2026-11-30');
  expect(await removeDay(keeper, { date: '2026-11-25' })).toBe(1);
  expect(await dueOf(id)).toBe('2026-11-27');
});

test('a day after all that are due moves none', async () => {
  const keeper = await operator();
  await begun();
  expect(await setDay(keeper, closed('2026-12-30'))).toBe(0);
});

test('a Saturday can be a working day', async () => {
  const [keeper, id] = [await operator(), await begun(at('2026-11-26T09:00'))];
  expect(await dueOf(id)).toBe('2026-12-02');
  await setDay(keeper, { date: '2026-11-28', kind: 'working', name: 'Works for Monday' });
  expect(await dueOf(id)).toBe('2026-12-01');
});

test('weekend and joint leave change from a day on', async () => {
  const [keeper, id] = [await operator(), await begun()];
  await setWeek(keeper, { from: '2026-11-25', weekend: [4, 5], jointLeave: 'keep' });
  expect(await dueOf(id)).toBe('2026-11-29');
  await setWeek(keeper, { from: '2026-11-25', weekend: [6, 0], jointLeave: 'keep' });
  const [christmas] = [await begun(at('2026-12-21T09:00'))];
  expect(await dueOf(christmas)).toBe('2026-12-29');
  await setWeek(keeper, { from: '2026-12-21', weekend: [6, 0], jointLeave: 'work' });
  expect(await dueOf(christmas)).toBe('2026-12-28');
});

test('zone and closing time count, too', async () => {
  const [keeper, id] = [await operator(), await begun(at('2026-11-23T17:30'))];
  expect(await dueOf(id)).toBe('2026-11-30');
  await setHours(keeper, { timeZone: 'Asia/Jakarta', closesAt: 18 * 60 });
  expect(await dueOf(id)).toBe('2026-11-27');
});

test('what is over stays as it was counted', async () => {
  const keeper = await operator();
  freeze(monday);
  expect(await refusalOf(setDay(keeper, closed('2026-11-22')))).toEqual(['day_over']);
  expect(await refusalOf(removeDay(keeper, { date: '2026-08-17' }))).toEqual(['day_over']);
  expect(await refusalOf(setWeek(keeper, { from: '2026-11-01', weekend: [], jointLeave: 'keep' }))).toEqual([
    'day_over',
  ]);
  expect(await refusalOf(removeDay(keeper, { date: '2026-11-24' }))).toEqual(['moved_on']);
});

test('each change is in the journal, with who, before and after', async () => {
  const keeper: Operator = await operator();
  freeze(monday);
  await setDay(keeper, closed('2026-12-28'));
  await setDay(keeper, { date: '2026-12-28', kind: 'joint_leave', name: 'After Christmas' });
  await removeDay(keeper, { date: '2026-12-28' });
  const { changes, older } = await listChanges(keeper, (await findFirstOffice()).id);
  expect(changes.slice(0, 3).map(({ deed, before, after }) => [deed, before?.name, after?.name])).toEqual([
    ['remove_day', 'After Christmas', undefined],
    ['set_day', 'Office move', 'After Christmas'],
    ['set_day', undefined, 'Office move'],
  ]);
  expect(older).toBe(false);
  expect(changes.slice(0, 3).every(({ by }) => by !== null)).toBe(true);
});

test('the next year loads by itself, once; what a person entered stays', async () => {
  const keeper = await operator();
  freeze(at('2027-05-01T09:00'));
  await setDay(keeper, { date: '2028-01-01', kind: 'working', name: 'Stocktaking' });
  await loadYears();
  const { years, days } = await findFirstOffice();
  expect(years.at(-1)).toEqual({ year: 2028, source: 'list' });
  expect(days.find(({ date }) => date === '2028-01-01')).toMatchObject({ kind: 'working', source: 'person' });
  expect(days.find(({ date }) => date === '2028-08-17')).toMatchObject({ kind: 'closed', source: 'list' });
  expect(await loadYears()).toBe(0);
});

test('a year of the public list gives way to its decree when that is known', async () => {
  const { id } = await findFirstOffice();
  await db.officeYear.update({ where: { officeId_year: { officeId: id, year: 2026 } }, data: { source: 'list' } });
  await db.officeDay.updateMany({
    where: { officeId: id, date: new Date('2026-12-24') },
    data: { source: 'list', name: 'Guessed' },
  });
  expect(await loadYears()).toBe(1);
  const { days, years } = await findFirstOffice();
  expect(years.find(({ year }) => year === 2026)?.source).toBe('decree');
  expect(days.find(({ date }) => date === '2026-12-24')).toMatchObject({ kind: 'joint_leave', source: 'decree' });
});

test('a calendar changed while a case is decided leaves no due date on what is decided', async () => {
  const [keeper, people] = [await operator(), await cast()];
  freeze(monday);
  const id = await bring(people, 'in_review');
  const seen = await versionOf(id);
  await Promise.all([
    approve(people.reviewer, { enrollmentId: id, seen, passed: [...reviewersChecks] }),
    setDay(keeper, closed('2026-11-25')),
    setDay(keeper, closed('2026-11-26')),
  ]);
  expect(await db.enrollment.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'qualified', dueAt: null });
});

test('what is due after calendars and cases moved at once is what the calendar says', async () => {
  const keeper = await operator();
  freeze(monday);
  const all = await Promise.all(Array.from({ length: 4 }, () => cast()));
  const ids = await Promise.all(all.map((people) => bring(people, 'email_pending')));
  await Promise.all([
    ...ids.map(async (id) => confirmEmail(await contactOf(id))),
    ...['2026-11-24', '2026-11-25', '2026-11-26'].map((date) => setDay(keeper, closed(date))),
  ]);
  for (const id of ids) expect(await dueOf(id)).toBe('2026-12-02');
}, 60_000);

test('whoever counts anew holds the calendar until all is written, also beside no change of it', async () => {
  await transaction(async (tx) => {
    await countAnew(tx);
    const change = db.$queryRaw`select 1 from office for update nowait`;
    await expect(change).rejects.toThrow(/could not obtain lock/);
  });
});

test('wherever the rows of a history lie, a review is counted by their versions', async () => {
  const [keeper, people] = [await operator(), await cast()];
  freeze(monday);
  const id = await bring(people, 'in_review');
  await layLast(id, 1);
  await setDay(keeper, closed('2026-11-25'));
  expect(await dueOf(id)).toBe('2026-11-30');
  const queue = await listCases(people.reviewer, { view: 'open' });
  expect(queue.rows.find((row) => row.id === id)?.history.map(({ to }) => to)).toEqual(['email_pending', 'in_review']);
  expect((await findCase(people.reviewer, id))?.history.map(({ version }) => version)).toEqual([2, 1]);
  expect((await findMine(people.member))?.history.map(({ version }) => version)).toEqual([1, 2]);
});

/** Writes an entry behind those after it, as a table with room in an earlier page does, and lets the planner read rows as they lie. */
async function layLast(enrollmentId: string, version: number): Promise<void> {
  await db.$transaction([
    db.$executeRaw`set local session_replication_role = replica`,
    db.$executeRaw`update enrollment_event set note = note where enrollment_id = ${enrollmentId}::uuid and version = ${version}`,
  ]);
  await db.$executeRaw`analyze enrollment_event`;
}

test('a case that leaves review is due on no day', async () => {
  const people = await cast();
  const { dueAt } = await db.enrollment.findUniqueOrThrow({ where: { id: await bring(people, 'needs_action') } });
  expect(dueAt).toBeNull();
});

test('a form of the calendar takes days that are, weeks with a day to work on, and times of day', () => {
  const day = (date: string) => officeDayShape.safeParse({ ...closed('x'), date }).success;
  expect(['2026-12-24', '24 12 2026', '24.12.2026', '24/12/2026'].map(day)).toEqual([true, true, true, true]);
  expect(['2026-02-30', '31 4 2026', '2024-12-31', '2101-01-01', '', 'tomorrow'].map(day)).toEqual(
    Array(6).fill(false),
  );
  const week = (weekend: string[]) =>
    officeWeekShape.safeParse({ from: '2026-12-24', weekend, jointLeave: 'keep' }).success;
  expect(week([])).toBe(true);
  expect(week(['6', '0'])).toBe(true);
  expect(week(['0', '1', '2', '3', '4', '5', '6'])).toBe(false);
  const hours = (closesAt: string, timeZone = 'Asia/Jakarta') =>
    officeHoursShape.safeParse({ timeZone, closesAt }).success;
  expect(['17:00', '8.30', '23:59'].map((time) => hours(time))).toEqual([true, true, true]);
  expect(['24:00', '0:00', '17', '17:60', ''].map((time) => hours(time))).toEqual(Array(5).fill(false));
  expect(hours('17:00', 'Asia/Nowhere')).toBe(false);
});

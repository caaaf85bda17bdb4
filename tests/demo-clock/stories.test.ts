import type { JobHelpers } from 'graphile-worker';
import { afterEach, expect, test } from 'vitest';
import { days, hours, machineNow, now, runAhead } from '@/lib/clock';
import { db } from '@/lib/db';
import { moveClock, type Walker } from '@/lib/demo-clock/commands';
import { findDemoTime, keepUp, walk, walkJob } from '@/lib/demo-clock/walk';
import { factsOf } from '@/lib/enrollment/facts';
import { closesAt } from '@/lib/enrollment/needs';
import { findFirstOffice } from '@/lib/office/queries';
import { findSignedIn } from '@/lib/organization/queries';
import { wallTime } from '@/lib/reader/wall-time';
import { approve } from '@/lib/verification/approvals';
import { reviewersChecks } from '@/lib/verification/lifecycle';
import { tasks } from '@/scripts/worker-tasks';
import { colleague, refusalOf, signedIn, told } from '../support/people';
import { bring, cast, versionOf } from '../support/story';

process.env.DEMO = '1';

const from = { ip: '192.0.2.1', userAgent: 'test', requestId: null };

async function walker(): Promise<Walker> {
  const { member } = await cast();
  return { as: 'walker', userId: member.userId, from };
}

afterEach(async () => {
  runAhead(0);
  await db.demoClock.deleteMany();
  await db.$executeRaw`select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs where task_identifier = 'walk_the_days'))`;
});

const seenNow = async () => (await findDemoTime()).move;
const press = async (one: Walker, to: 'next_day' | 'five_days' | 'today') =>
  moveClock(one, { to, seen: await seenNow() });

/** What the worker does with the moves that wait, in their order. */
async function work(): Promise<void> {
  const jobs = await db.$queryRaw<{ id: string; payload: unknown }[]>`
    select j.id::text, p.payload from graphile_worker.jobs j join graphile_worker._private_jobs p on p.id = j.id
    where j.task_identifier = 'walk_the_days' order by j.id`;
  for (const { id, payload } of jobs) {
    await tasks.walk_the_days?.(payload, {} as JobHelpers);
    await db.$executeRaw`select graphile_worker.complete_jobs(array[${id}::bigint])`;
  }
}

test('the next business day is nine in the morning of the first office’s next day of work, the fifth five of them on', async () => {
  const one = await walker();
  const { zone } = await findFirstOffice();
  await press(one, 'next_day');
  const next = wallTime(now(), zone);
  expect(next.minute).toBe(9 * 60);
  await press(one, 'today');
  expect(Math.abs(now().getTime() - Date.now())).toBeLessThan(hours(1));
  await press(one, 'five_days');
  expect(now().getTime() - Date.now()).toBeGreaterThan(days(4));
  expect(wallTime(now(), zone).date > next.date).toBe(true);
});

test('of two who move it at once one does, and the other is told that it stands elsewhere now', async () => {
  const one = await walker();
  const { won, refused } = await told([
    moveClock(one, { to: 'five_days', seen: 0 }),
    moveClock(one, { to: 'five_days', seen: 0 }),
  ]);
  expect([won, refused]).toEqual([1, ['moved_on']]);
});

test('a demo is walked a year ahead and no further', async () => {
  const one = await walker();
  await db.demoClock.create({ data: { id: 1, ahead: BigInt(days(362)), move: 3, doneMove: 3 } });
  expect(await refusalOf(press(one, 'five_days'))).toEqual(['clock_too_far']);
  await press(one, 'today');
  expect((await findDemoTime()).moved).toBe(false);
});

test('every process follows: what a page or a job reads is where the clock stands now', async () => {
  const one = await walker();
  await press(one, 'five_days');
  const moved = now();
  runAhead(0);
  await keepUp();
  expect(Math.abs(now().getTime() - moved.getTime())).toBeLessThan(hours(1));
});

test('whoever is signed in stays so, however far the clock is moved', async () => {
  const { member } = await cast();
  const { email } = await colleague(member, ['global_admin']);
  const { sessionId, userId } = await signedIn(email);
  await press({ as: 'walker', userId, from }, 'five_days');
  expect(await findSignedIn(sessionId)).not.toBeNull();
  const again = await signedIn(email);
  expect(again.provenAt.getTime()).toBeLessThanOrEqual(machineNow().getTime());
});

test('reminders and closings happen as the days are walked, each in its turn, and the page says when they are done', async () => {
  const people = await cast();
  const id = await bring(people, 'email_pending');
  const one = { as: 'walker', userId: people.member.userId, from } as const;
  const facts = await factsOf(db, id);
  const lettersOf = () =>
    db.letter.findMany({
      where: {
        content: { path: ['reference'], equals: facts.reference },
        name: { in: ['enrollment-waits', 'enrollment-closed'] },
      },
      orderBy: { createdAt: 'asc' },
      distinct: ['factId'],
    });
  for (let pressed = 0; now() < closesAt(facts) && pressed < 12; pressed++) await press(one, 'five_days');
  expect((await findDemoTime()).done).toBe(false);
  expect(await lettersOf()).toEqual([]);
  await work();
  expect((await findDemoTime()).done).toBe(true);
  const names = (await lettersOf()).map(({ name }) => name);
  expect(names.at(-1)).toBe('enrollment-closed');
  expect(names.length).toBeGreaterThanOrEqual(2);
  expect((await db.enrollment.findUniqueOrThrow({ where: { id } })).status).toBe('closed');
}, 120_000);

test('days are lived through one by one, and no further than where the clock was taken back to', async () => {
  const one = await walker();
  const began = machineNow();
  await press(one, 'five_days');
  const seen: number[] = [];
  await walk({ move: 1, from: began, until: now() }, async () => void seen.push(now().getTime()));
  expect(seen.length).toBeGreaterThanOrEqual(5);
  expect(seen).toEqual(seen.toSorted());
  const until = now();
  await press(one, 'today');
  const none: number[] = [];
  await walk({ move: 1, from: began, until }, async () => void none.push(now().getTime()));
  expect(none).toEqual([]);
  expect(walkJob.safeParse({ move: 1, from: began.toISOString(), until: until.toISOString() }).success).toBe(true);
});

test('the clock moved while a reviewer decides: one thing becomes of the case', async () => {
  const people = await cast();
  const id = await bring(people, 'in_review');
  const seen = await versionOf(id);
  const one = { as: 'walker', userId: people.member.userId, from } as const;
  await Promise.all([
    approve(people.reviewer, { enrollmentId: id, seen, passed: [...reviewersChecks] }),
    moveClock(one, { to: 'five_days', seen: 0 }),
  ]);
  await work();
  expect(await db.enrollment.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'qualified', dueAt: null });
});

import type { JobHelpers } from 'graphile-worker';
import { expect, test } from 'vitest';
import { hours, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { moveClock } from '@/lib/demo-clock/commands';
import { moveShape } from '@/lib/demo-clock/schema';
import { refusalOf } from '../support/people';
import { reseller } from '../support/story';

test('where there is no demo nobody moves the clock, and it has no row', async () => {
  const { userId, from } = await reseller();
  expect(await refusalOf(moveClock({ as: 'walker', userId, from }, { to: 'next_day', seen: 0 }))).toEqual([
    'not_yours',
  ]);
  expect(await db.demoClock.count()).toBe(0);
  expect(Math.abs(now().getTime() - Date.now())).toBeLessThan(hours(1));
});

test('a walk that a demo of before left behind moves nobody’s clock', async () => {
  const { tasks } = await import('@/scripts/worker-tasks');
  await tasks.walk_the_days?.({ what: 'ever' }, {} as JobHelpers);
  expect(await db.demoClock.count()).toBe(0);
});

test('the clock goes where its buttons say, and nowhere else', () => {
  const moved = (to: string, seen = '0') => moveShape.safeParse({ to, seen }).success;
  expect(['next_day', 'five_days', 'today'].map((to) => moved(to))).toEqual([true, true, true]);
  expect([moved('2027-01-01'), moved('next_day', '-1'), moved('next_day', 'x'), moved('')]).toEqual(
    Array(4).fill(false),
  );
});

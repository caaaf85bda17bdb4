import { afterEach, expect, test } from 'vitest';
import { after, days, freeze, hours } from '@/lib/clock';
import { db } from '@/lib/db';
import { approve } from '@/lib/verification/approvals';
import { claim, claimNext } from '@/lib/verification/claims';
import { resubmit } from '@/lib/verification/commands';
import { reviewersChecks } from '@/lib/verification/lifecycle';
import { findCase } from '@/lib/verification/queries';
import { listCases } from '@/lib/verification/queue';
import { snooze, wake } from '@/lib/verification/snooze';
import type { View } from '@/lib/verification/views';
import { declared } from '../support/declared';
import { askForFix } from '../support/fixes';
import { refusalOf } from '../support/people';
import { bring, cast, reviewer, versionOf } from '../support/story';

afterEach(() => freeze(null));

const monday = new Date('2026-11-23T03:00:00Z');

async function open() {
  freeze(monday);
  const people = await cast();
  return { ...people, enrollmentId: await bring(people, 'in_review') };
}

const stands = async (view: View, id: string) =>
  (await listCases(await reviewer(), { view })).rows.some((row) => row.id === id);

test('a case put off is in no view one works through and not the next one, until its morning; then it is back by itself', async () => {
  const { reviewer: me, second, enrollmentId } = await open();
  await claim(me, { enrollmentId });
  const { dueAt } = await db.enrollment.findUniqueOrThrow({ where: { id: enrollmentId } });
  await snooze(me, { enrollmentId, until: '2026-11-25' });
  for (const view of ['open', 'unclaimed', 'today', 'late'] as const)
    expect(await stands(view, enrollmentId), view).toBe(false);
  for (const view of ['snoozed', 'all'] as const) expect(await stands(view, enrollmentId), view).toBe(true);
  expect(await claimNext(second)).not.toBe(enrollmentId);
  expect((await db.enrollment.findUniqueOrThrow({ where: { id: enrollmentId } })).dueAt).toEqual(dueAt);
  // The office's morning, not that of UTC: Jakarta is seven hours ahead.
  freeze(new Date('2026-11-24T16:59:00Z'));
  expect(await stands('open', enrollmentId)).toBe(false);
  freeze(new Date('2026-11-24T17:00:00Z'));
  expect([await stands('open', enrollmentId), await stands('snoozed', enrollmentId)]).toEqual([true, false]);
  expect((await findCase(me, enrollmentId))?.snoozedUntil).toBeNull();
  await db.claim.deleteMany();
});

test('who takes a case that was put off has it, and it is no longer put off; so is one that is brought back', async () => {
  const { reviewer: me, second, enrollmentId } = await open();
  await snooze(me, { enrollmentId, until: '2026-11-30' });
  await claim(second, { enrollmentId });
  expect(await db.snooze.count({ where: { enrollmentId } })).toBe(0);
  expect(await refusalOf(snooze(me, { enrollmentId, until: '2026-11-30' }))).toEqual(['claimed_by_another']);
  await snooze(second, { enrollmentId, until: '2026-11-30' });
  await wake(me, { enrollmentId });
  expect(await stands('unclaimed', enrollmentId)).toBe(true);
  await wake(me, { enrollmentId });
});

test('a case that was put off and moved since is put off no more', async () => {
  const { reviewer: me, member, enrollmentId } = await open();
  await snooze(me, { enrollmentId, until: '2026-12-30' });
  freeze(after(monday, hours(1)));
  await askForFix(me, {
    ...{ enrollmentId, seen: await versionOf(enrollmentId) },
    ...{ field: 'company', reason: 'name_mismatch', message: 'As registered.' },
  });
  await resubmit(member, { seen: await versionOf(enrollmentId), unchanged: 'yes', ...declared });
  expect([await stands('open', enrollmentId), await stands('snoozed', enrollmentId)]).toEqual([true, false]);
  expect((await findCase(me, enrollmentId))?.snoozedUntil).toBeNull();
});

test('a case is put off until tomorrow at the earliest and for ninety days at most', async () => {
  const { reviewer: me, enrollmentId } = await open();
  for (const until of ['2026-11-22', '2026-11-23', '2027-02-22', '9999-12-31'])
    expect(await refusalOf(snooze(me, { enrollmentId, until })), until).toEqual(['snooze_day']);
  const last = after(monday, days(90)).toISOString().slice(0, 10);
  await snooze(me, { enrollmentId, until: last });
});

test('what is decided is not put off', async () => {
  freeze(monday);
  const people = await cast();
  const enrollmentId = await bring(people, 'qualified');
  expect(await refusalOf(snooze(people.reviewer, { enrollmentId, until: '2026-11-25' }))).toEqual([
    'not_in_this_state',
  ]);
});

test('a decision ends that a case is put off: reopened, it stands in the queue', async () => {
  const { reviewer: me, second, enrollmentId } = await open();
  await snooze(me, { enrollmentId, until: '2026-11-30' });
  await approve(second, { enrollmentId, seen: await versionOf(enrollmentId), passed: [...reviewersChecks] });
  expect(await db.snooze.count({ where: { enrollmentId } })).toBe(0);
});

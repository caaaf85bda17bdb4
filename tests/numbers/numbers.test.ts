import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import type { EnrollmentStatus } from '@/generated/prisma/enums';
import { after, days, freeze, hours, minutes, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { reviewDaysOf } from '@/lib/enrollment/review-days';
import { findNumbers } from '@/lib/numbers/queries';
import { startOf, unitOf } from '@/lib/numbers/range';
import { rollUp } from '@/lib/numbers/roll-up';
import { promisedDays } from '@/lib/numbers/tally';
import { dayOfClock } from '@/lib/numbers/waiting';
import { findCalendars } from '@/lib/office/queries';
import { wallTime } from '@/lib/reader/wall-time';
import { refusalOf } from '../support/people';
import { countStatements } from '../support/statements';
import { reseller, reviewer } from '../support/story';

afterEach(() => freeze(null));

// Far from what other tests decide, so that nothing of theirs is counted.
const begins = new Date('2025-03-03T01:00:00Z');
const countries = ['BT', 'TV'];
const reasons = ['name_mismatch', 'doc_too_old', 'entity_inactive', 'other'];

let seed = 14;
const random = (below: number) => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((seed / 2_147_483_648) * below);
};
const oneOf = <One>(of: readonly One[]) => of[random(of.length)] as One;

const roads: Partial<Record<EnrollmentStatus, [string, EnrollmentStatus][]>> = {
  draft: [['submit', 'email_pending']],
  email_pending: [['confirm', 'in_review']],
  in_review: [
    ['ask', 'needs_action'],
    ['approve', 'qualified'],
    ['approve', 'qualified'],
    ['override', 'qualified'],
    ['reject', 'rejected'],
  ],
  needs_action: [['resubmit', 'in_review']],
  rejected: [['resubmit', 'in_review']],
};

type Event = {
  id: string;
  enrollmentId: string;
  version: number;
  event: string;
  fromStatus: EnrollmentStatus;
  toStatus: EnrollmentStatus;
  actedAs: string;
  userId?: string;
  at: Date;
};

/** One enrollment whose history goes at random until a moment, with all that a history brings along. */
async function wander(until: Date, reviewers: readonly string[]): Promise<void> {
  const country = oneOf(countries);
  const { organizationId } = await reseller(country);
  const id = randomUUID();
  const events: Event[] = [];
  let [status, at]: [EnrollmentStatus, Date] = ['draft', after(begins, hours(random(24 * 30)))];
  const given: { eventId: string; reason: string; at: Date }[] = [];
  for (let version = 1; version < 9; version++) {
    at = after(at, minutes(20 + random(60 * 24 * (status === 'in_review' ? 9 : 2))));
    const road: [string, EnrollmentStatus] | undefined = oneOf(roads[status] ?? [undefined]);
    if (!road || at > until) break;
    const [event, to]: [string, EnrollmentStatus] = road;
    const who = status === 'in_review' ? { actedAs: 'reviewer', userId: oneOf(reviewers) } : { actedAs: 'member' };
    const eventId = randomUUID();
    events.push({ id: eventId, enrollmentId: id, version, event, fromStatus: status, toStatus: to, ...who, at });
    if (event === 'ask' || event === 'reject') given.push({ eventId, reason: oneOf(reasons), at });
    status = to;
  }
  const passages = events.map((one) => ({ to: one.toStatus, at: one.at }));
  const dueAt = status === 'in_review' ? (reviewDaysOf((await findCalendars()).first, passages)?.dueAt ?? null) : null;
  const sentAt = events[0]?.at ?? null;
  const own = { id, organizationId, status, version: events.length, sentAt, dueAt };
  await db.enrollment.create({ data: { ...own, reference: `N-${randomUUID().slice(0, 9)}` } });
  await db.enrollmentEvent.createMany({ data: events });
  const deed = { chain: organizationId, organizationId, subject: 'enrollment', subjectId: id };
  for (const { event, version, actedAs } of events)
    await db.auditEntry.create({
      data: { ...deed, actedAs, action: `enrollment.${event}`, after: JSON.stringify({ version }) },
    });
  await db.fixRequest.createMany({
    data: given.map(({ eventId, reason, at: createdAt }) => ({
      ...{ enrollmentId: id, eventId, reason, createdAt, field: 'company', message: 'So.' },
      askedById: reviewers[0] ?? '',
    })),
  });
}

type Asked = { from: string; to: string; country?: string };

/** The same numbers, counted one by one over the histories themselves. */
async function byHand({ from, to, country }: Asked) {
  const calendar = (await findCalendars()).first;
  const rows = await db.enrollment.findMany({
    where: { sentAt: { not: null }, ...(country ? { organization: { countryIso2: country } } : {}) },
    include: { history: { orderBy: { version: 'asc' } }, requests: true },
  });
  const dayOf = (at: Date) => wallTime(at, calendar.zone).date;
  const within = (at: Date) => dayOf(at) >= from && dayOf(at) <= to;
  const decided = rows.flatMap(({ history }) =>
    history
      .filter(({ event, at }) => ['approve', 'override', 'reject'].includes(event) && within(at))
      .map(({ event, at, version, userId }) => {
        const before = history
          .filter((one) => one.version <= version)
          .map(({ toStatus, at: then }) => ({ to: toStatus, at: then }));
        const start = startOf(unitOf({ from, to }), dayOf(at));
        return { start, userId, refused: event === 'reject', days: reviewDaysOf(calendar, before)?.day ?? 0 };
      }),
  );
  const given = rows.flatMap(({ history, requests }) =>
    requests.flatMap(({ reason, eventId }) => {
      const event = history.find(({ id }) => id === eventId);
      return event && within(event.at) ? [`${reason} ${event.event}`] : [];
    }),
  );
  const waiting = rows
    .filter(({ status }) => status === 'in_review')
    .map(
      ({ history }) =>
        reviewDaysOf(
          calendar,
          history.map(({ toStatus, at }) => ({ to: toStatus, at })),
        )?.day ?? 0,
    );
  return { decided, given, waiting };
}

function summed(decided: readonly { days: number }[]) {
  const sorted = decided.map(({ days: one }) => one).toSorted((one, other) => one - other);
  const within = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? null;
  const inTime = sorted.filter((one) => one <= promisedDays).length;
  return { decided: sorted.length, inTime, median: within(0.5), ninth: within(0.9) };
}

async function expectAlike(asked: Asked): Promise<void> {
  const lead = await reviewer(true);
  const [found, counted] = [await findNumbers(lead, asked), await byHand(asked)];
  expect(found.problem).toBeNull();
  expect(found.all).toMatchObject(summed(counted.decided));
  for (const { start, approved, rejected, ...bucket } of found.buckets) {
    const own = counted.decided.filter((one) => one.start === start);
    expect(bucket, start).toEqual(summed(own));
    expect([approved, rejected]).toEqual([
      own.filter(({ refused }) => !refused).length,
      own.filter(({ refused }) => refused).length,
    ]);
  }
  expect(found.reviewers.reduce((all, { decided }) => all + decided, 0)).toBe(counted.decided.length);
  for (const { id, decided, inTime, median, ninth } of found.reviewers)
    expect({ decided, inTime, median, ninth }).toEqual(summed(counted.decided.filter(({ userId }) => userId === id)));
  const often = (what: string) => counted.given.filter((one) => one === what).length;
  expect(found.reasons.reduce((all, { asked: one, refused }) => all + one + refused, 0)).toBe(counted.given.length);
  for (const { reason, asked: one, refused } of found.reasons)
    expect([one, refused], reason).toEqual([often(`${reason} ask`), often(`${reason} reject`)]);
  // Of everybody's waiting cases those of other tests are some.
  if (!asked.country) return;
  const ages = Array.from(
    { length: promisedDays + 2 },
    (_, age) => counted.waiting.filter((day) => Math.min(day, promisedDays + 1) === age).length,
  );
  expect(found.waiting.ages).toEqual(ages);
}

test('whatever was counted before and whatever was decided since, the numbers are those of the histories', async () => {
  const reviewers = [await reviewer(), await reviewer(), await reviewer()].map(({ userId }) => userId);
  const end = after(begins, days(70));
  for (let each = 0; each < 60; each++) await wander(end, reviewers);
  const ranges: Asked[] = [
    { from: '2025-03-01', to: '2025-05-12' },
    { from: '2025-03-10', to: '2025-03-20' },
    { from: '2025-04-02', to: '2025-04-29', country: 'BT' },
    { from: '2024-09-01', to: '2025-05-12', country: 'TV' },
    { from: '2025-05-12', to: '2025-05-12', country: 'BT' },
  ];
  freeze(end);
  for (const asked of ranges) await expectAlike(asked);
  freeze(after(begins, days(30)));
  await rollUp();
  freeze(end);
  for (const asked of ranges) await expectAlike(asked);
  await Promise.all([rollUp(), rollUp()]);
  expect(await rollUp()).toBe(0);
  const kept = await db.decisionCount.findMany({ orderBy: [{ day: 'asc' }, { reviewerId: 'asc' }] });
  for (const asked of ranges) await expectAlike(asked);
  // The clock goes back, as in the demo, and what was counted beyond it is forgotten and counted again.
  freeze(after(begins, days(40)));
  await rollUp();
  expect(await db.numbersDay.count({ where: { day: { gte: after(begins, days(40)) } } })).toBe(0);
  freeze(end);
  await rollUp();
  expect(await db.decisionCount.findMany({ orderBy: [{ day: 'asc' }, { reviewerId: 'asc' }] })).toEqual(kept);
}, 120_000);

test('the numbers are two statements, and a lead’s alone', async () => {
  const [lead, one] = [await reviewer(true), await reviewer()];
  expect(await countStatements(() => findNumbers(lead, {}))).toBeLessThanOrEqual(2);
  expect(await refusalOf(findNumbers(one, {}))).toEqual(['role_missing']);
});

test('the day of a clock told by its due time is the one the case shows', async () => {
  const calendar = (await findCalendars()).first;
  for (let each = 0; each < 400; each++) {
    const startedAt = after(begins, minutes(random(60 * 24 * 300)));
    const at = after(startedAt, minutes(random(60 * 24 * 16)));
    freeze(at);
    const shown = reviewDaysOf(calendar, [{ to: 'in_review', at: startedAt }]);
    expect(shown && dayOfClock(calendar, shown.dueAt, now()), `${startedAt.toISOString()} ${at.toISOString()}`).toBe(
      shown?.day,
    );
  }
});

test('a day that cannot be counted is waited for: none after it is counted before it', async () => {
  const last = (await db.numbersDay.findFirst({ orderBy: { day: 'desc' } }))?.day ?? begins;
  freeze(after(last, days(4) + hours(20)));
  const [broken, next] = [after(last, days(1)), after(last, days(2))];
  await db.$executeRawUnsafe(
    `alter table numbers_day add constraint day_broken check (day <> '${broken.toISOString().slice(0, 10)}')`,
  );
  await expect(rollUp()).rejects.toThrow();
  expect(await db.numbersDay.count({ where: { day: { gte: broken } } })).toBe(0);
  await db.$executeRawUnsafe('alter table numbers_day drop constraint day_broken');
  expect(await rollUp()).toBeGreaterThan(1);
  expect(await db.numbersDay.count({ where: { day: next } })).toBe(1);
});

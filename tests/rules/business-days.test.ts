import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessDayAfter, countDays as count, nextMorning } from '@/lib/office/business-days';
import { wallTime } from '@/lib/reader/wall-time';
import { calendarOf, closings, expected, type PlainCalendar, restingDates } from './business-days-oracle';

const jakarta: PlainCalendar = { zone: 'Asia/Jakarta', holidays: new Set(), weekend: [6, 0], closesAt: 17 * 60 };
const at = (text: string) => new Date(`${text}+07:00`);
const countDays = (calendar: PlainCalendar, course: Parameters<typeof count>[1]) => count(calendarOf(calendar), course);
const monday = at('2026-11-23T10:00');

describe('the review clock', () => {
  it('begins on the day itself when the office is still open', () => {
    const clock = countDays(jakarta, { startedAt: monday, pauses: [], now: monday });
    expect(clock).toEqual({
      day: 1,
      of: 5,
      dueAt: at('2026-11-27T17:00'),
      dueOn: '2026-11-27',
      pausedDays: 0,
      why: null,
      cells: ['today', 'ahead', 'ahead', 'ahead', 'ahead'],
      stood: [],
      leftOut: [],
      weekends: [],
      overdue: false,
    });
  });

  it('begins with the next business day after hours, on a weekend and on a holiday', () => {
    const holiday = { ...jakarta, holidays: new Set(['2026-11-23']) };
    for (const [calendar, start] of [
      [jakarta, '2026-11-20T17:00'],
      [jakarta, '2026-11-21T09:00'],
      [jakarta, '2026-11-22T23:59'],
    ] as const)
      expect(countDays(calendar, { startedAt: at(start), pauses: [], now: at(start) })).toMatchObject({
        day: 0,
        dueOn: '2026-11-27',
      });
    expect(countDays(holiday, { startedAt: monday, pauses: [], now: monday })).toMatchObject({
      day: 0,
      dueOn: '2026-11-30',
    });
  });

  it('is over only when the sixth business day begins', () => {
    const on = (now: string) => countDays(jakarta, { startedAt: monday, pauses: [], now: at(now) });
    expect(on('2026-11-27T23:59')).toMatchObject({ day: 5, overdue: false });
    expect(on('2026-11-29T12:00')).toMatchObject({
      day: 5,
      overdue: false,
      cells: ['done', 'done', 'done', 'done', 'done'],
    });
    expect(on('2026-11-30T00:00')).toMatchObject({ day: 6, overdue: true, dueOn: '2026-11-27' });
  });

  it('counts a day when the case lies with the office at closing time', () => {
    const pauses = [{ from: at('2026-11-24T15:00'), to: at('2026-11-26T11:00'), why: 'please_fix' }];
    const clock = countDays(jakarta, { startedAt: monday, pauses, now: at('2026-11-26T12:00') });
    expect(clock).toMatchObject({ day: 2, pausedDays: 2, why: 'please_fix', dueOn: '2026-12-01' });
    expect(clock.cells).toEqual(['done', 'paused', 'paused', 'today', 'ahead', 'ahead', 'ahead']);
  });

  it('costs nothing when the answer comes before closing time', () => {
    const pauses = [{ from: at('2026-11-24T09:00'), to: at('2026-11-24T16:00'), why: 'please_fix' }];
    expect(countDays(jakarta, { startedAt: monday, pauses, now: at('2026-11-24T17:30') })).toMatchObject({
      day: 2,
      pausedDays: 0,
      why: null,
    });
  });

  it('tells of no lost day before the office closes, while it stands still', () => {
    const pauses = [{ from: at('2026-11-24T09:00'), why: 'please_fix' }];
    const told = (now: string) => countDays(jakarta, { startedAt: monday, pauses, now: at(now) });
    expect(told('2026-11-24T09:01')).toMatchObject({ pausedDays: 0, stood: [], why: 'please_fix' });
    expect(told('2026-11-24T17:00')).toMatchObject({ pausedDays: 1, why: 'please_fix' });
  });

  it('says for how many days it stood still for what, in the order in which it did', () => {
    const pauses = [
      { from: at('2026-11-24T09:00'), to: at('2026-11-25T09:00'), why: 'needs_action' },
      { from: at('2026-11-26T09:00'), to: at('2026-11-27T18:00'), why: 'email_pending' },
      { from: at('2026-11-30T09:00'), to: at('2026-12-01T09:00'), why: 'needs_action' },
    ];
    const clock = countDays(jakarta, { startedAt: monday, pauses, now: at('2026-12-02T09:00') });
    expect(clock.stood).toEqual([
      { why: 'needs_action', days: 2 },
      { why: 'email_pending', days: 2 },
    ]);
    expect([clock.pausedDays, clock.day, clock.dueOn]).toEqual([4, 4, '2026-12-03']);
  });

  it('names the weekends and holidays it leaves out up to the day on which it is due, and none after', () => {
    const holiday = { ...jakarta, holidays: new Set(['2026-11-27', '2026-12-01']) };
    const clock = countDays(holiday, { startedAt: monday, pauses: [], now: monday });
    expect([clock.weekends, clock.leftOut.map(({ date }) => date), clock.dueOn]).toEqual([
      ['2026-11-28', '2026-11-29'],
      ['2026-11-27'],
      '2026-11-30',
    ]);
  });

  it('answers by the close of the next business day, whenever it is asked', () => {
    const answered = (date: string, calendar = jakarta) => businessDayAfter(calendarOf(calendar), date);
    expect(answered('2026-11-23')).toEqual({ on: '2026-11-24', closesAt: at('2026-11-24T17:00') });
    expect(answered('2026-11-27').on).toBe('2026-11-30');
    expect(answered('2026-11-28').on).toBe('2026-11-30');
    expect(answered('2026-11-27', { ...jakarta, holidays: new Set(['2026-11-30']) }).on).toBe('2026-12-01');
  });

  it('takes a demo to nine in the morning of the next business day', () => {
    const morning = (from: string) => nextMorning(calendarOf(jakarta), at(from));
    expect(morning('2026-11-23T08:00')).toEqual(at('2026-11-24T09:00'));
    expect(morning('2026-11-27T23:59')).toEqual(at('2026-11-30T09:00'));
    expect(morning('2026-11-29T00:00')).toEqual(at('2026-11-30T09:00'));
  });

  it('stands while the applicant must act, and is then not over', () => {
    const pauses = [{ from: at('2026-11-24T09:00'), why: 'please_fix' }];
    const clock = countDays(jakarta, { startedAt: monday, pauses, now: at('2026-12-24T09:00') });
    expect(clock).toMatchObject({ day: 1, overdue: false, pausedDays: 22, dueOn: '2026-12-30' });
    expect(clock.cells).toHaveLength(28);
  });

  it('knows the date Samoa left out', () => {
    const apia = { ...jakarta, zone: 'Pacific/Apia' };
    const startedAt = new Date('2011-12-28T20:00:00Z');
    expect(countDays(apia, { startedAt, pauses: [], now: startedAt, total: 3 })).toMatchObject({
      day: 1,
      dueOn: '2012-01-02',
    });
  });

  it('agrees with a brute-force count in twelve zones over eight years, whatever the holidays and pauses', () => {
    fc.assert(fc.property(course, agrees), { numRuns: 1500 });
  });
});

const zones = [
  ...[
    'Asia/Jakarta',
    'Asia/Kolkata',
    'Asia/Kathmandu',
    'Europe/Paris',
    'Europe/London',
    'America/New_York',
    'America/Sao_Paulo',
  ],
  ...['America/St_Johns', 'Africa/Cairo', 'Australia/Lord_Howe', 'Pacific/Kiritimati', 'Pacific/Chatham'],
];

const hour = 3_600_000;
const course = fc.record({
  zone: fc.constantFrom(...zones),
  weekend: fc.constantFrom([6, 0], [5, 6], [0]),
  closesAt: fc.constantFrom(12 * 60, 16 * 60 + 30, 17 * 60, 23 * 60 + 45),
  start: fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2032, 0, 1) }),
  lasts: fc.integer({ min: 0, max: 20 * 24 * hour }),
  holidays: fc.array(fc.integer({ min: 0, max: 25 }), { maxLength: 6 }),
  pauses: fc.array(fc.record({ after: fc.nat(15 * 24 * hour), hours: fc.option(fc.nat(120)) }), { maxLength: 3 }),
});

function agrees(given: typeof course extends fc.Arbitrary<infer T> ? T : never): void {
  const { zone, weekend, closesAt, start } = given;
  const holidays = new Set(given.holidays.map((day) => new Date(start + day * 24 * hour).toISOString().slice(0, 10)));
  const calendar = { zone, weekend, closesAt, holidays };
  const pauses = given.pauses.map(({ after, hours }, at) => {
    const from = new Date(start + after);
    return { from, to: hours === null ? null : new Date(from.getTime() + hours * hour), why: `reason ${at}` };
  });
  const moment = { startedAt: new Date(start), pauses, now: new Date(start + given.lasts) };
  const days = closings(calendar, start - hour, moment.now.getTime() + 25 * 24 * hour);
  const clock = countDays(calendar, moment);
  const { answerOn, answerAt, standsToday, ...said } = expected(days, zone, moment);
  expect({ ...clock, dueAt: clock.dueAt.getTime() }).toMatchObject(said);
  const today = wallTime(moment.now, zone).date;
  const answer = businessDayAfter(calendarOf(calendar), today);
  expect([answer.on, answer.closesAt.getTime()]).toEqual([answerOn, answerAt]);
  const left = [...clock.weekends, ...clock.leftOut.map(({ date }) => date)].toSorted();
  expect(left).toEqual(restingDates(calendar, moment.startedAt, clock.dueOn));
  expect(clock.cells.filter((cell) => cell === 'paused')).toHaveLength(said.pausedDays + (standsToday ? 1 : 0));
}

import type { Pause } from '@/lib/office/business-days';
import type { OfficeCalendar } from '@/lib/office/calendar';

/** An office with one week for all time, and only days on which it is closed. */
export type PlainCalendar = {
  zone: string;
  closesAt: number;
  holidays: ReadonlySet<string>;
  weekend: readonly number[];
};

export function calendarOf({ zone, closesAt, holidays, weekend }: PlainCalendar): OfficeCalendar {
  const days = [...holidays].map((date) => [date, { date, kind: 'closed', name: 'Closed', names: {} }] as const);
  return { zone, closesAt, weeks: [{ from: '1970-01-01', weekend, keepsJointLeave: true }], days: new Map(days) };
}

type Closing = { date: string; at: number };

/**
 * When the office closes, by brute force: it asks a wall clock every quarter of an hour what it shows. No arithmetic with dates or
 * offsets. Closing times are those a quarter of an hour may hit.
 */
export function closings({ zone, weekend, holidays, closesAt }: PlainCalendar, from: number, to: number): Closing[] {
  const found: Closing[] = [];
  for (let slice = Math.floor(from / day); slice <= to / day; slice++)
    for (const { date, minute, weekday, at } of readings(zone, slice))
      if (minute === closesAt && at >= from && !weekend.includes(weekday) && !holidays.has(date))
        found.push({ date, at });
  return found.filter(({ date }, place) => found[place - 1]?.date !== date);
}

/** What the clock should say, from the closing times alone. */
export function expected(days: Closing[], zone: string, course: { startedAt: Date; pauses: Pause[]; now: Date }) {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(course.now);
  const own = days.filter(({ at }) => at > course.startedAt.getTime());
  const pauseAt = (at: number) =>
    course.pauses.find(({ from, to }) => from.getTime() <= at && (!to || to.getTime() > at));
  const past = own.filter(({ date }) => date <= today);
  const whys = past.map(({ date, at }) => pauseAt(date === today ? Math.min(at, course.now.getTime()) : at)?.why);
  const paused = past.filter((_, place) => whys[place] !== undefined);
  const due = own.filter((one) => !paused.includes(one))[4];
  const running = past.length - paused.length;
  // A day costs nothing before the office closes.
  const cost = whys.filter((why, place) => why !== undefined && (past[place]?.at ?? 0) <= course.now.getTime());
  const stood = [...new Set(cost)].map((why) => ({ why, days: cost.filter((one) => one === why).length }));
  const next = days.find(({ date }) => date > today);
  const until = { dueOn: due?.date, dueAt: due?.at, answerOn: next?.date, answerAt: next?.at };
  // Today stands as paused before it costs anything.
  const standsToday = paused.some(({ at }) => at > course.now.getTime());
  return { ...until, standsToday, day: running, pausedDays: cost.length, stood, overdue: running > 5 };
}

/** The dates from one to another, the last one apart, on which the office does not work. */
export function restingDates(calendar: PlainCalendar, from: Date, until: string): string[] {
  const start = new Intl.DateTimeFormat('sv-SE', { timeZone: calendar.zone, dateStyle: 'short' }).format(from);
  const [begin, end] = [from.getTime() - 2 * day, Date.parse(until) + 2 * day];
  const dates = (one: PlainCalendar) => closings(one, begin, end).map(({ date }) => date);
  const worked = new Set(dates(calendar));
  return dates({ ...calendar, weekend: [], holidays: new Set() }).filter(
    (date) => date >= start && date < until && !worked.has(date),
  );
}

const quarter = 900_000;
const day = 96 * quarter;

type Reading = { date: string; minute: number; weekday: number; at: number };
const read = new Map<string, Reading[]>();

function readings(zone: string, slice: number): Reading[] {
  const key = `${zone} ${slice}`;
  const known =
    read.get(key) ?? Array.from({ length: 24 }, (_, hour) => hourFrom(zone, slice * day + hour * 4 * quarter)).flat();
  read.set(key, known);
  return known;
}

// A clock that shows an hour more an hour later has not jumped in between: its quarters need no asking.
function hourFrom(zone: string, at: number): Reading[] {
  const [start, end] = [reading(zone, at), reading(zone, at + 4 * quarter)];
  const steady = start.date === end.date && end.minute - start.minute === 60;
  const later = [1, 2, 3].map((count) => {
    const moment = at + count * quarter;
    return steady ? { ...start, minute: start.minute + count * 15, at: moment } : reading(zone, moment);
  });
  return [start, ...later];
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function reading(zone: string, at: number): Reading {
  const clock = clocks.get(zone) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, ...shown });
  clocks.set(zone, clock);
  const [weekday = '', month, dayOfMonth, year, hours, minutes] = clock.format(at).split(/[ ,/:]+/);
  const names = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
  return {
    date: `${year}-${month}-${dayOfMonth}`,
    minute: Number(hours) * 60 + Number(minutes),
    weekday: names.indexOf(weekday),
    at,
  };
}

const shown = {
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const;

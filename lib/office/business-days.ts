import { instantAt, nextDate, wallTime } from '@/lib/reader/wall-time';
import { type OfficeCalendar, type OfficeDay, restOn } from './calendar';

/** While the applicant must act. Without `to` it still lasts. */
export type Pause = { from: Date; to?: Date | null; why: string };

export type ReviewDays = {
  /** The business day that is running, from 1; 0 before the first one begins. */
  day: number;
  of: number;
  /** The office's closing time on the last day, should no more pause come; on `dueOn`, YYYY-MM-DD in the office's zone. */
  dueAt: Date;
  dueOn: string;
  pausedDays: number;
  /** Why it stands still, or last did. */
  why: string | null;
  /** One for each business day from the first to the last, or to today when that is later. */
  cells: ('done' | 'paused' | 'today' | 'ahead')[];
  /** How many of them it stood still for what, in the order in which it did. */
  stood: { why: string; days: number }[];
  /** The days up to the last one on which the office rests, and the dates of its weekends. */
  leftOut: OfficeDay[];
  weekends: string[];
  /** True from the day after the last one on, when the applicant may ask about the case. */
  overdue: boolean;
};

/**
 * Counts the office's business days since `startedAt`, in the office's zone. One rule for beginnings and pauses alike: a day counts
 * when the case lies with the office at closing time. So what starts after hours, or on a day off, begins with the next business
 * day; a question asked on Tuesday and answered on Thursday costs Tuesday and Wednesday. Source: seed step 6; domain fact 2.4.
 */
export function countDays(calendar: OfficeCalendar, { startedAt, pauses, now, total = 5 }: Course): ReviewDays {
  const today = wallTime(now, calendar.zone).date;
  const found: Found = { ...begun, of: total, cells: [], stood: [], leftOut: [], weekends: [] };
  let counted = 0;
  for (let { date } = wallTime(startedAt, calendar.zone); counted < total || date <= today; date = nextDate(date)) {
    const rest = restOn(calendar, date);
    if (rest && counted < total) leaveOut(found, date, rest);
    const closing = rest ? null : closingTime(calendar, date);
    if (!closing || closing <= startedAt) continue;
    const pause = date <= today ? pauses.find(covers(date === today && now < closing ? now : closing)) : undefined;
    found.cells.push(pause ? 'paused' : date < today ? 'done' : date === today ? 'today' : 'ahead');
    if (pause) {
      found.why = pause.why;
      // Until the office closes, a day may still be saved by an answer.
      if (date < today || now >= closing) stand(found, pause.why);
    } else if (++counted === total) {
      found.dueAt = closing;
      found.dueOn = date;
    }
    if (date <= today) found.day = counted;
  }
  return { ...found, overdue: found.day > total };
}

type Course = { startedAt: Date; pauses: readonly Pause[]; now: Date; total?: number };

type Found = Omit<ReviewDays, 'overdue'>;

function leaveOut(found: Found, date: string, rest: OfficeDay | 'weekend'): void {
  if (rest === 'weekend') found.weekends.push(date);
  else found.leftOut.push(rest);
}

function stand(found: Found, why: string): void {
  found.pausedDays++;
  const known = found.stood.find((one) => one.why === why);
  if (known) known.days++;
  else found.stood.push({ why, days: 1 });
}

const begun = { day: 0, dueAt: new Date(0), dueOn: '', pausedDays: 0, why: null };

/** When the office closes on a date, or null when it has none. Samoa's 30 December 2011 was a date no clock ever showed. */
function closingTime(calendar: OfficeCalendar, date: string): Date | null {
  const known = closings.get(calendar) ?? new Map<string, Date | null>();
  closings.set(calendar, known);
  const before = known.get(date);
  if (before !== undefined) return before;
  const closing = instantAt({ date, minute: calendar.closesAt }, calendar.zone);
  const found = wallTime(closing, calendar.zone).date === date ? closing : null;
  known.set(date, found);
  return found;
}

// A queue asks one calendar for the same days again and again.
const closings = new WeakMap<OfficeCalendar, Map<string, Date | null>>();

function covers(at: Date): (pause: Pause) => boolean {
  return ({ from, to }) => from <= at && (!to || at < to);
}

/** The office's next business day after a date, with when it closes on it. */
export function businessDayAfter(calendar: OfficeCalendar, date: string): { on: string; closesAt: Date } {
  for (let on = nextDate(date); ; on = nextDate(on)) {
    const closesAt = restOn(calendar, on) ? null : closingTime(calendar, on);
    if (closesAt) return { on, closesAt };
  }
}

/** Nine in the morning of the office's next business day. */
export function nextMorning(calendar: OfficeCalendar, at: Date): Date {
  const { on } = businessDayAfter(calendar, wallTime(at, calendar.zone).date);
  return instantAt({ date: on, minute: 9 * 60 }, calendar.zone);
}

import { type OfficeCalendar, restOn } from '@/lib/office/calendar';
import type { Calendars } from '@/lib/office/queries';
import { nextDate, wallTime } from '@/lib/reader/wall-time';
import { promisedDays } from './tally';

/** How many cases of a country in review are due at one closing time, and how many of them nobody has. */
export type DueGroup = { due: string; country: string; count: number; unclaimed: number };

/** Cases in review by the day of their clock. `ages`: from day 0 to the last promised one, then all later ones. */
export type Waiting = { ages: number[]; late: number; oldest: number; dueToday: number; dueUnclaimed: number };

/** Which day of its clock a case is on that is due at a time: told by the business days between. The case page says the same. */
export function dayOfClock(calendar: OfficeCalendar, due: Date, now: Date): number {
  const [last, today] = [wallTime(due, calendar.zone).date, wallTime(now, calendar.zone).date];
  return last >= today
    ? promisedDays - workdays(calendar, today, last)
    : promisedDays + workdays(calendar, last, today);
}

export function waitingOf(calendars: Calendars, groups: readonly DueGroup[], now: Date): Waiting {
  const found: Waiting = {
    ages: Array.from({ length: promisedDays + 2 }, () => 0),
    late: 0,
    oldest: 0,
    dueToday: 0,
    dueUnclaimed: 0,
  };
  for (const { due, country, count, unclaimed } of groups) {
    const calendar = calendars.of(country);
    const at = new Date(due);
    const day = dayOfClock(calendar, at, now);
    const place = Math.min(Math.max(day, 0), promisedDays + 1);
    found.ages[place] = (found.ages[place] ?? 0) + count;
    found.oldest = Math.max(found.oldest, day);
    if (day > promisedDays) found.late += count;
    if (wallTime(at, calendar.zone).date !== wallTime(now, calendar.zone).date) continue;
    found.dueToday += count;
    found.dueUnclaimed += unclaimed;
  }
  return found;
}

// Business days after the first date, up to the second.
function workdays(calendar: OfficeCalendar, after: string, to: string): number {
  let count = 0;
  for (let date = after; date < to; ) {
    date = nextDate(date);
    if (!restOn(calendar, date)) count++;
  }
  return count;
}

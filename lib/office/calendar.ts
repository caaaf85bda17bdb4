import type { Locale } from '@/lib/locale';
import { nextDate, weekday } from '@/lib/reader/wall-time';

export type DayKind = 'closed' | 'joint_leave' | 'working';

/** One day on which an office differs from its week; `date` as YYYY-MM-DD, `names` how it is called in other languages than English. */
export type OfficeDay = { date: string; kind: DayKind; name: string; names: Partial<Record<Locale, string>> };

/** Days of rest, 0 for Sunday to 6, and whether joint leave is kept, from a date on. */
export type OfficeWeek = { from: string; weekend: readonly number[]; keepsJointLeave: boolean };

/** When a reviewing office works. `closesAt`: minutes since midnight; `weeks`: the oldest first. */
export type OfficeCalendar = {
  zone: string;
  closesAt: number;
  weeks: readonly OfficeWeek[];
  days: ReadonlyMap<string, OfficeDay>;
};

/** Why the office does not work on a date: the day it keeps, or its weekend; null when it works. */
export function restOn(calendar: OfficeCalendar, date: string): OfficeDay | 'weekend' | null {
  const day = calendar.days.get(date);
  const week = weekOn(calendar, date);
  if (day?.kind === 'working') return null;
  if (isWeekend(week, date)) return 'weekend';
  return day && (day.kind === 'closed' || week.keepsJointLeave) ? day : null;
}

export function weekOn({ weeks }: Pick<OfficeCalendar, 'weeks'>, date: string): OfficeWeek {
  return weeks.findLast(({ from }) => from <= date) ?? weeks[0] ?? usual;
}

/** The days of rest in a row that a clock leaves out, and what for, each name once. */
export type LeftOut = { from: string; to: string; days: OfficeDay[] };

/**
 * Puts days left out together that no day of work parts, a weekend between two of them counting as rest. Weekends alone are not
 * named: everybody knows them.
 */
export function leftOutInRows(calendar: OfficeCalendar, days: readonly OfficeDay[]): LeftOut[] {
  const rows: LeftOut[] = [];
  for (const day of days) {
    const row = rows.at(-1);
    if (row && noWorkBetween(calendar, row.to, day.date)) {
      row.to = day.date;
      if (!row.days.some(({ kind, name }) => kind === day.kind && name === day.name)) row.days.push(day);
    } else rows.push({ from: day.date, to: day.date, days: [day] });
  }
  return rows;
}

const usual: OfficeWeek = { from: '', weekend: [6, 0], keepsJointLeave: true };

function isWeekend({ weekend }: OfficeWeek, date: string): boolean {
  return weekend.includes(weekday(date));
}

function noWorkBetween(calendar: OfficeCalendar, from: string, to: string): boolean {
  for (let date = nextDate(from); date < to; date = nextDate(date)) if (!restOn(calendar, date)) return false;
  return true;
}

import Holidays from 'date-holidays';
import { nextDate } from '@/lib/zone';
import type { OfficeCalendar } from './business-days';

/** A reviewing office: where it is, and the days on which it differs from its country, as YYYY-MM-DD. */
export type Office = {
  country: string;
  zone: string;
  closesAt?: number;
  alsoClosed?: readonly string[];
  openAllTheSame?: readonly string[];
};

/** The office's days over the years of a case: its country's public holidays and weekend, as the operator changed them. */
export function officeCalendar(office: Office, years: { from: number; to: number }): OfficeCalendar {
  const holidays = new Set(office.alsoClosed);
  for (let year = years.from; year <= years.to; year++)
    for (const date of publicHolidays(office.country, year)) holidays.add(date);
  for (const date of office.openAllTheSame ?? []) holidays.delete(date);
  return { zone: office.zone, holidays, weekend: weekendOf(office.country), closesAt: office.closesAt ?? fivePm };
}

const fivePm = 17 * 60;

const known = new Map<string, readonly string[]>();

/** A country without known holidays has none here: its office enters them itself. */
function publicHolidays(country: string, year: number): readonly string[] {
  const key = `${country} ${year}`;
  const dates = known.get(key) ?? findHolidays(country, year);
  known.set(key, dates);
  return dates;
}

function findHolidays(country: string, year: number): readonly string[] {
  const holidays = new Holidays(country, { types: ['public'] }).getHolidays(year);
  return holidays.flatMap(({ date, start, end }) => datesFrom(date.slice(0, 10), daysBetween(start, end)));
}

function datesFrom(first: string, count: number): string[] {
  return Array.from({ length: count - 1 }).reduce<string[]>(
    (dates) => [...dates, nextDate(dates.at(-1) ?? first)],
    [first],
  );
}

function daysBetween(start: Date, end: Date): number {
  return Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000));
}

function weekendOf(country: string): readonly number[] {
  return fridayAndSaturday.has(country) ? [5, 6] : [6, 0];
}

const fridayAndSaturday = new Set('BD BH DZ EG IL IQ JO KW LY MV OM PS QA SA YE'.split(' '));

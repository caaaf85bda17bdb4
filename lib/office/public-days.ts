import Holidays from 'date-holidays';
import { locales, usual } from '@/lib/locale';
import { nextDate } from '@/lib/reader/wall-time';
import type { OfficeDay } from './calendar';
import { decreed } from './decrees';

/** Where the days of a year come from: the decree itself, the public list (feasts by the moon estimated, no joint leave), or nowhere. */
export type YearSource = 'decree' | 'list' | 'none';

/** The days on which a country's offices rest or work by way of exception, as far as is known. */
export function publicDays(country: string, year: number): { source: YearSource; days: OfficeDay[] } {
  const days = decreed(country, year);
  if (days) return { source: 'decree', days };
  const listed = listedDays(country, year);
  return listed.length > 0 ? { source: 'list', days: listed } : { source: 'none', days: [] };
}

/** Each date once, with all the names it has. */
function listedDays(country: string, year: number): OfficeDay[] {
  const [english = new Map(), ...others] = locales.map((one) => holidaysOf(country, year, one));
  return [...english].map(([date, name]: [string, string]) => {
    const called = locales.slice(1).map((one, at) => [one, others[at]?.get(date)?.slice(0, longestName)] as const);
    const names = Object.fromEntries(called.filter(([, own]) => own && own !== name));
    return { date, kind: 'closed', name: name.slice(0, longestName), names };
  });
}

export const longestName = 200;

function holidaysOf(country: string, year: number, language: string): Map<string, string> {
  const found = new Map<string, string>();
  const holidays = new Holidays(sharedWith[country] ?? country, {
    types: ['public'],
    languages: [language, usual],
  }).getHolidays(year);
  const everybodys = (holidays ?? []).filter((day) => !ofSome.test('note' in day ? String(day.note) : ''));
  for (const { date, start, end, name } of everybodys)
    for (const day of datesFrom(date.slice(0, 10), wholeDays(date, start, end)))
      if (day.startsWith(`${year}-`)) found.set(day, [found.get(day), name].filter(Boolean).join(' · '));
  return found;
}

// Islands that keep the days of all three, as they are listed under one code.
const sharedWith: Record<string, string> = { XE: 'BQ', XS: 'BQ' };

// A day that only some have off closes no office: women, the young, soldiers, one faith.
const ofSome = /\b(women|youth|children|military|muslim|islamic faith)\b/i;

function datesFrom(first: string, count: number): string[] {
  const dates = Array.from({ length: count });
  return dates.reduce<string[]>((sofar) => [...sofar, sofar.length > 0 ? nextDate(sofar.at(-1) ?? first) : first], []);
}

// Half a day closes no office, whether a feast is one, as the last of the year from noon on, or has one at its end, as in Turkey. A day on
// which clocks are changed has an hour less.
function wholeDays(date: string, start: Date, end: Date): number {
  const fromMidnight = / 00:00/.test(date) || date.length === 10;
  const hours = (end.getTime() - start.getTime()) / 3_600_000;
  return fromMidnight ? Math.floor((hours + 2) / 24) : 0;
}

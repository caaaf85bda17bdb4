import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { readDay } from '@/lib/field/day';

/** The days of which numbers are asked, both with it: YYYY-MM-DD by the office's clock. */
export type Range = { from: string; to: string };

/** By what the days of a range are put together. */
export type Unit = 'day' | 'week' | 'month';

/** Why a range that was typed is not the one shown. */
export const rangeProblems = ['unreadable', 'backwards', 'too_long', 'ahead'] as const;
export type RangeProblem = (typeof rangeProblems)[number];

export const longestYears = 5;
const usualWeeks = 12;

/** What the address of the numbers asks for. */
export const numbersShape = z.object({
  from: z.string().optional(),
  to: z.string().optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .catch(undefined),
});
export type NumbersQuery = z.output<typeof numbersShape>;

/** The range that was asked for; where there is none, or it cannot be, the last twelve weeks, and why. */
export function rangeOf(
  { from, to }: Pick<NumbersQuery, 'from' | 'to'>,
  today: string,
): Range & { problem: RangeProblem | null } {
  const usual = usualRange(today);
  if (!from && !to) return { ...usual, problem: null };
  const [first, last] = [from ? readDay(from) : { value: usual.from }, to ? readDay(to) : { value: today }];
  if ('code' in first || 'code' in last) return { ...usual, problem: 'unreadable' };
  const asked = { from: first.value, to: last.value };
  const problem = problemOf(asked, today);
  return problem ? { ...usual, problem } : { ...asked, problem };
}

/** A range short enough to see each day is shown by days, a long one by months. */
export function unitOf(range: Range): Unit {
  const days = daysIn(range);
  if (days <= 14) return 'day';
  return days <= 26 * 7 ? 'week' : 'month';
}

/** The first day of the day, week or month in which a day lies: as PostgreSQL's date_trunc has it, weeks from Monday on. */
export function startOf(unit: Unit, day: string): string {
  const date = Temporal.PlainDate.from(day);
  if (unit === 'day') return day;
  return (unit === 'week' ? date.subtract({ days: date.dayOfWeek - 1 }) : date.with({ day: 1 })).toString();
}

/** The beginnings of every day, week or month in a range, the oldest first. */
export function startsIn(range: Range): string[] {
  const unit = unitOf(range);
  const starts: string[] = [];
  for (let start = startOf(unit, range.from); start <= range.to; start = next(unit, start)) starts.push(start);
  return starts;
}

function usualRange(today: string): Range {
  const from = Temporal.PlainDate.from(startOf('week', today))
    .subtract({ weeks: usualWeeks - 1 })
    .toString();
  return { from, to: today };
}

function problemOf({ from, to }: Range, today: string): RangeProblem | null {
  if (from > to) return 'backwards';
  if (from > today) return 'ahead';
  return Temporal.PlainDate.from(from).add({ years: longestYears }).toString() < to ? 'too_long' : null;
}

function daysIn({ from, to }: Range): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days + 1;
}

function next(unit: Unit, start: string): string {
  return Temporal.PlainDate.from(start)
    .add({ [`${unit}s`]: 1 })
    .toString();
}

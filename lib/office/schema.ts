import { z } from 'zod';
import { readDay } from '@/lib/field/day';
import { type Read, readLine, required, several } from '@/lib/field/shape';
import { isZone } from '@/lib/reader/zone';
import { longestName } from './public-days';

/** Years whose days can be looked at and changed. */
const earliest = 2025;
const latest = 2100;

export const dayKinds = ['closed', 'joint_leave', 'working'] as const;

/** The days of a week as they are ticked, 0 for Sunday to 6. */
export const weekdays = ['1', '2', '3', '4', '5', '6', '0'] as const;

const date = required(10, (typed): Read => {
  const read = readDay(typed);
  if ('code' in read) return read;
  const year = Number(read.value.slice(0, 4));
  return year >= earliest && year <= latest ? read : { code: 'date_malformed' };
});

/** A day to add or to change. */
export const officeDayShape = z.object({
  date,
  kind: z.enum(dayKinds, 'not_a_choice'),
  name: required(longestName, readLine),
});
export type OfficeDayFields = z.output<typeof officeDayShape>;

export const dayShape = z.object({ date });

/** Rest on every day of the week would leave a clock no day to count. */
export const officeWeekShape = z.object({
  from: date,
  weekend: several(weekdays)
    .refine((ticked) => new Set(ticked).size < weekdays.length, 'not_every_day')
    .transform((ticked) => weekdays.filter((day) => ticked.includes(day)).map(Number)),
  jointLeave: z.enum(['keep', 'work'], 'not_a_choice'),
});
export type OfficeWeekFields = z.output<typeof officeWeekShape>;

const closesAt = required(5, (typed): Read<number> => {
  const [, hour = '', minute = ''] = /^(\d{1,2})[:.](\d\d)$/.exec(typed.trim()) ?? [];
  const value = Number(hour) * 60 + Number(minute);
  return hour !== '' && Number(minute) < 60 && value > 0 && value < 24 * 60 ? { value } : { code: 'time_malformed' };
});

export const officeHoursShape = z.object({
  timeZone: z.string('required').refine((zone) => isZone(zone), 'not_a_choice'),
  closesAt,
});
export type OfficeHoursFields = z.output<typeof officeHoursShape>;

/** What the address of the calendar asks for. */
export const calendarShape = z.object({
  year: z.coerce.number().int().min(earliest).max(latest).optional().catch(undefined),
  saved: z.coerce.number().int().min(0).max(1_000_000).optional().catch(undefined),
});

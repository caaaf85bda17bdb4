import { z } from 'zod';
import { readDay } from '@/lib/field/day';
import { type Read, readLine, required, several } from '@/lib/field/shape';
import { isZone } from '@/lib/reader/zone';
import { isCountry } from '@/lib/region/names';
import { longestName } from './public-days';

/** Years whose days can be looked at and changed. */
const earliest = 2025;
const latest = 2100;

export const dayKinds = ['closed', 'joint_leave', 'working'] as const;

/** The days of a week as they are ticked, 0 for Sunday to 6. */
export const weekdays = ['1', '2', '3', '4', '5', '6', '0'] as const;

export const date = required(10, (typed): Read => {
  const read = readDay(typed);
  if ('code' in read) return read;
  const year = Number(read.value.slice(0, 4));
  return year >= earliest && year <= latest ? read : { code: 'date_malformed' };
});

/** Whose calendar; the first office's where none is named. */
const ofOffice = { officeId: z.uuid().optional() };

/** A day to add or to change. */
export const officeDayShape = z.object({
  ...ofOffice,
  date,
  kind: z.enum(dayKinds, 'not_a_choice'),
  name: required(longestName, readLine),
});
export type OfficeDayFields = z.output<typeof officeDayShape>;

export const dayShape = z.object({ ...ofOffice, date });
export type DayFields = z.output<typeof dayShape>;

/** Rest on every day of the week would leave a clock no day to count. */
export const officeWeekShape = z.object({
  ...ofOffice,
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

const hours = { timeZone: z.string('required').refine((zone) => isZone(zone), 'not_a_choice'), closesAt };

export const officeHoursShape = z.object({ ...ofOffice, ...hours });
export type OfficeHoursFields = z.output<typeof officeHoursShape>;

const country = z.string('required').refine(isCountry, 'not_a_choice');

/** One more office: where it is, whose days and weekend it keeps to begin with. */
export const newOfficeShape = z.object({ office: required(80, readLine), country, ...hours });
export type NewOffice = z.output<typeof newOfficeShape>;

/** Which office reviews the companies of a country. */
export const officeCountryShape = z.object({ officeId: z.uuid('not_a_choice'), country });
export type OfficeCountryFields = z.output<typeof officeCountryShape>;

/** What the address of the calendar asks for. */
export const calendarShape = z.object({
  office: z.uuid().optional().catch(undefined),
  done: z.enum(['office', 'absence', 'ended']).optional().catch(undefined),
  year: z.coerce.number().int().min(earliest).max(latest).optional().catch(undefined),
  saved: z.coerce.number().int().min(0).max(1_000_000).optional().catch(undefined),
});

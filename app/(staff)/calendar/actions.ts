'use server';

import { action } from '@/app/_server/action';
import { calendarKeeper } from '@/app/_server/gates';
import * as absences from '@/lib/absence/commands';
import { absenceShape, endedAbsenceShape } from '@/lib/absence/schema';
import {
  dayShape,
  newOfficeShape,
  officeCountryShape,
  officeDayShape,
  officeHoursShape,
  officeWeekShape,
} from '@/lib/office/schema';
import * as calendar from '@/lib/verification/calendar';

type About = { officeId?: string | undefined; date?: string; from?: string };

const saved = ({ officeId, date, from }: About, count: number) => {
  const year = (date ?? from)?.slice(0, 4);
  return `/calendar?${officeId ? `office=${officeId}&` : ''}${year ? `year=${year}&` : ''}saved=${count}`;
};

export const setDay = action(calendarKeeper, officeDayShape, calendar.setDay, saved);
export const removeDay = action(calendarKeeper, dayShape, calendar.removeDay, saved);
export const setWeek = action(calendarKeeper, officeWeekShape, calendar.setWeek, saved);
export const setHours = action(calendarKeeper, officeHoursShape, calendar.setHours, saved);
export const setCountry = action(calendarKeeper, officeCountryShape, calendar.setCountry, saved);
export const openOffice = action(
  calendarKeeper,
  newOfficeShape,
  calendar.openOffice,
  (_, id) => `/calendar?office=${id}&done=office`,
);
export const recordAbsence = action(calendarKeeper, absenceShape, absences.recordAbsence, '/calendar?done=absence');
export const endAbsence = action(calendarKeeper, endedAbsenceShape, absences.endAbsence, '/calendar?done=ended');

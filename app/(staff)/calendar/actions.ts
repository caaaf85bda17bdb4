'use server';

import { action } from '@/app/_server/action';
import { calendarKeeper } from '@/app/_server/gates';
import { dayShape, officeDayShape, officeHoursShape, officeWeekShape } from '@/lib/office/schema';
import * as calendar from '@/lib/verification/calendar';

const saved = ({ date, from }: { date?: string; from?: string }, count: number) => {
  const year = (date ?? from)?.slice(0, 4);
  return `/calendar?${year ? `year=${year}&` : ''}saved=${count}`;
};

export const setDay = action(calendarKeeper, officeDayShape, calendar.setDay, saved);
export const removeDay = action(calendarKeeper, dayShape, calendar.removeDay, saved);
export const setWeek = action(calendarKeeper, officeWeekShape, calendar.setWeek, saved);
export const setHours = action(calendarKeeper, officeHoursShape, calendar.setHours, (_, count) => saved({}, count));

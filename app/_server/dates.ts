import { cache } from 'react';
import { now } from '@/lib/clock';
import { languages } from '@/lib/locale';
import { sayNear } from '@/lib/reader/near';
import { wallTime } from '@/lib/reader/wall-time';
import { signedIn } from './session';
import { locale } from './words';

/** Says when something was or will be, in the reader's language and zone; to somebody not signed in, in UTC and saying so. */
export const dates = cache(async () => {
  const [person, language] = await Promise.all([signedIn(), locale()]);
  const zone = person?.timeZone ?? 'UTC';
  const said = (parts: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(languages[language].code, { timeZone: zone, ...parts });
    return (at: Date) => format.format(at);
  };
  const [date, time, dateTime] = [
    said(day),
    said(hour),
    said({ ...day, ...hour, ...(person ? {} : { timeZoneName: 'short' }) }),
  ];
  const [month, dayOfMonth] = [said({ month: 'short' }), said({ day: 'numeric' })];
  const todayWords = said({ weekday: 'long', day: 'numeric', month: 'long' });
  const shortWeekday = said({ weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
  const shortDate = said({ day: 'numeric', month: 'short', year: 'numeric' });
  const nearby = sayNear(languages[language].code, zone);
  return {
    zone,
    dateTime,
    date,
    time,
    /** Only the time for something of today, such as a draft saved. */
    recent: (at: Date) => (date(at) === date(now()) ? time(at) : dateTime(at)),
    /** When something happened: the time today, then yesterday, the weekday within a week, else the date. */
    lately: (at: Date) => (date(at) === date(now()) ? time(at) : nearby(at, now()) || shortDate(at)),
    /** When something comes, while it is near: today, tomorrow, the weekday within a week; else nothing. */
    near: (at: Date) => nearby(at, now()),
    /** Today, with its weekday and without its year. */
    today: () => todayWords(now()),
    /** A day as a leaf of a calendar. */
    leaf: (at: Date) => ({ month: month(at), day: dayOfMonth(at) }),
    /** A month of a calendar, as YYYY-MM-DD of its first day: the same in every zone. */
    month: (on: string) => said({ month: 'long', year: 'numeric', timeZone: 'UTC' })(new Date(on)),
    shortMonth: (on: string) => said({ month: 'short', timeZone: 'UTC' })(new Date(on)),
    /** A day that is the same in every zone, kept as its midnight in UTC. */
    calendarDate: said({ ...day, timeZone: 'UTC' }),
    /** A day of a calendar, as YYYY-MM-DD: the same in every zone. */
    weekday: (on: string) => said({ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })(new Date(on)),
    /** A moment with its weekday. */
    weekdayTime: (at: Date) =>
      said({ weekday: 'long', ...day, ...hour, ...(person ? {} : { timeZoneName: 'short' }) })(at),
    /** The same for a row of a table. */
    shortWeekday: (on: string) => shortWeekday(new Date(on)),
    /** Without its year and its weekday, for the first and the last of several days. */
    dayAndMonth: (on: string) => said({ day: 'numeric', month: 'long', timeZone: 'UTC' })(new Date(on)),
    /** The same where there is little room, such as below a picture. */
    dayAndShortMonth: (on: string) => said({ day: 'numeric', month: 'short', timeZone: 'UTC' })(new Date(on)),
    /** A day of a calendar with its year. */
    dayOfYear: (on: string) => said({ ...day, timeZone: 'UTC' })(new Date(on)),
    shortDate,
    /** As programs read it, YYYY-MM-DD: the reader's own day, by which lists are narrowed down, too. */
    isoDay: (at: Date) => wallTime(at, zone).date,
  };
});

export type When = Awaited<ReturnType<typeof dates>>;

const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const hour = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

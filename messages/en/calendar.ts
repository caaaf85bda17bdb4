import type { DayKind } from '@/lib/office/calendar';
import type { YearSource } from '@/lib/office/public-days';
import type { KeptDay } from '@/lib/office/queries';
import type { CalendarDeed } from '@/lib/verification/calendar-history';
import { counting } from '../counted';

const counted = counting('en');

/** The calendar of the reviewing office, for whoever keeps it; and what its days say to whoever waits. */
export const calendar = {
  heading: 'Office calendar',
  lead: ({ country, zone, closes }: { country: string; zone: string; closes: string }) =>
    `The days of its reviews are counted by this calendar: an office in ${country} (${zone}) that closes at ${closes}.`,
  week: ({ days, jointLeave }: { days: string; jointLeave: string }) => `Rests on ${days}. ${jointLeave}`,
  ahead: ({ from, week }: { from: string; week: string }) => `From ${from}: ${week}`,
  noWeekend: 'Rests on no day of the week.',
  unsure: 'Sources disagree on the weekend of this country. Check it.',
  keptJointLeave: 'Keeps joint leave.',
  workedJointLeave: 'Works on days of joint leave.',
  years: 'Year',
  sources: {
    decree: ({ year }) => `The days of ${year} are those of the government’s decree.`,
    list: ({ year }) =>
      `No decree for ${year} is known here yet. These days come from the public list of holidays: feasts by the moon are estimated, and joint leave is missing. Change them when the decree comes out.`,
    none: ({ year }) => `No public holidays of ${year} are known for this country. Enter them.`,
  } satisfies Record<YearSource, (named: { year: string }) => string>,
  notLoaded: ({ year }: { year: string }) =>
    `The days of ${year} are not loaded yet. That happens by itself in the year before; what you enter now stays.`,
  days: ({ year }: { year: string }) => `Days of ${year}`,
  columns: { date: 'Day', kind: 'What it is', source: 'From', change: 'Change' },
  kinds: {
    closed: 'Closed',
    joint_leave: 'Joint leave',
    working: 'Working day',
  } satisfies Record<DayKind, string>,
  workedAllTheSame: 'Joint leave, worked',
  from: { decree: 'Decree', list: 'Public list', person: 'Entered here' } satisfies Record<KeptDay['source'], string>,
  remove: 'Remove',
  removeOne: ({ date }: { date: string }) => `Remove ${date}`,
  empty: { heading: 'No day stands here', meaning: 'The office rests on its weekends only.' },
  add: {
    heading: 'Add or change a day',
    meaning: 'A date that stands in the list already is changed. Days that are over stay as they were counted.',
    submit: 'Save the day',
  },
  setWeek: {
    heading: 'Weekend and joint leave',
    meaning: 'From that day on; what came before stays as it was counted.',
    keep: 'Joint leave is kept',
    work: 'Joint leave is worked',
    submit: 'Save the week',
  },
  setHours: {
    heading: 'Time zone and closing time',
    meaning: 'A case that begins after closing time begins with the next working day.',
    submit: 'Save the hours',
  },
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  running:
    'Reviews that are going on are counted anew at once, by the whole calendar: their due dates move, in the queue and for the company.',
  saved: ({ count }: { count: number }) =>
    counted(count, {
      none: 'Saved. No open case is due at another time.',
      one: 'Saved. One open case is due at another time now.',
      other: 'Saved. # open cases are due at another time now.',
    }),
  done: {
    office: 'The office is open. Give it the countries whose companies it reviews.',
    absence:
      'Saved. From the first of these days on their cases go back to the queue, and they and the leads are told.',
    ended: 'The absence is ended. They are given cases again.',
  },
  offices: {
    heading: 'Which office reviews which countries',
    office: 'Office',
    countries: 'Companies in',
    others: 'all other countries',
    first: 'the first office',
    none: 'no country yet: it reviews nobody',
    choose: 'Choose a country',
    meaning: 'Its open cases are counted anew at once, by this office’s calendar.',
    give: ({ office }: { office: string }) => `Review it in ${office}`,
    open: 'Open an office',
    openMeaning: 'It begins with the weekend and the holidays of its country.',
    as: ({ office, country }: { office: string; country: string }) => `${country}: ${office}`,
  },
  absences: {
    heading: 'Who is away',
    who: 'Reviewer',
    days: 'Days',
    state: 'State',
    span: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
    away: 'Away',
    coming: 'Comes',
    nobody: 'Nobody is away, and nobody is entered.',
    more: ({ count }: { count: number }) => `The first ${count} are shown.`,
    record: 'Save the absence',
    end: 'End it',
    endOne: ({ name }: { name: string }) => `End the absence of ${name}`,
    choose: 'Choose a reviewer',
    meaning:
      'The last day away. Their cases go back to the queue on the first day; until after the last they are given none.',
  },
  history: 'Who changed what',
  noHistory: 'Nobody has changed anything yet.',
  portal: 'The portal itself',
  deeds: {
    set_day: ({ what }) => `Saved ${what}`,
    remove_day: ({ what }) => `Removed ${what}`,
    set_week: ({ what }) => `Changed the week: ${what}`,
    set_hours: ({ what }) => `Changed the hours: ${what}`,
    open_office: ({ what }) => `Opened the office: ${what}`,
    set_country: ({ what }) => `Gave the country to this office: ${what}`,
  } satisfies Record<CalendarDeed, (named: { what: string }) => string>,
  was: ({ what }: { what: string }) => `Before: ${what}`,
  dayAs: ({ date, kind, name }: { date: string; kind: string; name: string }) => `${date}: ${kind}, ${name}`,
  weekFrom: ({ from, week }: { from: string; week: string }) => `from ${from}. ${week}`,
  hoursAs: ({ zone, closes }: { zone: string; closes: string }) => `${zone}, closes at ${closes}`,
  leavesOut: ({ day, names }: { day: string; names: string }) => `Leaves out ${day}: ${names}.`,
  leavesOutDays: ({ from, to, names }: { from: string; to: string; names: string }) =>
    `Leaves out ${from} to ${to}: ${names}.`,
  leavesOutWeekends: ({ count, first, last }: { count: number; first: string; last: string }) =>
    counted(count, {
      one: () => `Leaves out the weekend: ${first}.`,
      other: (number) => `Leaves out ${number} days of weekends, from ${first} to ${last}.`,
    }),
  jointLeaveFor: ({ name }: { name: string }) => `joint leave (${name})`,
};

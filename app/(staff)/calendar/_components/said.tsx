import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Notice } from '@/components/ui/notice';
import type { Locale } from '@/lib/locale';
import type { OfficeWeek } from '@/lib/office/calendar';
import { weekOn } from '@/lib/office/calendar';
import type { listOffices } from '@/lib/office/queries';
import { uncertainWeekends } from '@/lib/office/weekends';
import { countryName } from '@/lib/region/names';

type Offices = Awaited<ReturnType<typeof listOffices>>;

export type Shown = {
  office: Offices[number];
  offices: Offices;
  year: number;
  /** The office's own date, YYYY-MM-DD. */
  today: string;
  t: Words['calendar'];
  labels: Words['labels'];
  when: When;
  language: Locale;
};

/** How the office's week stands, what comes next of it, and where the year's days are from. */
export function About({ office, year, today, t, when, language }: Shown) {
  const source = office.years.find((one) => one.year === year)?.source;
  const named = { year: `${year}` };
  const ahead = office.weeks.filter(({ from }) => from > today);
  return (
    <div className="grid gap-3">
      <p>{weekSaid(weekOn(office, today), t, language)}</p>
      {ahead.map((week) => (
        <p key={week.from}>{t.ahead({ from: when.weekday(week.from), week: weekSaid(week, t, language) })}</p>
      ))}
      {uncertainWeekends.has(office.country) ? <Notice kind="warning">{t.unsure}</Notice> : null}
      <Notice kind={source === 'decree' ? 'info' : 'warning'}>
        {source ? t.sources[source](named) : t.notLoaded(named)}
      </Notice>
      <p className="text-muted text-small">{t.running}</p>
    </div>
  );
}

export function weekSaid({ weekend, keepsJointLeave }: Omit<OfficeWeek, 'from'>, t: Shown['t'], language: Locale) {
  const jointLeave = keepsJointLeave ? t.keptJointLeave : t.workedJointLeave;
  const names = weekend.map((day) => t.weekdays[day] ?? '');
  const days = new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  return names.length > 0 ? t.week({ days, jointLeave }) : `${t.noWeekend} ${jointLeave}`;
}

/** The closing time as it is typed, such as 17:00. */
export function closesOf({ closesAt }: { closesAt: number }): string {
  return `${Math.floor(closesAt / 60)}`.padStart(2, '0').concat(`:${`${closesAt % 60}`.padStart(2, '0')}`);
}

/** What an office is called: by its name, the first one by its country. */
export function officeName({ name, country }: { name: string; country: string }, language: Locale): string {
  return name || countryName(country, language);
}

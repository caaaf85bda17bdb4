import { db, type Tx } from '@/lib/db';
import type { OfficeCalendar, OfficeDay, OfficeWeek } from './calendar';
import type { YearSource } from './public-days';

/** A day of the calendar, and whose it is: a decree's, a public list's, or a person's. */
export type KeptDay = OfficeDay & { source: 'decree' | 'list' | 'person'; userId: string | null };

export type Office = {
  id: string;
  key: string;
  /** Empty for the first one, which is called by its country. */
  name: string;
  country: string;
  zone: string;
  closesAt: number;
  weeks: OfficeWeek[];
  /** Whose companies it reviews; the first one's are all others, too. */
  countries: string[];
};

type Row = Office & { days: KeptDay[]; years: { year: number; source: YearSource }[] };

/** The offices that review, each with its whole calendar, in one statement; the first one first. Whoever counts and writes down holds them (`hold`) to the end. */
export async function listOffices(tx: Tx | typeof db = db): Promise<[Row, ...Row[]]> {
  const [first, ...others] = await tx.$queryRaw<Row[]>`
    select o.id, o.key, o.name, o.country_iso2 as country, o.zone, o.closes_at as "closesAt",
      array(select country_iso2::text from office_country where office_id = o.id order by country_iso2) as countries,
      (select coalesce(json_agg(json_build_object('from', to_char(valid_from, 'YYYY-MM-DD'), 'weekend', weekend,
        'keepsJointLeave', keeps_joint_leave) order by valid_from), '[]') from office_week where office_id = o.id) as weeks,
      (select coalesce(json_agg(json_build_object('date', to_char(date, 'YYYY-MM-DD'), 'kind', kind, 'name', name,
        'names', names, 'source', source, 'userId', user_id) order by date), '[]') from office_day where office_id = o.id) as days,
      (select coalesce(json_agg(json_build_object('year', year, 'source', source) order by year), '[]')
        from office_year where office_id = o.id) as years
    from office o order by o.key <> ${reviewing}, o.name`;
  if (first?.key !== reviewing)
    throw new Error('The reviewing office was never founded: the seed and the worker do that.');
  return [first, ...others];
}

/** One office, by its id; the first one where none is named, and null for one that never was. */
export async function findOffice(tx: Tx | typeof db = db, id?: string): Promise<Row | null> {
  const offices = await listOffices(tx);
  return id === undefined ? offices[0] : (offices.find((office) => office.id === id) ?? null);
}

/** The first office, whose days absences and demos are counted by. */
export async function findFirstOffice(tx: Tx | typeof db = db): Promise<Row> {
  return (await listOffices(tx))[0];
}

/** By which calendar the companies of a country are reviewed, and the first office's. */
export type Calendars = { first: OfficeCalendar; of: (country: string) => OfficeCalendar };

/** The calendars alone, for whoever only counts days. */
export async function findCalendars(tx: Tx | typeof db = db): Promise<Calendars> {
  const offices = await listOffices(tx);
  const calendars = offices.map((office) => [office.countries, calendarOf(office)] as const);
  const first = calendarOf(offices[0]);
  return { first, of: (country) => calendars.find(([countries]) => countries.includes(country))?.[1] ?? first };
}

/** The calendar by which the companies of a country are reviewed. */
export async function findCalendar(country: string, tx: Tx | typeof db = db): Promise<OfficeCalendar> {
  return (await findCalendars(tx)).of(country);
}

export function calendarOf({ zone, closesAt, weeks, days }: Row): OfficeCalendar {
  return { zone, closesAt, weeks, days: new Map(days.map((day) => [day.date, day])) };
}

/**
 * Holds the calendars as they are until the transaction ends: `to read` beside others, `to change` alone. So no due date is written by a
 * calendar that is being changed; the first office's row stands for all.
 */
export async function hold(tx: Tx, what: 'to read' | 'to change'): Promise<void> {
  if (what === 'to read') await tx.$queryRaw`select 1 from office where key = ${reviewing} for share`;
  else await tx.$queryRaw`select 1 from office where key = ${reviewing} for update`;
}

export const reviewing = 'reviewing';

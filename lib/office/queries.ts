import { db, type Tx } from '@/lib/db';
import type { OfficeCalendar, OfficeDay, OfficeWeek } from './calendar';
import type { YearSource } from './public-days';

/** A day of the calendar, and whose it is: a decree's, a public list's, or a person's. */
export type KeptDay = OfficeDay & { source: 'decree' | 'list' | 'person'; userId: string | null };

export type Office = { id: string; country: string; zone: string; closesAt: number; weeks: OfficeWeek[] };

type Row = Office & { days: KeptDay[]; years: { year: number; source: YearSource }[] };

/** The office that reviews, with its whole calendar, in one statement. Whoever counts and writes down holds it (`hold`) to the end. */
export async function findOffice(tx: Tx | typeof db = db) {
  const [row] = await tx.$queryRaw<Row[]>`
    select o.id, o.country_iso2 as country, o.zone, o.closes_at as "closesAt",
      (select coalesce(json_agg(json_build_object('from', to_char(valid_from, 'YYYY-MM-DD'), 'weekend', weekend,
        'keepsJointLeave', keeps_joint_leave) order by valid_from), '[]') from office_week where office_id = o.id) as weeks,
      (select coalesce(json_agg(json_build_object('date', to_char(date, 'YYYY-MM-DD'), 'kind', kind, 'name', name,
        'names', names, 'source', source, 'userId', user_id) order by date), '[]') from office_day where office_id = o.id) as days,
      (select coalesce(json_agg(json_build_object('year', year, 'source', source) order by year), '[]')
        from office_year where office_id = o.id) as years
    from office o where o.key = ${reviewing}`;
  if (!row) throw new Error('The reviewing office was never founded: the seed and the worker do that.');
  return row;
}

/** Its calendar alone, for whoever only counts days. */
export async function findCalendar(tx: Tx | typeof db = db): Promise<OfficeCalendar> {
  const { zone, closesAt, weeks, days } = await findOffice(tx);
  return { zone, closesAt, weeks, days: new Map(days.map((day) => [day.date, day])) };
}

/**
 * Holds the calendar as it is until the transaction ends: `to read` beside others, `to change` alone. So no due date is written by a
 * calendar that is being changed.
 */
export async function hold(tx: Tx, what: 'to read' | 'to change'): Promise<void> {
  if (what === 'to read') await tx.$queryRaw`select 1 from office where key = ${reviewing} for share`;
  else await tx.$queryRaw`select 1 from office where key = ${reviewing} for update`;
}

export const reviewing = 'reviewing';

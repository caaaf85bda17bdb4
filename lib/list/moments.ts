import sql, { join, type Sql } from 'sql-template-tag';

type Zoned = { zone?: string | undefined };

const midnight = (day: string, { zone = 'UTC' }: Zoned) => sql`(${day}::date::timestamp at time zone ${zone})`;

/** Whether a moment is on this day or later, by the days of the reader's zone. */
export const onOrAfter = (at: Sql) => (day: string, _: unknown, query: Zoned) => sql`${at} >= ${midnight(day, query)}`;

/** Whether it is on this day or before. */
export const onOrBefore = (at: Sql) => (day: string, _: unknown, query: Zoned) =>
  sql`${at} < ((${day}::date + 1)::timestamp at time zone ${query.zone ?? 'UTC'})`;

/** Whether it is in one of these months. */
export const inMonths = (at: Sql) => (months: readonly string[], _: unknown, query: Zoned) =>
  sql`(${join(
    months.map((month) => {
      const first = `${month}-01`;
      const next = sql`((${first}::date + interval '1 month') at time zone ${query.zone ?? 'UTC'})`;
      return sql`(${at} >= ${midnight(first, query)} and ${at} < ${next})`;
    }),
    ' or ',
  )})`;

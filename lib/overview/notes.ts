import sql, { type Sql } from 'sql-template-tag';
import { literal } from '@/lib/list/literal';

/** Whose numbers, a company's or a reader's of the staff, and when. */
export type Asked = { who: string; at: Date };

/** A number is exact up to here; beyond, it says so. */
export const mostCounted = 300;

/** What stands under a number: how many of its rows, at most as many as are counted. */
export type Note = (rows: (asked: Asked) => Sql) => (asked: Asked) => Sql;

/** How many of the rows are like this. */
export const those =
  (condition: (asked: Asked) => Sql): Note =>
  (rows) =>
  (asked) =>
    sql`(select count(*)::int from (select 1 from ${rows(asked)} and ${condition(asked)} limit ${literal(mostCounted)}) few)`;

/** How many seats the rows have together. */
export const seats: Note = (rows) => (asked) =>
  sql`(select coalesce(sum(quantity), 0)::int from (select x.quantity from ${rows(asked)} limit ${literal(mostCounted)}) few)`;

/** How many began in the last thirty days, by the moment in a column. */
export const newOnes = (column: Sql) => those(({ at }) => sql`${column} > ${at}::timestamptz - interval '30 days'`);

/** How many have stood still for so many days. */
export const stillFor = (column: Sql, days: number) =>
  those(({ at }) => sql`${column} < ${at}::timestamptz - interval ${literal(`${days} days`)}`);

/** How many should have been done by now. */
export const late = those(({ at }) => sql`e.due_at < ${at}::timestamptz`);

export const withoutPartnerId = those(
  () => sql`not exists (select 1 from location y where y.organization_id = p.reseller_id)`,
);

export const withAdminAccess = those(
  () => sql`exists (select 1 from admin_access c where c.partnership_id = p.id and c.status = 'granted')`,
);

export const withAccess = those(() => sql`r.access = 'granted'`);

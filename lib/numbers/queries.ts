import sql, { type Sql } from 'sql-template-tag';
import type { Reviewer } from '@/lib/actor';
import { now } from '@/lib/clock';
import { demand, lead } from '@/lib/conditions';
import { db } from '@/lib/db';
import { findCalendars } from '@/lib/office/queries';
import { nextDate, wallTime } from '@/lib/reader/wall-time';
import { type Found, most } from './found';
import { putTogether } from './put-together';
import { type NumbersQuery, type Range, rangeOf, unitOf } from './range';
import { decisionsBetween, reasonsBetween } from './raw';

/**
 * The numbers of a range, for a lead: in two statements, of days that were counted already and of what was decided since. `range`: what was
 * asked for, else the last twelve weeks, and why.
 */
export async function findNumbers(reader: Reviewer, query: NumbersQuery) {
  demand(lead, null, reader);
  const calendars = await findCalendars();
  const { zone } = calendars.first;
  const today = wallTime(now(), zone).date;
  const { problem, ...range } = rangeOf(query, today);
  const country = query.country ?? null;
  const [row] = await db.$queryRaw<{ found: Found }[]>(statement({ range, today, country, zone }));
  if (!row) throw new Error('The statement of the numbers has one row.');
  return { problem, range, today, unit: unitOf(range), country, ...putTogether(calendars, range, row.found) };
}

export type Numbers = Awaited<ReturnType<typeof findNumbers>>;

type Asked = { range: Range; today: string; country: string | null; zone: string };

function statement({ range, today, country, zone }: Asked): Sql {
  const counted = sql`c.day between ${range.from}::date and ${range.to}::date and c.day < ${today}::date
    and (${country}::text is null or c.country = ${country})`;
  const here = sql`(${country}::text is null or o.country_iso2 = ${country})`;
  const begins = (day: Sql) => sql`((${day})::timestamp at time zone ${zone}::text)`;
  // From the day after the last one counted, which no clock that went back has made to come.
  const from = begins(
    sql`greatest(${range.from}::date, (select coalesce(max(day) + 1, date '2000-01-01') from numbers_day where day < ${today}::date))`,
  );
  const to = begins(sql`${nextDate(range.to)}::date`);
  const start = sql`to_char(date_trunc(${unitOf(range)}::text, c.day::timestamp), 'YYYY-MM-DD')`;
  return sql`
    with decided as (
      select ${start} as start, outcome, days, sum(count)::int as count from decision_count c where ${counted} group by 1, 2, 3
    ), reviewed as (
      select reviewer_id as "reviewerId", days, sum(count)::int as count from decision_count c where ${counted} group by 1, 2
    ), given as (
      select reason, sum(asked)::int as asked, sum(refused)::int as refused from reason_count c where ${counted} group by 1
      order by sum(asked + refused) desc limit ${most.reasons + 1}
    ), fresh as (${decisionsBetween(from, to, here)} limit ${most.decisions + 1}
    ), "freshReasons" as (${reasonsBetween(zone, from, to, here)} limit ${most.decisions + 1}
    ), waits as (
      select e.due_at as due, o.country_iso2 as country, c.user_id is null as free from enrollment e join organization o on o.id = e.organization_id
        left join claim c on c.enrollment_id = e.id
      where e.status = 'in_review' and e.due_at is not null and ${here} limit ${most.cases + 1}
    ), due as (
      select due, country, count(*)::int as count, (count(*) filter (where free))::int as unclaimed from waits group by 1, 2
    ), stands as (
      select 1 from enrollment e join organization o on o.id = e.organization_id
      where e.status in ('email_pending', 'needs_action') and e.sent_at is not null and ${here} limit ${most.cases + 1}
    ), open as (
      select c.user_id as "reviewerId", count(*)::int as count from claim c join enrollment e on e.id = c.enrollment_id
        join organization o on o.id = e.organization_id
      where e.status in ('in_review', 'needs_action') and ${here} group by 1 limit ${most.reviewers + 1}
    ), people as (
      select "reviewerId" as id from reviewed union select "reviewerId" from fresh union select "reviewerId" from open
    ), codes as (select reason from given union select reason from "freshReasons")
    select json_build_object(
      ${json(sql`'decided'`, sql`decided`)}, ${json(sql`'byReviewer'`, sql`reviewed`)}, ${json(sql`'reasons'`, sql`given`)},
      ${json(sql`'fresh'`, sql`fresh`)}, ${json(sql`'freshReasons'`, sql`"freshReasons"`)}, ${json(sql`'due'`, sql`due`)},
      ${json(sql`'open'`, sql`open`)}, 'paused', (select count(*)::int from stands),
      'names', (select coalesce(json_agg(json_build_object('id', p.id, 'name', rtrim(u.first_name || ' ' || u.last_name))), '[]')
        from people p join app_user u on u.id = p.id),
      'labels', (select coalesce(json_agg(json_build_object('code', reason, 'words', (select words from reason_version v
        where v.code = reason and v.valid_from <= ${now()}::timestamptz order by v.valid_from desc, v.version desc limit 1))), '[]') from codes),
      'countries', (select coalesce(json_agg(distinct country), '[]') from decision_count c
        where c.day between ${range.from}::date and ${range.to}::date)
    ) as found`;
}

function json(name: Sql, rows: Sql): Sql {
  return sql`${name}, (select coalesce(json_agg(to_json(r)), '[]') from ${rows} r)`;
}

import sql, { join, type Sql } from 'sql-template-tag';
import { literal } from '@/lib/list/literal';
import { both, other, ours, partnership, running, trioSides } from './sides';

/** So many of a kind are looked at, so many of its days shown: neither a day nor a kind crowds the others out. */
export const mostRead = 200;
const daysShown = 4;

/** What comes on a day in the reader's zone: of each kind one line a day, which names the first of several and says how many they are. */
export const comingByDay = (who: string, at: Date, zone: string) => sql`
  select * from (
    select *, row_number() over (partition by kind order by at) as place from (
      select kind, (array_agg(id order by at, id))[1] as id, (array_agg(name order by at, id))[1] as name, min(at) as at,
        count(*)::int as count, sum(seats)::int as seats, bool_or(place = ${literal(mostRead)}) as more
      from (select *, row_number() over (partition by kind order by at, id) as place from (${coming(who, at)}) one_by_one) numbered
      group by kind, (at at time zone ${zone})::date
    ) days
  ) placed where place <= ${literal(daysShown)} order by at limit 8`;

// What is past and waits for the clock comes no more.
const within = (column: Sql, at: Date, days: number) =>
  sql`${column} > ${at}::timestamptz and ${column} < ${at}::timestamptz + interval ${literal(`${days} days`)}`;

const most = literal(mostRead);

const renewsSoon = (who: string, at: Date) =>
  join(
    trioSides(who).map(
      (
        side,
      ) => sql`(select * from subscription where ${side} and status = 'active' and ${within(sql`renews_at`, at, 60)}
      order by renews_at limit ${most})`,
    ),
    ' union all ',
  );

const coming = (who: string, at: Date) => sql`
  (select 'partnership' as kind, p.id::text, ${other(partnership, who)} as name, p.ends_at as at, null::int as seats
    from partnership p ${both(partnership)}
    where ${ours(partnership, who)} and p.status = 'ending' and p.ends_at > ${at}::timestamptz order by p.ends_at limit ${most})
  union all
  (select 'access', p.id::text, ${other(partnership, who)}, a.until, null from admin_access a
    join partnership p on p.id = a.partnership_id ${both(partnership)}
    where ${ours(partnership, who)} and a.status = 'granted' and ${within(sql`a.until`, at, 60)} order by a.until limit ${most})
  union all
  (select 'join', j.id::text, j.known_as, j.expires_at, null from join_request j
    where j.from_id = ${who} and j.status = 'asked' and j.expires_at > ${at}::timestamptz order by j.expires_at limit ${most})
  union all
  (select 'exit', x.id::text, o.name, x.ends_at, null from program_exit x join organization o on o.id = x.organization_id
    where x.organization_id = ${who} and x.status = 'noticed' and x.ends_at > ${at}::timestamptz order by x.ends_at limit ${most})
  union all
  (select 'renewal', x.id::text, ${running(who)}, x.renews_at, x.quantity from (${renewsSoon(who, at)}) x
    join offer f on f.id = x.offer_id join organization c on c.id = x.customer_id order by x.renews_at limit ${most})
  union all
  (select 'invitation', i.id::text, coalesce(i.company, i.email), i.expires_at, null from invitation i
    where i.sender_id = ${who} and i.status in ('sent', 'opened', 'parked')
      and ${within(sql`i.expires_at`, at, 7)} order by i.expires_at limit ${most})`;

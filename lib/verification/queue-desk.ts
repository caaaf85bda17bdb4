import sql, { empty, join, type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { Reviewer } from '@/lib/actor';
import { now } from '@/lib/clock';
import { pool } from '@/lib/db';
import type { Colleague } from '@/lib/field/mentions';
import { prepared } from '@/lib/keyset';
import { literal } from '@/lib/list/literal';
import type { Reach } from '@/lib/list/within';
import { type SavedRow, savedViewsOf } from '@/lib/saved-view/queries';
import type { BulkDeed, LeftOut } from './bulk-rules';
import type { Asked, Choosable } from './filters';
import { type InView, inView } from './in-view';
import { reviews } from './reviewers';
import { reachesWithin } from './search';
import { type View, views } from './views';

/** Cases are counted up to here, and one further: of more it is only said that there are. */
export const mostCounted = 1000;

/** So many are offered to choose from. */
const mostReviewers = 200;

export type Report = { deed: BulkDeed; done: number; leftOut: LeftOut[] };

/** What stands around the queue. `views`: one's own and, after them, those shared. `former`: who `holder` was, if they no longer review. */
export type QueueDesk = {
  counts: Record<View, number>;
  views: SavedRow[];
  reviewers: Colleague[];
  countries: string[];
  former: string | null;
  report: Report | null;
  reach: Reach;
};

/** All that stands around the queue, in one statement: how many are in each view, what can be chosen, what was saved. */
export async function findQueueDesk(
  reviewer: Reviewer,
  { holder, report }: Asked & { report?: string | undefined } = {},
): Promise<QueueDesk> {
  const { userId } = reviewer;
  const counted = views.map((view) => sql`${literal(view)}, ${countOf(inView(view, userId))}`);
  const { rows } = await pool.query(
    prepared(sql`
      select json_build_object(${join(counted)}) as counts,
        ${savedViewsOf(reviewer, 'cases')} as views,
        coalesce((select json_agg(r) from (${reviewersWith(holder ?? null)}) r), '[]') as reviewers,
        ${served()} as countries,
        (select rtrim(u.first_name || ' ' || u.last_name) from app_user u where u.id = ${uuidOf(holder)}::uuid) as former,
        (select json_build_object('deed', deed, 'done', done, 'leftOut', left_out) from queue_report
          where id = ${uuidOf(report)}::uuid and user_id = ${userId}::uuid) as report,
        ${reachesWithin} as within`),
  );
  const { within, ...desk } = rows[0];
  return { ...desk, reach: within ? 'within' : 'beginning' };
}

/** What the queue can be narrowed down to now. */
export async function findChoosable(holder: string | undefined): Promise<Choosable> {
  const { rows } = await pool.query(
    prepared(sql`
      select ${served()} as countries, array(select r.id::text from (${reviewersWith(holder ?? null)}) r) as holders`),
  );
  return rows[0];
}

// What is no id is nobody's; and a name of its own column, an index finds it by.
const uuidOf = (text: string | null | undefined) => (z.uuid().safeParse(text).success ? text : null);

// One more than is said: whether there are more is known, how many nobody asks. The few that another table has are looked up one by one (`offset`),
// or the planner would read all cases for them.
function countOf({ among, where, order = empty }: InView): Sql {
  const most = sql`limit ${literal(mostCounted + 1)}`;
  const counted = among
    ? sql`select 1 from (select distinct enrollment_id as id from (${among}) a) few cross join lateral (
        select 1 from enrollment e where e.id = few.id and e.sent_at is not null and ${where} offset 0) e ${most}`
    : sql`select 1 from enrollment e where e.sent_at is not null and ${where} ${order} ${most}`;
  return sql`(select count(*)::int from (${counted}) counted)`;
}

const served = () => sql`array(select distinct country_iso2::text from market where valid_from <= ${now()}::timestamptz
  and (valid_to is null or valid_to > ${now()}::timestamptz) order by 1)`;

// Whoever is asked for is among them, wherever their name stands.
const reviewersWith = (holder: string | null) => sql`
  (select u.id, rtrim(u.first_name || ' ' || u.last_name) as name from app_user u where u.disabled_at is null and ${reviews}
    order by name, u.id limit ${literal(mostReviewers)})
  union
  (select u.id, rtrim(u.first_name || ' ' || u.last_name) from app_user u
    where u.id = ${uuidOf(holder)}::uuid and u.disabled_at is null and ${reviews})
  order by name, id`;

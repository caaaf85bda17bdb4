import sql, { type Sql } from 'sql-template-tag';
import { now } from '@/lib/clock';
import { reviewing } from '@/lib/office/queries';
import { awake, flagged } from './narrowed';
import type { View } from './views';

/**
 * What a case `e` is like that stands in a view. `among`: the few cases beside whose rows another table has one, by their ids; and of those,
 * `where`. `order`: that of the index by which one goes through them.
 */
export type InView = { among?: Sql; where: Sql; order?: Sql };

// Each list of states is, word for word, that of an index: see the migration the_queue.
const inReview = sql`e.status = 'in_review'`;
const worked = sql`e.status in ('in_review', 'needs_action')`;

export const unclaimed = () =>
  sql`${inReview} and not exists (select 1 from claim where enrollment_id = e.id) and ${awake()}`;

/** What a view of this reader holds. What was put off stands in none of those one works through. */
export function inView(view: View, userId: string): InView {
  switch (view) {
    case 'open':
      return { where: sql`${inReview} and ${awake()}` };
    case 'today':
      return { where: sql`${inReview} and ${dueToday(now())} and ${awake()}` };
    case 'late':
      return { where: sql`${inReview} and e.due_at < ${now()}::timestamptz and ${awake()}` };
    case 'mine':
      return { among: sql`select enrollment_id from claim where user_id = ${userId}`, where: worked };
    case 'unclaimed':
      return { where: unclaimed(), order: sql`order by e.due_at, e.id` };
    case 'waiting':
      return { where: sql`e.status in ('email_pending', 'needs_action')` };
    case 'wrote':
      return {
        among: unanswered,
        where: sql`e.status not in ('closed', 'withdrawn', 'ended')
          and not exists (select 1 from claim where enrollment_id = e.id and user_id <> ${userId})`,
      };
    case 'escalated':
      return {
        among: sql`select enrollment_id from escalation where status = 'open'`,
        where: sql`${inReview} and ${flagged('escalated')}`,
      };
    case 'second':
      return {
        among: sql`select enrollment_id from proposal where proposed_by_id <> ${userId}`,
        where: sql`e.status in ('in_review', 'rejected', 'closed') and ${flagged('second')}`,
      };
    case 'snoozed':
      return {
        among: sql`select enrollment_id from snooze where until > ${now()}::timestamptz`,
        where: sql`${worked} and not ${awake()}`,
      };
    case 'done':
      return {
        where: sql`e.status in ('qualified', 'active', 'rejected', 'closed', 'withdrawn', 'suspended', 'ended')`,
      };
    case 'all':
      return { where: sql`true` };
  }
}

const unanswered = sql`select enrollment_id from message where side = 'company' and answered_at is null`;

/** The same as one condition. */
export function conditionOf(view: View, userId: string): Sql {
  const { among, where } = inView(view, userId);
  return among ? sql`e.id in (${among}) and ${where}` : where;
}

// By the wall of the office that reviews the company: what may be due today anywhere is found by its index, and then asked about.
function dueToday(at: Date): Sql {
  const ends = sql`(date_trunc('day', ${at}::timestamptz at time zone o.zone) + interval '1 day') at time zone o.zone`;
  const own = sql`
    select ${ends} from organization g left join office_country c on c.country_iso2 = g.country_iso2
      join office o on o.id = c.office_id or c.office_id is null and o.key = ${reviewing}
    where g.id = e.organization_id`;
  return sql`
    e.due_at >= ${at}::timestamptz and e.due_at < (select max(${ends}) from office o)
    and (e.due_at < (select min(${ends}) from office o) or e.due_at < (${own}))`;
}

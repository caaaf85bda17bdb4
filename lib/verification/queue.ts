import sql, { type Sql } from 'sql-template-tag';
import type { CheckKind, EnrollmentStatus } from '@/generated/prisma/enums';
import type { Reviewer } from '@/lib/actor';
import { readReference } from '@/lib/enrollment/reference';
import { keyset, type ListQuery, type Slice } from '@/lib/keyset';
import { containing } from '@/lib/list/beginning';
import { nameLike } from '@/lib/list/names';
import { id, moment, orderBy, type Sort } from '@/lib/list/sort';
import type { View } from './views';

/** `placedAt`: by what its view is sorted. */
export type QueueRow = {
  id: string;
  placedAt: Date;
  reference: string;
  status: EnrollmentStatus;
  company: string;
  country: string;
  partnerId: string | null;
  claimedById: string | null;
  claimedBy: string | null;
  movedAt: Date;
  passedChecks: CheckKind[];
  /** The company wrote, and nobody has answered. */
  wrote: boolean;
  /** By when a lead is to answer what was put before them; null when nothing waits for one. */
  escalatedUntil: Date | null;
  history: { to: EnrollmentStatus; at: string }[];
};

/** `search`: any part of a company's name, a PartnerID or the contact's address, or a reference. */
export type Query = ListQuery & { view: View };

/** Cases, in their view's order. */
export const { page: listCases } = keyset<Reviewer, Query, QueueRow>({
  sort: ({ view }) => sortOf(orders[view]),
  filters: {
    view: (view, { userId }) => conditionOf(view, userId),
    search: (text) => sql`e.id in (${idsFound(containing(text), readReference(text))})`,
  },
  statement,
});

// Each list of states is, word for word, that of an index: see the migration the_queue.
const inReview = sql`e.status = 'in_review'`;
const unclaimed = sql`${inReview} and not exists (select 1 from claim where enrollment_id = e.id)`;

/** What a case `e` is like that stands in a view of this reader. */
export function conditionOf(view: View, userId: string): Sql {
  switch (view) {
    case 'open':
      return inReview;
    case 'mine':
      return sql`e.status in ('in_review', 'needs_action') and e.id in (select enrollment_id from claim where user_id = ${userId})`;
    case 'unclaimed':
      return unclaimed;
    case 'waiting':
      return sql`e.status in ('email_pending', 'needs_action')`;
    case 'wrote':
      return sql`e.status not in ('closed', 'withdrawn') and e.id in (select enrollment_id from message where side = 'company' and answered_at is null)
        and not exists (select 1 from claim where enrollment_id = e.id and user_id <> ${userId})`;
    case 'escalated':
      return sql`${inReview} and e.id in (select s.enrollment_id from escalation s join enrollment v on v.id = s.enrollment_id
        where s.status = 'open' and s.enrollment_version = v.version)`;
    case 'second':
      return sql`e.status in ('in_review', 'rejected', 'closed') and e.id in (select p.enrollment_id from proposal p
        where p.version = e.version and p.proposed_by_id <> ${userId})`;
    case 'done':
      return sql`e.status in ('qualified', 'active', 'rejected', 'closed', 'withdrawn', 'suspended')`;
    case 'all':
      return sql`true`;
  }
}

type Order = { by: Sql; direction: Sort['direction'] };

const due: Order = { by: sql`e.due_at`, direction: 'asc' };
// A paused case has no due time, and stands behind all that have one.
const ifDue: Order = { by: sql`coalesce(e.due_at, timestamptz '9999-12-31 00:00:00+00')`, direction: 'asc' };
const newestFirst: Order = { by: sql`e.moved_at`, direction: 'desc' };

/** What each view is sorted by: open cases by when they are due, the waiting by who has waited longest, the others newest first. */
const orders: Record<View, Order> = {
  open: due,
  mine: ifDue,
  unclaimed: due,
  waiting: { by: sql`e.moved_at`, direction: 'asc' },
  wrote: ifDue,
  escalated: due,
  second: ifDue,
  done: newestFirst,
  all: newestFirst,
};

function sortOf({ by, direction }: Order): Sort<'placedAt' | 'id'> {
  return { by: { placedAt: moment(by), id: id(sql`e.id`) }, direction };
}

/** The cases nobody has, what is due first before the others: what the view of them shows is what *Next case* gives. */
export const unclaimedByDue = { where: unclaimed, order: orderBy(sortOf(due)) };

// The page is found first, by index alone; what its rows show is looked up for those fifty.
function statement({ where, end }: Slice, _: Reviewer, { view }: Query): Sql {
  const { by, direction } = orders[view];
  return sql`
    with page as (
      select e.id, e.organization_id, e.reference, e.status, e.version, e.moved_at, ${by} as placed_at from enrollment e
      where e.sent_at is not null and ${where}
      ${end}
    )
    select e.id, e.reference, e.status, e.moved_at as "movedAt", e.placed_at as "placedAt", o.country_iso2 as country, l.partner_id as "partnerId",
      coalesce((select legal_name from company_profile where enrollment_id = e.id and state <> 'draft'
        order by version desc limit 1), o.name) as company,
      c.user_id as "claimedById", rtrim(u.first_name || ' ' || u.last_name) as "claimedBy",
      array(select kind::text from check_ where enrollment_id = e.id and status = 'passed') as "passedChecks",
      exists (select 1 from message where enrollment_id = e.id and side = 'company' and answered_at is null) as wrote,
      (select min(due_at) from escalation where enrollment_id = e.id and status = 'open' and enrollment_version = e.version) as "escalatedUntil",
      (select coalesce(json_agg(json_build_object('to', h.to_status, 'at', h.at) order by h.version), '[]')
        from enrollment_event h where h.enrollment_id = e.id) as history
    from page e
    join organization o on o.id = e.organization_id
    left join location l on l.organization_id = o.id
    left join claim c on c.enrollment_id = e.id
    left join app_user u on u.id = c.user_id
    ${orderBy(sortOf({ by: sql`e.placed_at`, direction }))}`;
}

function idsFound(part: string, reference: string | null): Sql {
  return sql`
    select enrollment_id from company_profile where state <> 'draft' and ${nameLike(sql`legal_name`, part)}
    union all
    select f.id from enrollment f join organization o on o.id = f.organization_id where ${nameLike(sql`o.name`, part)}
    union all
    select f.id from enrollment f join location l on l.organization_id = f.organization_id where l.partner_id like ${part}
    union all
    select p.enrollment_id from contact k join company_profile p on p.id = k.profile_id
      where k.kind = 'primary' and p.state <> 'draft' and k.email like ${part}
    union all
    select id from enrollment where reference = ${reference}`;
}

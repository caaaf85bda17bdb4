import sql, { empty, type Sql } from 'sql-template-tag';
import type { CheckKind, EnrollmentStatus } from '@/generated/prisma/enums';
import type { Reviewer } from '@/lib/actor';
import { now } from '@/lib/clock';
import { keyset, type ListQuery, type Slice } from '@/lib/keyset';
import { literal } from '@/lib/list/literal';
import { id, moment, orderBy, type Sort } from '@/lib/list/sort';
import type { Filters } from './filters';
import { awake, checkStands, flagged, ofCountry, ofLanguage } from './narrowed';
import { casesFound, mostFound, type Reach } from './search';
import { type SortName, sortsOf, type View } from './views';

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
  /** Out of the queue until then. */
  snoozedUntil: Date | null;
  /** By when a lead is to answer what was put before them; null when nothing waits for one. */
  escalatedUntil: Date | null;
  history: { to: EnrollmentStatus; at: string }[];
  /** The search found more of a kind than are looked at. */
  many: boolean;
};

/** `search`: part of a company's name, a PartnerID, the contact's address or a reference; `reach`: which part. */
export type Query = ListQuery & Filters & { view: View; sort?: SortName | undefined; reach?: Reach };

/** Cases, in their view's order. */
export const { page: listCases } = keyset<Reviewer, Query, QueueRow>({
  sort: (query) => sortOf(orderIn(query)),
  filters: {
    view: (view, { userId }) => conditionOf(view, userId),
    search: () => sql`e.id in (select id from hits)`,
    country: ofCountry,
    check: checkStands,
    holder: (holder) => sql`e.id in (select enrollment_id from claim where user_id = ${holder}::uuid)`,
    flag: flagged,
    language: ofLanguage,
  },
  planned: ({ country, holder, language }) => (country || holder || language ? 'anew' : 'once'),
  statement,
});

// Each list of states is, word for word, that of an index: see the migration the_queue.
const inReview = sql`e.status = 'in_review'`;
const unclaimed = () => sql`${inReview} and not exists (select 1 from claim where enrollment_id = e.id) and ${awake()}`;
// The end of the day on the wall of the office that reviews.
const dayEnds = (
  at: Date,
) => sql`(select (date_trunc('day', ${at}::timestamptz at time zone o.zone) + interval '1 day') at time zone o.zone
  from office o where o.key = 'reviewing')`;

/** What a case `e` is like that stands in a view of this reader. What was put off stands in none of those one works through. */
export function conditionOf(view: View, userId: string): Sql {
  switch (view) {
    case 'open':
      return sql`${inReview} and ${awake()}`;
    case 'today':
      return sql`${inReview} and e.due_at >= ${now()}::timestamptz and e.due_at < ${dayEnds(now())} and ${awake()}`;
    case 'late':
      return sql`${inReview} and e.due_at < ${now()}::timestamptz and ${awake()}`;
    case 'mine':
      return sql`e.status in ('in_review', 'needs_action') and e.id in (select enrollment_id from claim where user_id = ${userId})`;
    case 'unclaimed':
      return unclaimed();
    case 'waiting':
      return sql`e.status in ('email_pending', 'needs_action')`;
    case 'wrote':
      return sql`e.status not in ('closed', 'withdrawn') and ${flagged('wrote')}
        and not exists (select 1 from claim where enrollment_id = e.id and user_id <> ${userId})`;
    case 'escalated':
      return sql`${inReview} and e.id in (select s.enrollment_id from escalation s join enrollment v on v.id = s.enrollment_id
        where s.status = 'open' and s.enrollment_version = v.version)`;
    case 'second':
      return sql`e.status in ('in_review', 'rejected', 'closed') and e.id in (select p.enrollment_id from proposal p
        where p.version = e.version and p.proposed_by_id <> ${userId})`;
    case 'snoozed':
      return sql`e.status in ('in_review', 'needs_action') and ${flagged('snoozed')}`;
    case 'done':
      return sql`e.status in ('qualified', 'active', 'rejected', 'closed', 'withdrawn', 'suspended')`;
    case 'all':
      return sql`true`;
  }
}

type Order = { by: Sql; direction: Sort['direction'] };

const due = sql`e.due_at`;
// A paused case has no due time, and stands behind all that have one.
const ifDue = sql`coalesce(e.due_at, timestamptz '9999-12-31 00:00:00+00')`;

// Open cases by when they are due, the waiting by who has waited longest, the others newest first.
const usual: Record<View, SortName> = {
  open: 'due',
  today: 'due',
  late: 'due',
  mine: 'due',
  unclaimed: 'due',
  waiting: 'moved',
  wrote: 'due',
  escalated: 'due',
  second: 'due',
  snoozed: 'due',
  done: '-moved',
  all: '-moved',
};

const paused: readonly View[] = ['mine', 'wrote', 'second', 'snoozed', 'all'];

/** By what a list is sorted: as it is asked for, or as its view is by itself. */
export function sortIn({ view, sort }: Pick<Query, 'view' | 'sort'>): SortName {
  return sort && sortsOf(view).includes(sort) ? sort : usual[view];
}

function orderIn(query: Pick<Query, 'view' | 'sort'>): Order {
  const sort = sortIn(query);
  const columns = { due: paused.includes(query.view) ? ifDue : due, moved: sql`e.moved_at`, sent: sql`e.sent_at` };
  return {
    by: columns[sort.replace('-', '') as keyof typeof columns],
    direction: sort.startsWith('-') ? 'desc' : 'asc',
  };
}

function sortOf({ by, direction }: Order): Sort<'placedAt' | 'id'> {
  return { by: { placedAt: moment(by), id: id(sql`e.id`) }, direction };
}

/** The cases nobody has, what is due first before the others: what the view of them shows is what *Next case* gives. */
export const unclaimedByDue = () => ({ where: unclaimed(), order: orderBy(sortOf({ by: due, direction: 'asc' })) });

// The page is found first, by index alone; what its rows show is looked up for those fifty.
function statement({ where, end }: Slice, _: Reviewer, query: Query): Sql {
  const { by, direction } = orderIn(query);
  const { search, reach = 'within' } = query;
  return sql`
    with ${search ? sql`hits as materialized (${casesFound(search, reach)}),` : empty} page as (
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
      (select until from snooze where enrollment_id = e.id and until > ${now()}::timestamptz and at >= e.moved_at) as "snoozedUntil",
      ${search ? sql`(select count(*) from hits) >= ${literal(mostFound)}` : sql`false`} as many,
      (select coalesce(json_agg(json_build_object('to', h.to_status, 'at', h.at) order by h.version), '[]')
        from enrollment_event h where h.enrollment_id = e.id) as history
    from page e
    join organization o on o.id = e.organization_id
    left join location l on l.organization_id = o.id
    left join claim c on c.enrollment_id = e.id
    left join app_user u on u.id = c.user_id
    ${orderBy(sortOf({ by: sql`e.placed_at`, direction }))}`;
}

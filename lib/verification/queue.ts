import sql, { type Sql } from 'sql-template-tag';
import type { CheckKind, EnrollmentStatus } from '@/generated/prisma/enums';
import type { Reviewer } from '@/lib/actor';
import { now } from '@/lib/clock';
import { type Found, keyset, type ListQuery, type Slice } from '@/lib/keyset';
import { literal } from '@/lib/list/literal';
import { id, moment, orderBy, type Sort } from '@/lib/list/sort';
import { type Looked, mostWalked, type Reach, told, walked } from '@/lib/list/within';
import type { Filters } from './filters';
import { conditionOf, unclaimed } from './in-view';
import { checkStands, flagged, ofCountry, ofLanguage } from './narrowed';
import { bears, casesFound, isCommon } from './search';
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
};

type Told = { lookedAtAll: boolean };

/**
 * `search`: part of a company's name, a PartnerID, the contact's address or a reference; `reach`: which part; `common`: very many bear it, and the list
 * itself is gone through.
 */
export type Query = ListQuery & Filters & { view: View; sort?: SortName | undefined; reach?: Reach; common?: boolean };

/**
 * Cases, in their view's order. Of a search also whether all was looked at: what is shown is right in any case, and complete where it was.
 */
export async function listCases(
  reviewer: Reviewer,
  query: Query,
  length?: number,
): Promise<Found<QueueRow> & { looked: Looked }> {
  const { search, reach = usualReach } = query;
  const common = search ? (query.common ?? (await isCommon(search, reach))) : false;
  const { rows, next } = await page(reviewer, { ...query, common }, length);
  return { ...told(rows, { search, reach, common }), next };
}

const usualReach = 'within';

const { page } = keyset<Reviewer, Query, QueueRow & Told>({
  sort: (query) => sortOf(orderIn(query)),
  filters: {
    view: (view, { userId }) => conditionOf(view, userId),
    country: ofCountry,
    check: checkStands,
    holder: (holder) => sql`e.id in (select enrollment_id from claim where user_id = ${holder}::uuid)`,
    flag: flagged,
    language: ofLanguage,
  },
  planned: ({ country, holder, language }) => (country || holder || language ? 'anew' : 'once'),
  statement,
});

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
function statement(slice: Slice, _: Reviewer, query: Query): Sql {
  const { by, direction } = orderIn(query);
  return sql`
    with ${pageOf(query, by, slice)}
    select e.id, e.reference, e.status, e.moved_at as "movedAt", e.placed_at as "placedAt", o.country_iso2 as country, p.partner_id as "partnerId",
      coalesce((select legal_name from company_profile where enrollment_id = e.id and state <> 'draft'
        order by version desc limit 1), o.name) as company,
      c.user_id as "claimedById", rtrim(u.first_name || ' ' || u.last_name) as "claimedBy",
      array(select kind::text from check_ where enrollment_id = e.id and status = 'passed') as "passedChecks",
      exists (select 1 from message where enrollment_id = e.id and side = 'company' and answered_at is null) as wrote,
      (select min(due_at) from escalation where enrollment_id = e.id and status = 'open' and enrollment_version = e.version) as "escalatedUntil",
      (select until from snooze where enrollment_id = e.id and until > ${now()}::timestamptz and at >= e.moved_at) as "snoozedUntil",
      l.at_all as "lookedAtAll",
      (select coalesce(json_agg(json_build_object('to', h.to_status, 'at', h.at) order by h.version), '[]')
        from enrollment_event h where h.enrollment_id = e.id) as history
    from looked l
    left join page e on true
    left join organization o on o.id = e.organization_id
    left join location p on p.organization_id = o.id
    left join claim c on c.enrollment_id = e.id
    left join app_user u on u.id = c.user_id
    ${orderBy(sortOf({ by: sql`e.placed_at`, direction }))}`;
}

function pageOf({ search, reach = usualReach, common }: Query, by: Sql, { where, order, limit, end }: Slice): Sql {
  const cases = sql`
    select e.id, e.organization_id, e.reference, e.status, e.version, e.moved_at, ${by} as placed_at from enrollment e
    where e.sent_at is not null and ${where}`;
  if (!search) return sql`page as (${cases} ${end}), looked as (select true as at_all)`;
  if (!common) return sql`${casesFound(search, reach)}, page as (${cases} and e.id in (select id from hits) ${end})`;
  return walked(sql`${cases} ${order} limit ${literal(mostWalked)}`, bears(search), limit, sql`e`);
}

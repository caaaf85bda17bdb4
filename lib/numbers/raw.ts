import sql, { type Sql } from 'sql-template-tag';
import type { EnrollmentStatus } from '@/generated/prisma/enums';
import { reviewDaysOf } from '@/lib/enrollment/review-days';
import type { Calendars } from '@/lib/office/queries';
import { wallTime } from '@/lib/reader/wall-time';

/** A decision as the histories have it, with what happened before it. */
export type RawDecision = {
  at: string;
  event: string;
  reviewerId: string;
  country: string;
  history: { to: EnrollmentStatus; at: string }[];
};

/** The same, counted: on which day, how it ended, and how many business days it took. */
export type Decided = {
  day: string;
  country: string;
  reviewerId: string;
  outcome: 'approved' | 'rejected';
  days: number;
};

/** A reason given on a day, when something was asked for and when a case was refused. */
export type RawReason = { day: string; country: string; reason: string; asked: number; refused: number };

// Word for word the index's: see the migration proposals_reasons_numbers.
const decidedOrAsked = sql`h.event in ('ask', 'approve', 'override', 'reject')`;
// Whoever is no user any more still decided.
const nobody = '00000000-0000-0000-0000-000000000000';

/** The decisions between two moments, the first with it. `and`: what else must hold of the organization `o`. */
export function decisionsBetween(from: Sql, to: Sql, and: Sql = sql`true`): Sql {
  return sql`
    select h.at, h.event, coalesce(h.user_id, ${nobody}::uuid) as "reviewerId", o.country_iso2 as country,
      (select json_agg(json_build_object('to', p.to_status, 'at', p.at) order by p.version)
        from enrollment_event p where p.enrollment_id = h.enrollment_id and p.version <= h.version) as history
    from enrollment_event h join enrollment e on e.id = h.enrollment_id join organization o on o.id = e.organization_id
    where ${decidedOrAsked} and h.event <> 'ask' and h.at >= ${from} and h.at < ${to} and ${and}`;
}

/** The reasons given between two moments, by the office's days. */
export function reasonsBetween(zone: string, from: Sql, to: Sql, and: Sql = sql`true`): Sql {
  return sql`
    select to_char(h.at at time zone ${zone}::text, 'YYYY-MM-DD') as day, o.country_iso2 as country, r.reason,
      (count(*) filter (where h.event = 'ask'))::int as asked, (count(*) filter (where h.event = 'reject'))::int as refused
    from enrollment_event h join fix_request r on r.event_id = h.id
      join enrollment e on e.id = h.enrollment_id join organization o on o.id = e.organization_id
    where ${decidedOrAsked} and h.event in ('ask', 'reject') and h.at >= ${from} and h.at < ${to} and ${and}
    group by 1, 2, 3`;
}

/** By the very clock that applicant and reviewer saw. */
export function countedBy(calendars: Calendars) {
  return ({ at, event, reviewerId, country, history }: RawDecision): Decided => {
    const passages = history.map((one) => ({ to: one.to, at: new Date(one.at) }));
    const outcome = event === 'reject' ? 'rejected' : 'approved';
    const days = reviewDaysOf(calendars.of(country), passages)?.day ?? 0;
    return { day: wallTime(new Date(at), calendars.first.zone).date, country, reviewerId, outcome, days };
  };
}

import type { CheckKind, EnrollmentStatus } from '@/generated/prisma/enums';
import type { Reviewer } from '@/lib/actor';
import { pool } from '@/lib/db';
import { readReference } from '@/lib/enrollment/reference';
import { containing } from '@/lib/list/beginning';
import type { View } from './views';

/** Where a page of the queue begins: after this row. `placedAt`: by what its view is sorted. */
export type Place = { placedAt: Date; id: string };

export type QueueRow = Place & {
  reference: string;
  status: EnrollmentStatus;
  company: string;
  country: string;
  partnerId: string | null;
  claimedById: string | null;
  claimedBy: string | null;
  movedAt: Date;
  passedChecks: CheckKind[];
  history: { to: EnrollmentStatus; at: string }[];
};

export const pageLength = 50;

/**
 * One page of cases in one query, in its view's order. `after` is the last row of the page before (keyset, compared as a row).
 * `search`: any part of a company's name, a PartnerID or the contact's address, or a reference.
 */
export async function listCases(
  reviewer: Reviewer,
  filter: { view: View; search?: string | undefined; after?: Place | undefined },
): Promise<{ rows: QueueRow[]; more: boolean }> {
  const { view, search, after } = filter;
  const { rows } = await pool.query<QueueRow>({
    // A search is planned with its very letters: only then can their index serve.
    ...(search ? {} : { name: `queue_${view}_${after ? 'on' : 'first'}` }),
    text: queueText(view, Boolean(search), Boolean(after)),
    values: [
      ...(byReader.has(view) ? [reviewer.userId] : []),
      ...(search ? [containing(search), readReference(search)] : []),
      ...(after ? [after.placedAt, after.id] : []),
    ],
  });
  return { rows: rows.slice(0, pageLength), more: rows.length > pageLength };
}

const byReader: ReadonlySet<View> = new Set(['mine', 'second']);

// Each list of states is, word for word, that of an index: see the migration the_queue.
export const conditions: Record<View, string> = {
  open: `e.status = 'in_review'`,
  mine: `e.status in ('in_review', 'needs_action') and e.id in (select enrollment_id from claim where user_id = $1)`,
  unclaimed: `e.status = 'in_review' and not exists (select 1 from claim where enrollment_id = e.id)`,
  waiting: `e.status in ('email_pending', 'needs_action')`,
  second: `e.status = 'in_review' and e.id in (select enrollment_id from rejection_proposal where proposed_by_id <> $1)`,
  done: `e.status in ('qualified', 'active', 'rejected', 'closed', 'withdrawn', 'suspended')`,
  all: 'true',
};

// What stands still is due on no day: after all that is.
const [due, ifDue] = ['e.due_at', `coalesce(e.due_at, timestamptz '9999-12-31 00:00:00+00')`];

/** What each view is sorted by: open cases by when they are due, the waiting by who has waited longest, the others newest first. */
const orders: Record<View, { by: string; newestFirst?: true }> = {
  open: { by: due },
  mine: { by: ifDue },
  unclaimed: { by: due },
  waiting: { by: 'e.moved_at' },
  second: { by: due },
  done: { by: 'e.moved_at', newestFirst: true },
  all: { by: 'e.moved_at', newestFirst: true },
};

/** The cases nobody has, what is due first before the others: what the view of them shows is what *Next case* gives. */
export const unclaimedByDue = { where: conditions.unclaimed, order: `${due}, e.id` };

/** The page is found first, by index alone; what its rows show is looked up for those fifty. */
export function queueText(view: View, searched: boolean, paged: boolean): string {
  const { by, newestFirst } = orders[view];
  const [beyond, order] = newestFirst ? ['<', 'desc'] : ['>', 'asc'];
  const first = byReader.has(view) ? 2 : 1;
  const place = first + (searched ? 2 : 0);
  return `
    with page as (
      select e.id, e.organization_id, e.reference, e.status, e.moved_at, ${by} as placed_at from enrollment e
      where ${conditions[view]} and e.sent_at is not null
        ${searched ? `and e.id in (${foundText(`$${first}`, `$${first + 1}`)})` : ''}
        ${paged ? `and (${by}, e.id) ${beyond} ($${place}::timestamptz, $${place + 1}::uuid)` : ''}
      order by ${by} ${order}, e.id ${order}
      limit ${pageLength + 1}
    )
    select e.id, e.reference, e.status, e.moved_at as "movedAt", e.placed_at as "placedAt", o.country_iso2 as country, l.partner_id as "partnerId",
      coalesce((select legal_name from company_profile where enrollment_id = e.id and state <> 'draft'
        order by version desc limit 1), o.name) as company,
      c.user_id as "claimedById", rtrim(u.first_name || ' ' || u.last_name) as "claimedBy",
      array(select kind::text from check_ where enrollment_id = e.id and status = 'passed') as "passedChecks",
      (select coalesce(json_agg(json_build_object('to', h.to_status, 'at', h.at) order by h.version), '[]')
        from enrollment_event h where h.enrollment_id = e.id) as history
    from page e
    join organization o on o.id = e.organization_id
    left join location l on l.organization_id = o.id
    left join claim c on c.enrollment_id = e.id
    left join app_user u on u.id = c.user_id
    order by e.placed_at ${order}, e.id ${order}`;
}

function foundText(part: string, reference: string): string {
  return `
    select enrollment_id from company_profile where state <> 'draft' and lower(legal_name) like ${part}
    union all
    select f.id from enrollment f join organization o on o.id = f.organization_id where lower(o.name) like ${part}
    union all
    select f.id from enrollment f join location l on l.organization_id = f.organization_id where l.partner_id like ${part}
    union all
    select p.enrollment_id from contact k join company_profile p on p.id = k.profile_id
      where k.kind = 'primary' and p.state <> 'draft' and k.email like ${part}
    union all
    select id from enrollment where reference = ${reference}`;
}

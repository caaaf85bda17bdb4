import type { CheckKind, EnrollmentStatus } from '@/generated/prisma/enums';
import type { Reviewer } from '@/lib/actor';
import { pool } from '@/lib/db';

export const views = ['open', 'mine', 'unclaimed', 'second', 'waiting', 'done'] as const;
export type View = (typeof views)[number];

export type Place = { movedAt: Date; id: string };

export type QueueRow = Place & {
  reference: string;
  status: EnrollmentStatus;
  company: string;
  country: string;
  partnerId: string | null;
  claimedById: string | null;
  claimedBy: string | null;
  openChecks: CheckKind[];
  history: { to: EnrollmentStatus; at: string }[];
};

export const pageLength = 50;

const conditions: Record<View, string> = {
  open: `e.status = 'in_review'`,
  mine: `e.status in ('in_review', 'needs_action') and c.user_id = $1::uuid`,
  unclaimed: `e.status = 'in_review' and c.user_id is null`,
  second: `e.status = 'in_review' and p.proposed_by_id is not null and p.proposed_by_id <> $1::uuid`,
  waiting: `e.status in ('email_pending', 'needs_action')`,
  done: `e.status in ('qualified', 'active', 'rejected', 'closed', 'withdrawn', 'suspended')`,
};

/**
 * One page of cases in one query: the longest waiting first, the decided newest first. `after` is the last row of the
 * page before (keyset, compared as a row). `search` is the beginning of a company's name or of a reference, or a PartnerID.
 */
export async function listCases(reviewer: Reviewer, filter: { view: View; search?: string | undefined; after?: Place | undefined }) {
  const newestFirst = filter.view === 'done';
  const { rows } = await pool.query<QueueRow>({
    name: `queue_${filter.view}_${filter.search ? 'search' : 'all'}_${filter.after ? 'on' : 'first'}`,
    text: textOf(filter.view, Boolean(filter.search), Boolean(filter.after), newestFirst),
    values: [
      reviewer.userId,
      ...(filter.search ? [`${filter.search.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`] : []),
      ...(filter.after ? [filter.after.movedAt, filter.after.id] : []),
    ],
  });
  return { rows: rows.slice(0, pageLength), more: rows.length > pageLength };
}

function textOf(view: View, searched: boolean, paged: boolean, newestFirst: boolean): string {
  const [beyond, order] = newestFirst ? ['<', 'desc'] : ['>', 'asc'];
  const place = searched ? 3 : 2;
  const found = `and (lower(o.name) like $2 or lower(e.reference) like $2 or l.partner_id like $2)`;
  return `
    select e.id, e.reference, e.status, e.moved_at as "movedAt", o.name as company, o.country_iso2 as country,
      l.partner_id as "partnerId", c.user_id as "claimedById", u.first_name || ' ' || u.last_name as "claimedBy",
      array(select kind::text from check_ where enrollment_id = e.id and status in ('running', 'needs_info') order by kind) as "openChecks",
      (select coalesce(json_agg(json_build_object('to', h.to_status, 'at', h.at) order by h.version), '[]')
        from enrollment_event h where h.enrollment_id = e.id) as history
    from enrollment e
    join organization o on o.id = e.organization_id
    left join location l on l.organization_id = o.id
    left join claim c on c.enrollment_id = e.id
    left join app_user u on u.id = c.user_id
    left join rejection_proposal p on p.enrollment_id = e.id
    where ${conditions[view]} and ($1::uuid is not null) and e.version > 0 ${searched ? found : ''}
      ${paged ? `and (e.moved_at, e.id) ${beyond} ($${place}::timestamptz, $${place + 1}::uuid)` : ''}
    order by e.moved_at ${order}, e.id ${order}
    limit ${pageLength + 1}`;
}

import sql, { type Sql } from 'sql-template-tag';
import type { CompanyChangeStatus, CompanyPart } from '@/generated/prisma/enums';
import type { Reviewer } from '@/lib/actor';
import { keyset, type ListQuery } from '@/lib/keyset';
import { containing } from '@/lib/list/beginning';
import { nameLike } from '@/lib/list/names';
import { id, moment } from '@/lib/list/sort';
import type { View } from './views';

export type ChangeRow = {
  id: string;
  movedAt: Date;
  company: string;
  country: string;
  part: CompanyPart;
  status: CompanyChangeStatus;
  claimedById: string | null;
  claimedBy: string | null;
};

/** `search`: any part of a company's name. */
export type Query = ListQuery & { view: View };

/** Changes of verified companies: the longest waiting first, the decided newest first. */
export const { page: listChanges } = keyset<Reviewer, Query, ChangeRow>({
  sort: ({ view }) => ({
    by: { movedAt: moment(sql`c.moved_at`), id: id(sql`c.id`) },
    direction: view === 'done' ? 'desc' : 'asc',
  }),
  filters: {
    view: (view, { userId }) => conditionOf(view, userId),
    search: (part) => nameLike(sql`o.name`, containing(part)),
  },
  statement: ({ where, end }) => sql`
    select c.id, c.moved_at as "movedAt", o.name as company, o.country_iso2 as country, c.part, c.status,
      c.claimed_by_id as "claimedById", rtrim(u.first_name || ' ' || u.last_name) as "claimedBy"
    from company_change c
    join enrollment e on e.id = c.enrollment_id
    join organization o on o.id = e.organization_id
    left join app_user u on u.id = c.claimed_by_id
    where ${where}
    ${end}`,
});

/** What a change `c` is like that stands in a view of this reader. */
export function conditionOf(view: View, userId: string): Sql {
  switch (view) {
    case 'open':
      return sql`c.status in ('in_review', 'refusal_proposed')`;
    case 'mine':
      return sql`c.claimed_by_id = ${userId}`;
    case 'unclaimed':
      return sql`c.status = 'in_review' and c.claimed_by_id is null`;
    case 'second':
      return sql`c.status = 'refusal_proposed'`;
    case 'waiting':
      return sql`c.status in ('contact_pending', 'needs_action')`;
    case 'done':
      return sql`c.status in ('approved', 'rejected') and c.checks <> '{}'`;
  }
}

import sql, { type Sql } from 'sql-template-tag';
import type { CustomerStatus } from '@/generated/prisma/enums';
import type { Reviewer } from '@/lib/actor';
import { keyset, type ListQuery } from '@/lib/keyset';
import { containing } from '@/lib/list/beginning';
import { nameLike } from '@/lib/list/names';
import { id, moment } from '@/lib/list/sort';
import type { View } from './views';

export type AccountRow = {
  id: string;
  movedAt: Date;
  customer: string;
  country: string;
  status: CustomerStatus;
  registrationId: string | null;
  /** At most four, of which the last says only that there are more than three. */
  partners: string[];
  claimedById: string | null;
  claimedBy: string | null;
};

/** `search`: any part of a name. */
export type Query = ListQuery & { view: View };

/** Customers' accounts: the longest waiting first, the decided newest first. */
export const { page: listAccounts } = keyset<Reviewer, Query, AccountRow>({
  sort: ({ view }) => ({
    by: { movedAt: moment(sql`c.moved_at`), id: id(sql`c.organization_id`) },
    direction: view === 'refused' || view === 'allowed' ? 'desc' : 'asc',
  }),
  filters: {
    view: (view, { userId }) => conditionOf(view, userId),
    search: (part) => nameLike(sql`o.name`, containing(part)),
  },
  statement: ({ where, end }) => sql`
    select c.organization_id as id, c.moved_at as "movedAt", o.name as customer, o.country_iso2 as country, c.status,
      c.registration_id as "registrationId", c.claimed_by_id as "claimedById", rtrim(u.first_name || ' ' || u.last_name) as "claimedBy",
      array(select distinct s.name from customer_relationship r join organization s on s.id = r.reseller_id
        where r.customer_id = c.organization_id and r.side = 'reseller' and r.status = 'active' order by s.name limit 4) as partners
    from customer c
    join organization o on o.id = c.organization_id
    left join app_user u on u.id = c.claimed_by_id
    where ${where}
    ${end}`,
});

/** What an account `c` is like that stands in a view of this reader. */
export function conditionOf(view: View, userId: string): Sql {
  switch (view) {
    case 'open':
      return sql`c.status = 'under_review'`;
    case 'mine':
      return sql`c.status = 'under_review' and c.claimed_by_id = ${userId}`;
    case 'unclaimed':
      return sql`c.status = 'under_review' and c.claimed_by_id is null`;
    case 'refused':
      return sql`c.status = 'not_allowed'`;
    case 'allowed':
      return sql`c.status = 'allowed'`;
  }
}

import type { CustomerStatus } from '@/generated/prisma/enums';
import type { Reviewer } from '@/lib/actor';
import { pool } from '@/lib/db';
import { containing } from '@/lib/list/beginning';
import type { View } from './views';

/** Where a page of the queue begins: after this row. */
export type Place = { movedAt: Date; id: string };

export type AccountRow = Place & {
  customer: string;
  country: string;
  status: CustomerStatus;
  registrationId: string | null;
  partners: string[];
  claimedById: string | null;
  claimedBy: string | null;
};

export const pageLength = 50;

/** One page of customers' accounts in one query: the longest waiting first, the decided newest first. `search`: any part of a name. */
export async function listAccounts(
  reviewer: Reviewer,
  { view, search, after }: { view: View; search?: string | undefined; after?: Place | undefined },
): Promise<{ rows: AccountRow[]; more: boolean }> {
  const part = search ? [containing(search)] : [];
  const { rows } = await pool.query<AccountRow>({
    ...(search ? {} : { name: `accounts_${view}_${after ? 'on' : 'first'}` }),
    text: queueText(view, Boolean(search), Boolean(after)),
    values: [...(view === 'mine' ? [reviewer.userId] : []), ...part, ...(after ? [after.movedAt, after.id] : [])],
  });
  return { rows: rows.slice(0, pageLength), more: rows.length > pageLength };
}

export const conditions: Record<View, string> = {
  open: `c.status = 'under_review'`,
  mine: `c.status = 'under_review' and c.claimed_by_id = $1`,
  unclaimed: `c.status = 'under_review' and c.claimed_by_id is null`,
  refused: `c.status = 'not_allowed'`,
  allowed: `c.status = 'allowed'`,
};

function queueText(view: View, searched: boolean, paged: boolean): string {
  const [beyond, order] = view === 'refused' || view === 'allowed' ? ['<', 'desc'] : ['>', 'asc'];
  const first = view === 'mine' ? 2 : 1;
  const place = first + (searched ? 1 : 0);
  return `
    select c.organization_id as id, c.moved_at as "movedAt", o.name as customer, o.country_iso2 as country, c.status,
      c.registration_id as "registrationId", c.claimed_by_id as "claimedById", rtrim(u.first_name || ' ' || u.last_name) as "claimedBy",
      array(select distinct s.name from customer_relationship r join organization s on s.id = r.reseller_id
        where r.customer_id = c.organization_id and r.side = 'reseller' and r.status = 'active' order by s.name limit 3) as partners
    from customer c
    join organization o on o.id = c.organization_id
    left join app_user u on u.id = c.claimed_by_id
    where ${conditions[view]}
      ${searched ? `and lower(o.name) like $${first}` : ''}
      ${paged ? `and (c.moved_at, c.organization_id) ${beyond} ($${place}::timestamptz, $${place + 1}::uuid)` : ''}
    order by c.moved_at ${order}, c.organization_id ${order}
    limit ${pageLength + 1}`;
}

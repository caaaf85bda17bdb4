import type { AdminAccessStatus, PartnershipStatus } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { pool } from '@/lib/db';
import type { Company } from './readiness';

/** Where a page of the list begins: after this row. */
export type Place = { since: Date; id: string };

/** A partnership of the list: its reseller as a company, so that what it lacks is asked of it as of any other. */
export type ResellerRow = Place &
  Company & {
    status: PartnershipStatus;
    endsAt: Date | null;
    access: AdminAccessStatus;
    customers: number;
  };

export type Filter = { search?: string | undefined; ended?: boolean | undefined; after?: Place | undefined };

export const pageLength = 50;

/** Customers are counted up to here: a row needs no more. */
export const mostCustomers = 1_000;

/**
 * One page of a provider's resellers in one query, the newest first. `search`: how a name or a PartnerID begins. `ended`: those that
 * have ended instead of those that stand. Source: domain fact 6.2.
 */
export async function listResellers(
  member: Member,
  { search, ended = false, after }: Filter,
  length = pageLength,
): Promise<{ rows: ResellerRow[]; more: boolean }> {
  const begins = search ? [`${search.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`] : [];
  const { rows } = await pool.query<ResellerRow>({
    ...(search ? {} : { name: `resellers_${ended}_${after ? 'on' : 'first'}_${length}` }),
    text: listText(ended, Boolean(search), Boolean(after), length),
    values: [member.organizationId, ...begins, ...(after ? [after.since, after.id] : [])],
  });
  return { rows: rows.slice(0, length), more: rows.length > length };
}

/** All rows a filter finds, page after page, for a list to take away. */
export async function* everyReseller(member: Member, filter: Omit<Filter, 'after'>): AsyncGenerator<ResellerRow> {
  for (let after: Place | undefined; ; ) {
    const { rows, more } = await listResellers(member, { ...filter, after }, 500);
    yield* rows;
    after = rows.at(-1);
    if (!more || !after) return;
  }
}

function listText(ended: boolean, searched: boolean, paged: boolean, length: number): string {
  const place = searched ? 3 : 2;
  return `
    select p.id, p.since, p.status, p.ends_at as "endsAt", o.id as "organizationId", o.name, o.kind,
      o.country_iso2 as country, l.partner_id as "partnerId", a.status as access,
      (select count(*)::int from (select 1 from customer_relationship r where r.provider_id = p.provider_id
        and r.reseller_id = p.reseller_id and r.side = 'provider' and r.status = 'active' limit ${mostCustomers}) c) as customers,
      (select e.status from enrollment e where e.organization_id = o.id and e.status not in ('withdrawn', 'closed') limit 1) as enrollment
    from partnership p
    join organization o on o.id = p.reseller_id
    left join location l on l.organization_id = o.id
    left join admin_access a on a.partnership_id = p.id
    where p.provider_id = $1 and p.status ${ended ? '=' : '<>'} 'ended'
      ${searched ? 'and (lower(o.name) like $2 or l.partner_id like $2)' : ''}
      ${paged ? `and (p.since, p.id) < ($${place}::timestamptz, $${place + 1}::uuid)` : ''}
    order by p.since desc, p.id desc
    limit ${length + 1}`;
}

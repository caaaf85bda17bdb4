import type { AdminAccessStatus, PartnershipStatus } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { now } from '@/lib/clock';
import { pool } from '@/lib/db';
import { beginningWith } from '@/lib/list/beginning';
import type { Company } from './readiness';
import { conditionOf, type View } from './views';

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

export type Filter = { search?: string | undefined; view?: View | undefined; after?: Place | undefined };

export const pageLength = 50;

/** Customers are counted up to here: a row needs no more. */
export const mostCustomers = 1_000;

/**
 * One page of a provider's resellers in one query, the newest first. `search`: how a name or a PartnerID begins. `view`: those that
 * stand, unless said otherwise. Source: domain fact 6.2.
 */
export async function listResellers(
  member: Member,
  { search, view = 'partners', after }: Filter,
  length = pageLength,
): Promise<{ rows: ResellerRow[]; more: boolean }> {
  const begins = search ? [beginningWith(search)] : [];
  const { rows } = await pool.query<ResellerRow>({
    ...(search ? {} : { name: `resellers_${view}_${after ? 'on' : 'first'}_${length}` }),
    text: listText(view, Boolean(search), Boolean(after), length),
    values: [member.organizationId, now(), ...begins, ...(after ? [after.since, after.id] : [])],
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

function listText(view: View, searched: boolean, paged: boolean, length: number): string {
  const place = searched ? 4 : 3;
  const end = `order by p.since desc, p.id desc limit ${length + 1}`;
  const newest = (condition = '') => `
    select p.* from partnership p
    where p.provider_id = $1 and $2::timestamptz is not null and ${conditionOf(view, '$2')} ${condition}
      ${paged ? `and (p.since, p.id) < ($${place}::timestamptz, $${place + 1}::uuid)` : ''}
    ${end}`;
  const page = searched
    ? `select * from (
        (${newest('and (select so from few) and p.reseller_id in (select id from found)')}) union all
        (${newest(`and not (select so from few) and (${beginsText})`)})) p ${end}`
    : newest();
  return `
    with ${searched ? foundText : ''}
    page as (${page})
    select p.id, p.since, p.status, p.ends_at as "endsAt", o.id as "organizationId", o.name, o.kind,
      o.country_iso2 as country, l.partner_id as "partnerId", a.status as access,
      (select count(*)::int from (select 1 from customer_relationship r where r.provider_id = p.provider_id
        and r.reseller_id = p.reseller_id and r.side = 'provider' and r.status = 'active' limit ${mostCustomers}) c) as customers,
      (select e.status from enrollment e where e.organization_id = o.id and e.status not in ('withdrawn', 'closed') limit 1) as enrollment
    from page p
    join organization o on o.id = p.reseller_id
    left join location l on l.organization_id = o.id
    left join admin_access a on a.partnership_id = p.id
    order by p.since desc, p.id desc`;
}

const mostFound = 2_000;

// Companies that begin so are looked up by index. If they are very many, one meets some soon enough from the newest on.
const foundText = `
  found as materialized (select id from (
    select id from organization where lower(name) like $3
    union all
    select organization_id from location where partner_id like $3) every limit ${mostFound}),
  few as materialized (select count(*) < ${mostFound} as so from found),`;

const beginsText = `
  (select lower(x.name) like $3 from organization x where x.id = p.reseller_id)
  or (select x.partner_id like $3 from location x where x.organization_id = p.reseller_id)`;

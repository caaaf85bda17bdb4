import sql, { type Sql } from 'sql-template-tag';
import type { AdminAccessStatus, PartnershipStatus } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { now } from '@/lib/clock';
import { all, keyset, type ListQuery, type Slice } from '@/lib/keyset';
import { beginningWith } from '@/lib/list/beginning';
import { literal } from '@/lib/list/literal';
import { nameLike } from '@/lib/list/names';
import { id, moment } from '@/lib/list/sort';
import { inTerritory, type TerritoryAsked } from '@/lib/mark/territory';
import { companyColumns } from './company';
import type { Company } from './readiness';
import { conditionOf, type View } from './views';

/** A partnership of the list: its reseller as a company, so that what it lacks is asked of it as of any other. */
export type ResellerRow = Company & {
  id: string;
  since: Date;
  status: PartnershipStatus;
  endsAt: Date | null;
  access: AdminAccessStatus;
  customers: number;
};

/** `search`: how a name or a PartnerID begins. `view`: those that stand, unless said otherwise. */
export type Query = ListQuery & TerritoryAsked & { view?: View | undefined };

/** Customers are counted up to here: a row needs no more. */
export const mostCustomers = 1_000;

/** A provider's resellers, the newest first. Source: domain fact 6.2. */
export const {
  page: listResellers,
  every: everyReseller,
  first: firstResellers,
} = keyset<Member, Query, ResellerRow>({
  sort: { by: { since: moment(sql`p.since`), id: id(sql`p.id`) }, direction: 'desc' },
  statement,
});

function statement(slice: Slice, member: Member, { view = 'partners', search, ...asked }: Query): Sql {
  const at = now();
  const mine = inTerritory(member, asked, sql`p.reseller_id`);
  const own = all(sql`p.provider_id = ${member.organizationId}`, conditionOf(view, at), mine, slice.where);
  const within = (found: Sql) => newest(all(own, found), slice);
  return sql`
    with ${search ? searchedPage(within, slice, beginningWith(search)) : sql`page as (${newest(own, slice)})`}
    select p.id, p.since, p.status, p.ends_at as "endsAt", ${companyColumns(literal('reseller'), at)}, a.status as access,
      (select count(*)::int from (select 1 from customer_relationship r where r.provider_id = p.provider_id
        and r.reseller_id = p.reseller_id and r.side = 'provider' and r.status = 'active' limit ${literal(mostCustomers)}) c) as customers
    from page p
    join organization o on o.id = p.reseller_id
    left join admin_access a on a.partnership_id = p.id
    ${slice.order}`;
}

const newest = (where: Sql, { end }: Slice) => sql`select p.* from partnership p where ${where} ${end}`;

const mostFound = literal(2_000);

// Companies that begin so are looked up by index. If they are very many, one meets some soon enough from the newest on.
function searchedPage(within: (found: Sql) => Sql, { end }: Slice, begin: string): Sql {
  const few = sql`(select so from few) and p.reseller_id in (select id from found)`;
  const many = sql`not (select so from few) and (
    (select ${nameLike(sql`x.name`, begin)} from organization x where x.id = p.reseller_id)
    or (select x.partner_id like ${begin} from location x where x.organization_id = p.reseller_id))`;
  return sql`
    found as materialized (select id from (
      select id from organization where ${nameLike(sql`name`, begin)}
      union all
      select organization_id from location where partner_id like ${begin}) every limit ${mostFound}),
    few as materialized (select count(*) < ${mostFound} as so from found),
    page as (select * from ((${within(few)}) union all (${within(many)})) p ${end})`;
}

import sql, { empty } from 'sql-template-tag';
import type { AdminAccessStatus, PartnershipStatus } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { now } from '@/lib/clock';
import { all } from '@/lib/keyset';
import { literal } from '@/lib/list/literal';
import { nameKey } from '@/lib/list/names';
import { id, moment, type Sorts, text } from '@/lib/list/sort';
import { type DeskQuery, deskList } from '@/lib/mark/desk-list';
import { type Marks, marksShown } from '@/lib/mark/shown';
import { inTerritory, type TerritoryAsked } from '@/lib/mark/territory';
import { companyColumns } from './company';
import { type ResellerFilters, resellerDesk } from './filters';
import { narrowed, profile } from './narrowed';
import type { Company } from './readiness';
import { conditionOf, type View } from './views';

/** A partnership of the list: its reseller as a company, so that what it lacks is asked of it as of any other. */
export type ResellerRow = Company &
  Marks & {
    id: string;
    since: Date;
    movedAt: Date;
    status: PartnershipStatus;
    endsAt: Date | null;
    access: AdminAccessStatus;
    /** As it was kept: a code, or a name where the country has no list. */
    state: string | null;
    customers: number;
  };

/** `search`: part of a name, of a PartnerID or of the own number. `view`: those that stand, unless said otherwise. */
export type Query = DeskQuery & ResellerFilters & TerritoryAsked & { view?: View | undefined };

/** Customers are counted up to here: a row needs no more. */
export const mostCustomers = 1_000;

const ends = sql`coalesce(p.ends_at, timestamptz '9999-12-31 00:00:00+00')`;
const byName = nameKey(sql`o.name`);
const nameOf = (id: string) =>
  sql`select ${nameKey(sql`z.name`)} from partnership l join organization z on z.id = l.reseller_id where l.id = ${id}`;

const sorts: Sorts<keyof ResellerRow> = {
  since: { by: { since: moment(sql`p.since`), id: id(sql`p.id`) } },
  moved: { by: { movedAt: moment(sql`p.moved_at`), id: id(sql`p.id`) } },
  ends: {
    by: { endsAt: text(ends), id: id(sql`p.id`) },
    find: (last) => sql`select ${ends}, p.id from partnership p where p.id = ${last}`,
  },
  name: {
    by: { name: text(byName), id: id(sql`p.id`) },
    find: (last) => sql`(${nameOf(last)}), ${last}::uuid`,
    enter: { column: byName, from: nameOf },
  },
};

const own = (member: Member, { view = 'partners', ...asked }: Query) =>
  all(
    sql`p.provider_id = ${member.organizationId}`,
    conditionOf(view, now()),
    inTerritory(member, asked, sql`p.reseller_id`),
  );

const named = ({ sort }: Query) => (sort?.endsWith('name') ? sql`join organization o on o.id = p.reseller_id` : empty);

/** A provider's resellers, the newest first unless sorted otherwise. Source: domain fact 6.2. */
export const {
  page: listResellers,
  every: everyReseller,
  first: firstResellers,
  totals: findTotals,
  total: resellersTotal,
} = deskList<Query, ResellerRow>({
  as: sql`p`,
  company: sql`p.reseller_id`,
  numbers: true,
  sorts,
  usualSort: resellerDesk.usualSort,
  filters: narrowed,
  rows: ({ where, end, query }, member) =>
    sql`select p.* from partnership p ${named(query)} where ${own(member, query)} and ${where} ${end}`,
  own: { from: () => sql`partnership p`, where: own },
  joined: named,
  shown: () => sql`
    select p.id, p.since, p.moved_at as "movedAt", p.status, p.ends_at as "endsAt", ${companyColumns(literal('reseller'), now())}, a.status as access,
      (select f.state_or_province from (${profile()}) f) as state,
      (select count(*)::int from (select 1 from customer_relationship r where r.provider_id = p.provider_id
        and r.reseller_id = p.reseller_id and r.side = 'provider' and r.status = 'active' limit ${literal(mostCustomers)}) c) as customers,
      ${marksShown}, l.at_all as "lookedAtAll"
    from looked l
    left join page p on true
    left join organization o on o.id = p.reseller_id
    left join admin_access a on a.partnership_id = p.id
    left join mark k on k.keeper_id = p.provider_id and k.about_id = p.reseller_id`,
});

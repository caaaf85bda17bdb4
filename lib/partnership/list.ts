import sql, { empty, type Sql } from 'sql-template-tag';
import type { AdminAccessStatus, PartnershipStatus } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { now } from '@/lib/clock';
import { pool } from '@/lib/db';
import { all, asIs, type Found, keyset, type ListQuery, type Slice } from '@/lib/keyset';
import { literal } from '@/lib/list/literal';
import { nameKey } from '@/lib/list/names';
import { id, moment, type Sort, text } from '@/lib/list/sort';
import { type Total, totalOf } from '@/lib/list/total';
import { type Searched, type Searching, told, walked } from '@/lib/list/within';
import { companyColumns } from './company';
import type { ResellerFilters } from './filters';
import { bears, resellersFound, searchingOf } from './found';
import { narrowed, profile } from './narrowed';
import type { Company } from './readiness';
import { conditionOf, type View } from './views';

/** A partnership of the list: its reseller as a company, so that what it lacks is asked of it as of any other. */
export type ResellerRow = Company & {
  id: string;
  since: Date;
  movedAt: Date;
  status: PartnershipStatus;
  endsAt: Date | null;
  access: AdminAccessStatus;
  /** As it was kept: a code, or a name where the country has no list. */
  state: string | null;
  customers: number;
  /** What its provider keeps of it: who looks after it, its own number and its tags. */
  owner: string | null;
  ownNumber: string | null;
  tags: string[];
};

/** `search`: part of a name, of a PartnerID or of the own number. `view`: those that stand, unless said otherwise. `zone`: whose days. */
export type Query = ListQuery &
  ResellerFilters &
  Searching & { view?: View | undefined; sort?: string | undefined; zone?: string | undefined };

/** Customers are counted up to here: a row needs no more. */
export const mostCustomers = 1_000;

const filterNames = Object.keys(narrowed) as (keyof typeof narrowed)[];

type Told = { lookedAtAll: boolean };

const list = keyset<Member, Query, ResellerRow & Told>({
  sort: sortOf,
  filters: narrowed,
  planned: (query) => (query.sort || filterNames.some((name) => query[name]) ? 'anew' : 'once'),
  statement,
  total,
});

function total(where: Sql | undefined, member: Member, query: Query): Sql {
  const { search, reach } = query;
  if (!search) return totalOf(sql`partnership p where ${own(member, query)}`, where, sql`p`);
  const found = sql`(select distinct id from hits) h join partnership p on p.reseller_id = h.id where ${own(member, query)}`;
  return sql`(with ${resellersFound(search, reach, member)} select ${totalOf(found, where, sql`p`)})`;
}

export const resellersTotal = list.total;

/** A provider's resellers, the newest first unless sorted otherwise; of a search also how far it looked. Source: domain fact 6.2. */
export async function listResellers(
  member: Member,
  query: Query,
  length?: number,
): Promise<Found<ResellerRow> & Searched> {
  const asked = { ...query, ...(await searchingOf(query)) };
  const { rows, next } = await list.page(member, asked, length);
  return { ...told(rows, asked), next };
}

export type Totals = { found: Total | null; among: Total };

/** How many are found, and among how many in the same view; nobody counts what very many bear. */
export async function findTotals(member: Member, query: Query): Promise<Totals> {
  const asked = { ...query, ...(await searchingOf(query)) };
  const { view } = query;
  const { rows } = await pool.query<Totals>(
    asIs(
      sql`select ${asked.common ? sql`null` : resellersTotal(member, asked)} as found, ${resellersTotal(member, { view })} as among`,
    ),
  );
  return rows[0] as Totals;
}

/** All of them, for a file. */
export async function* everyReseller(member: Member, query: Omit<Query, 'after'>): AsyncGenerator<ResellerRow> {
  for await (const row of list.every(member, { ...query, ...(await searchingOf(query)) }))
    if (row.id !== null) yield row;
}

const ends = sql`coalesce(p.ends_at, timestamptz '9999-12-31 00:00:00+00')`;
const byName = nameKey(sql`o.name`);
const nameOf = (id: string) =>
  sql`select ${nameKey(sql`z.name`)} from partnership l join organization z on z.id = l.reseller_id where l.id = ${id}`;

const sorts: Record<string, Omit<Sort<keyof ResellerRow>, 'direction'>> = {
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

function sortOf({ sort = '-since' }: Pick<Query, 'sort'>): Sort<keyof ResellerRow> {
  const [name, direction] = sort.startsWith('-') ? ([sort.slice(1), 'desc'] as const) : ([sort, 'asc'] as const);
  return { ...(sorts[name] ?? (sorts.since as (typeof sorts)[string])), direction };
}

const own = ({ organizationId }: Member, { view = 'partners' }: Query) =>
  all(sql`p.provider_id = ${organizationId}`, conditionOf(view, now()));

function statement(slice: Slice, member: Member, query: Query): Sql {
  const at = now();
  return sql`
    with ${pageOf(slice, member, query)}
    select p.id, p.since, p.moved_at as "movedAt", p.status, p.ends_at as "endsAt", ${companyColumns(literal('reseller'), at)}, a.status as access,
      (select f.state_or_province from (${profile}) f) as state,
      (select count(*)::int from (select 1 from customer_relationship r where r.provider_id = p.provider_id
        and r.reseller_id = p.reseller_id and r.side = 'provider' and r.status = 'active' limit ${literal(mostCustomers)}) c) as customers,
      (select rtrim(u.first_name || ' ' || u.last_name) from app_user u where u.id = k.owner_id) as owner,
      k.own_number as "ownNumber", coalesce(k.tags, '{}') as tags, l.at_all as "lookedAtAll"
    from looked l
    left join page p on true
    left join organization o on o.id = p.reseller_id
    left join admin_access a on a.partnership_id = p.id
    left join mark k on k.keeper_id = p.provider_id and k.about_id = p.reseller_id
    ${slice.order}`;
}

function pageOf({ where, order, limit, end }: Slice, member: Member, query: Query): Sql {
  const { search, reach, common, sort } = query;
  const names = sort?.endsWith('name') ? sql`join organization o on o.id = p.reseller_id` : empty;
  const rows = sql`select p.* from partnership p ${names} where ${own(member, query)} and ${where}`;
  if (!search) return sql`page as (${rows} ${end}), looked as (select true as at_all)`;
  if (common) return walked(rows, bears(search, member), { order, limit }, sql`p`);
  // Few bear it: each is looked up, wherever it stands in the list.
  return sql`
    ${resellersFound(search, reach, member)},
    page as (select p.* from (select distinct id from hits) h
      cross join lateral (${rows} and p.reseller_id = h.id offset 0) p ${names} ${end})`;
}

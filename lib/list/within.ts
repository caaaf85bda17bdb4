import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import { pool } from '@/lib/db';
import { asIs } from '@/lib/keyset';
import { beginningWith, containing } from './beginning';
import { literal } from './literal';
import { inNameOrder, nameLike } from './names';

// How a list is searched anywhere in a name or a number: by indexes of trigrams where few bear what was typed, and along the list itself where
// very many do. What was not looked at is told. Decision 51.

/** Cases of a list are gone through so far, in its order, for what very many bear. */
export const mostWalked = 1000;

/** `within`: anywhere in it. An index of trigrams knows where three letters stand; fewer are looked for at the beginning. */
export type Reach = 'within' | 'beginning';

/**
 * What a search adds to the query of a list; `common`: very many bear it, and the list itself is gone through. `whole`: however long it takes, as for
 * a file, which must hold all.
 */
export type Searching = { reach?: Reach | undefined; common?: boolean | undefined; whole?: boolean | undefined };

/** How far a search looked: at all that may bear it, at the first of each `kind` (names, numbers …), or at the first rows of the `list`. */
export type Looked = 'all' | 'kind' | 'list';

/** Where something is looked for: a table, whose its rows are, by which column, and which of them count. */
export type Place = { from: Sql; of: Sql; column: Sql; like: typeof nameLike; where: Sql };

const [always, never] = [sql`true`, sql`false`];

/** A name, looked for without its accents. */
export const named = (from: Sql, of: Sql, column: Sql, where: Sql = always): Place => {
  return { from, of, column, like: nameLike, where };
};

/** A number or an address, looked for as it is written. */
export const written = (from: Sql, of: Sql, column: Sql, where: Sql = always): Place => {
  return { from, of, column, like: isLike, where };
};

export function isLike(column: Sql, part: string): Sql {
  return sql`${column} like ${part}`;
}

export function reachOf(text: string, reach: Reach): Reach {
  return [...text].length < 3 ? 'beginning' : reach;
}

/** Whether names of organizations can be looked for within: where the extension for trigrams could not be made, only how one begins has an index. */
export async function reachOfNames(): Promise<Reach> {
  known ??= pool
    .query<{ within: boolean }>(`select to_regclass('organization_name_within') is not null as within`)
    .then(({ rows }) => (rows[0]?.within ? 'within' : 'beginning'));
  return known;
}

// It is made with the tables and stays; where the database could not answer, it is asked again.
let known: Promise<Reach> | undefined;

// What one in ten bears, a page of it is met within five hundred rows, sooner than an index tells all that bear it.
const commonFrom = 1 / 10;

/**
 * Whether so many names bear this that the list itself is gone through for it. What the planner expects of them decides only how one looks,
 * never what is found.
 */
export async function isCommonAmong({ from, column }: Pick<Place, 'from' | 'column'>, text: string, reach: Reach) {
  if (reachOf(text, reach) === 'beginning') return false;
  const names = sql`select 1 from ${from} where`;
  const asked = sql`
    explain (format json) ${names} ${nameLike(column, containing(text))} union all ${names} ${nameLike(column, '%')}`;
  const { rows } = await pool.query(asIs(asked));
  const [bear = 0, all = 0] = rows[0]['QUERY PLAN'][0].Plan.Plans.map((plan: Plan) => plan['Plan Rows']);
  return bear > mostWalked && bear > commonFrom * all;
}

type Plan = { 'Plan Rows': number };

/** What a part of a `with` finds of a kind: the first of those that bear it, and whether those are all. */
export type Finder<Kind extends string> = {
  find: (kind: Kind, when?: Sql | boolean) => Sql;
  first: (kind: Kind) => Sql;
  all: (kinds: readonly Kind[]) => Sql;
};

/** Looks in places for what was typed; of each kind at `most`: who finds more types more. */
export function finderOf<Kind extends string>(
  places: Record<Kind, Place>,
  { text, reach, most }: { text: string; reach: Reach; most: number },
): Finder<Kind> {
  const look =
    reachOf(text, reach) === 'within' ? within(containing(text), most) : beginning(beginningWith(text), most);
  return {
    find: (kind, when = always) => look(kind, places[kind], when === true ? always : when === false ? never : when),
    first: (kind) => sql`(select id from ${raw(kind)} limit ${literal(most)})`,
    all: (kinds) =>
      join(
        kinds.map((kind) => sql`(select count(*) from ${raw(kind)}) <= ${literal(most)}`),
        ' and ',
      ),
  };
}

type Look = (kind: string, place: Place, when: Sql) => Sql;

// Planned as if all of it were wanted, or the planner would read a table from end to end for the few that are; and then read only so far.
function within(part: string, most: number): Look {
  return (kind, { from, of, column, like, where }, when) => sql`
      every_${raw(kind)} as materialized (select ${of} as id from ${from} where ${where} and ${like(column, part)}),
      ${raw(kind)} as materialized (select id from every_${raw(kind)} where id is not null and ${when} limit ${literal(most + 1)})`;
}

// In the order of its index, which ends where enough is found.
function beginning(part: string, most: number): Look {
  return (kind, { from, of, column, like, where }, when) => {
    const order = like === nameLike ? inNameOrder(column) : sql`${column} using ~<~`;
    return sql`
      ${raw(kind)} as materialized (
        select ${of} as id from ${from} where ${of} is not null and ${where} and ${when} and ${like(column, part)}
          order by ${order} limit ${literal(most + 1)})`;
  };
}

/**
 * A list as its search goes through it. `rows`: its rows that are such `besides`, ended so; `ofHit`: those of the company `h` that was found; `bearing`:
 * what one of them bears.
 */
export type Searchable = {
  as: Sql;
  rows: (end: Sql, besides?: Sql) => Sql;
  ofHit: Sql;
  found: Sql;
  bearing: Sql;
  joined?: Sql;
};

/**
 * The parts of a `with` that make one page of a list, searched or not: `page`, and `looked`, whether all was looked at. `found`: the parts that find
 * `hits`, the ids of what bears it. What few bear is looked up, wherever it stands in the list; for what very many do the list itself is gone through.
 */
export function pageOf(
  { search, common, whole }: { search?: string | undefined } & Searching,
  { as, rows, ofHit, found, bearing, joined = empty }: Searchable,
  { order, limit, end }: { order: Sql; limit: number; end: Sql },
): Sql {
  if (!search) return sql`page as (${rows(end)}), looked as (select true as at_all)`;
  if (whole) return sql`page as (${rows(end, bearing)}), looked as (select true as at_all)`;
  if (common) return walked(rows(sql`${order} limit ${literal(mostWalked)}`), bearing, limit, as);
  return sql`
    ${found},
    page as (select ${as}.* from (select distinct id from hits) h cross join lateral (${ofHit} offset 0) ${as} ${joined} ${end})`;
}

/** Of the first rows of a list those that bear what was typed; read only as far as the page needs, in the order in which they are gone through. */
export function walked(rows: Sql, bearing: Sql, limit: number, as: Sql): Sql {
  return sql`
    walked as materialized (${rows}),
    page as materialized (select * from walked ${as} where ${bearing} limit ${literal(limit)}),
    looked as (select (select count(*) from page) = ${literal(limit)} or (select count(*) from walked) < ${literal(mostWalked)} as at_all)`;
}

/** How a list was searched. `reach`: in which part of a name; null where nothing was looked for. */
export type Searched = { looked: Looked; reach: Reach | null };

/** What a search found. One that finds nothing tells how far it looked in a row of its own, which is none. */
export function told<Row extends { id: string | null; lookedAtAll: boolean }>(
  rows: readonly Row[],
  { search, reach = 'within', common = false }: { search?: string | undefined } & Searching,
): { rows: Row[] } & Searched {
  const looked = rows.every(({ lookedAtAll }) => lookedAtAll) ? 'all' : common ? 'list' : 'kind';
  return { rows: rows.filter(({ id }) => id !== null), looked, reach: search ? reachOf(search, reach) : null };
}

import sql, { empty, type Sql } from 'sql-template-tag';
import type { Member } from '@/lib/actor';
import { pool } from '@/lib/db';
import { all, asIs, type Definition, type Found, keyset, type ListQuery, type Slice } from '@/lib/keyset';
import { type Sorts, sortAsked } from '@/lib/list/sort';
import { type Total, totalOf } from '@/lib/list/total';
import { pageOf, type Searched, type Searching, told } from '@/lib/list/within';
import { bears, companiesFound, searchingOf } from './found';

/** What every such list can be asked for: `zone`: whose days. */
export type DeskQuery = ListQuery & Searching & { sort?: string | undefined; zone?: string | undefined };

type Filters<Query> = NonNullable<Definition<Member, Query, never>['filters']>;

type Told = { lookedAtAll: boolean };

/** A list of companies, or of what is theirs, as people of one company work through it. */
type DeskDefinition<Query, Row> = {
  /** What a row is called in the statement, and which company it is found by. */
  as: Sql;
  company: Sql;
  /** Whether it is found by its PartnerID, too. */
  numbers?: boolean;
  sorts: Sorts<keyof (Row & Told) & string>;
  usualSort: string;
  filters: Filters<Query>;
  /** The reader's own rows, each by the index it has, narrowed down to what is `where` and ended by `end`. */
  rows: (asked: { where: Sql; end: Sql; query: Query }, member: Member) => Sql;
  /** The same as a table of one name and a condition, where it is known which company. */
  own: { from: (query: Query) => Sql; where: (member: Member, query: Query) => Sql };
  /** What stands beside the table where the order of the page needs it. */
  joined?: (query: Query) => Sql;
  /** From `select` to what is joined: `l` is whether all was looked at, the rows of the page may be none. */
  shown: (member: Member, query: Query) => Sql;
};

/** How many are found, and among how many; nobody counts what very many bear. */
export type Totals = { found: Total | null; among: Total };

/** Its pages, all its rows for a file, its first rows as a statement, and its totals. A search tells how far it looked. */
export function deskList<Query extends DeskQuery, Row extends { id: string }>(definition: DeskDefinition<Query, Row>) {
  const {
    as,
    company,
    numbers = false,
    sorts,
    usualSort,
    filters,
    rows,
    own,
    joined = () => empty,
    shown,
  } = definition;
  const names = Object.keys(filters) as (keyof Query)[];
  const found = ({ search = '', reach }: Query, member: Member) => companiesFound(search, reach, member, { numbers });

  const list = keyset<Member, Query, Row & Told>({
    sort: ({ sort = usualSort }) => sortAsked(sorts, sort),
    filters,
    planned: (query) => (query.sort || names.some((name) => query[name]) ? 'anew' : 'once'),
    statement: (slice, member, query) => sql`
      with ${pageOf(query, searchable(slice, member, query), slice)}
      ${shown(member, query)} ${slice.order}`,
    total: (where, member, query) => {
      const unended = rows({ where: sql`true`, end: empty, query }, member);
      if (!query.search) return totalOf(sql`(${unended}) ${as}`, where, as);
      const hits = sql`(select distinct id from hits) h join ${own.from(query)} on ${company} = h.id where ${own.where(member, query)}`;
      // Of what was not looked at in full it is only said that there are more.
      return sql`(with ${found(query, member)} select json_build_object('count', (t.found ->> 'count')::int,
        'atLeast', (t.found ->> 'atLeast')::boolean or not (select at_all from looked)) from (select ${totalOf(hits, where, as)} as found) t)`;
    },
  });

  const searchable = ({ where }: Slice, member: Member, query: Query) => ({
    as,
    rows: (end: Sql, besides?: Sql) => rows({ where: all(where, besides), end, query }, member),
    ofHit: sql`select ${as}.* from ${own.from(query)} ${joined(query)} where ${all(own.where(member, query), where, sql`${company} = h.id`)}`,
    joined: joined(query),
    found: found(query, member),
    bearing: bears(query.search ?? '', query.reach, member, company),
  });

  async function page(member: Member, query: Query, length?: number): Promise<Found<Row> & Searched> {
    const asked = { ...query, ...(await searchingOf(query)) };
    const { rows, next } = await list.page(member, asked, length);
    return { ...told(rows, asked), next };
  }

  /** So many rows from its beginning, as a statement. */
  async function first(member: Member, query: Query, length: number): Promise<Sql> {
    return list.first(member, { ...query, ...(await searchingOf(query)), whole: true }, length);
  }

  async function* every(member: Member, query: Omit<Query, 'after'>): AsyncGenerator<Row> {
    const asked = { ...query, ...(await searchingOf(query)), whole: true };
    for await (const row of list.every(member, asked)) if (row.id !== null) yield row;
  }

  async function totals(member: Member, query: Query, narrowed: Partial<Query>): Promise<Totals> {
    const asked = { ...query, ...(await searchingOf(query)) };
    const count = asked.common ? sql`null` : list.total(member, asked);
    const { rows } = await pool.query<Totals>(
      asIs(sql`select ${count} as found, ${list.total(member, narrowed as Query)} as among`),
    );
    return rows[0] as Totals;
  }

  return { page, every, first, totals, total: list.total };
}

import { createHash } from 'node:crypto';
import sql, { join, raw, type Sql } from 'sql-template-tag';
import { pool } from '@/lib/db';
import { literal } from '@/lib/list/literal';
import { beyond, cursorBehind, orderBy, type Sort } from '@/lib/list/sort';

/** What every list can be asked for, besides what it is narrowed down to. `after`: the cursor of the page, as the page before it told. */
export type ListQuery = { search?: string | undefined; after?: string | null | undefined };

/** One page. `next`: the cursor of the page after it; null on the last. */
export type Found<Row> = { rows: Row[]; next: string | null };

/**
 * The parts of a statement that make it one page: `where`, all that is asked for, `order`, and `limit`, one row more than is
 * shown, and `end`, both.
 */
export type Slice = { where: Sql; order: Sql; limit: number; end: Sql };

type Planned = 'once' | 'anew';

export type Definition<Reader, Query, Row> = {
  sort: Sort<keyof Row & string> | ((query: Query) => Sort<keyof Row & string>);
  /** What each part of the query narrows the list down to, where it is given. What differs within a statement stands in the statement. */
  filters?: { [Name in keyof Query]?: (value: NonNullable<Query[Name]>, reader: Reader, query: Query) => Sql };
  statement: (slice: Slice, reader: Reader, query: Query) => Sql;
  /** Its rows, counted: one JSON value (lib/list/total.ts). `where`: what it is narrowed down to, if anything. */
  total?: (where: Sql | undefined, reader: Reader, query: Query) => Sql;
  /** `anew`: with its very values, where a plan for all of them would miss an index. A search always is. */
  planned?: Planned | ((query: Query) => Planned);
  /** How many rows a page has. */
  length?: number;
};

/**
 * A list: one page of it in one statement, and all its rows, page after page, for who takes the whole away. `first`: the statement of so many rows from
 * its beginning, for another statement to take them from.
 */
export type List<Reader, Query, Row> = {
  first: (reader: Reader, query: Query, length: number) => Sql;
  page: (reader: Reader, query: Query, length?: number) => Promise<Found<Row>>;
  every: (reader: Reader, query: Omit<Query, 'after'>) => AsyncGenerator<Row>;
  /** How many rows there are, to be selected as a Total of lib/list/total.ts. */
  total: (reader: Reader, query: Query) => Sql;
};

export const pageLength = 50;

const lengthTaken = 500;

/** The list that a statement, its filters and its sort make. A page is found by comparing rows with the cursor, never by counting past others. */
export function keyset<Reader, Query extends ListQuery, Row extends object>(
  definition: Definition<Reader, Query, Row>,
): List<Reader, Query, Row> {
  const { sort, filters = {}, statement, total: totalOf, planned = 'once', length: usual = pageLength } = definition;
  const sortOf = (query: Query) => (typeof sort === 'function' ? sort(query) : sort);
  const first = (reader: Reader, query: Query, limit: number): Sql => {
    const order = orderBy(sortOf(query));
    const where = all(...narrowed<Reader, Query>(filters, reader, query), beyond(sortOf(query), query.after));
    return statement({ where, order, limit, end: sql`${order} limit ${literal(limit)}` }, reader, query);
  };
  const page = async (reader: Reader, query: Query, length = usual): Promise<Found<Row>> => {
    const composed = first(reader, query, length + 1);
    const plan = typeof planned === 'function' ? planned(query) : planned;
    const found = await read<Row>(query.search || plan === 'anew' ? asIs(composed) : prepared(composed));
    const rows = found.slice(0, length);
    const last = found.length > length ? rows.at(-1) : undefined;
    return { rows, next: last ? cursorBehind(sortOf(query), last) : null };
  };
  async function* every(reader: Reader, query: Omit<Query, 'after'>): AsyncGenerator<Row> {
    for (let after: string | null | undefined; after !== null; ) {
      const found: Found<Row> = await page(reader, { ...query, after } as Query, lengthTaken);
      yield* found.rows;
      after = found.next;
    }
  }
  const total = (reader: Reader, query: Query): Sql => {
    const conditions = narrowed<Reader, Query>(filters, reader, query).filter((condition) => condition !== undefined);
    return totalOf?.(conditions.length > 0 ? all(...conditions) : undefined, reader, query) ?? raw('null');
  };
  return { page, every, first, total };
}

/** A statement as the driver takes it, planned with its very values each time. */
export function asIs({ text, values }: Sql) {
  return { text, values };
}

/** The same, kept ready on its connection under a name made from its text: two texts never share a name. */
export function prepared(statement: Sql) {
  const { text, values } = asIs(statement);
  return { name: createHash('sha256').update(text).digest('base64url'), text, values };
}

/** What stands after `where`: the conditions that are given, all of which must hold. */
export function all(...conditions: readonly (Sql | undefined)[]): Sql {
  const given = conditions.filter((condition) => condition !== undefined);
  return given.length > 0
    ? join(
        given.map((condition) => sql`(${condition})`),
        ' and ',
      )
    : raw('true');
}

/** A condition about something that may not be asked for. */
export function given<Value>(value: Value | null | undefined | '', condition: (value: Value) => Sql): Sql | undefined {
  return value === null || value === undefined || value === '' ? undefined : condition(value);
}

function narrowed<Reader, Query>(
  filters: NonNullable<Definition<Reader, Query, never>['filters']>,
  reader: Reader,
  query: Query,
): (Sql | undefined)[] {
  return (Object.keys(filters) as (keyof Query)[]).map((name) =>
    given(query[name], (value) => filters[name]?.(value as NonNullable<typeof value>, reader, query) ?? raw('true')),
  );
}

async function read<Row extends object>(statement: ReturnType<typeof asIs>): Promise<Row[]> {
  const { rows } = await pool.query<Row>(statement);
  return rows;
}

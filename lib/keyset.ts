import { createHash } from 'node:crypto';
import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import { pool } from '@/lib/db';
import { literal } from '@/lib/list/literal';

/**
 * What a list is sorted by, column for column as an index has it: the name each has in a row of the list, and where it stands in SQL. The
 * last one tells all rows apart. `find` gives the same columns of the row before the page, for a list whose addresses name only its id.
 */
export type Sort = {
  by: Readonly<Record<string, Sql>>;
  direction: 'asc' | 'desc';
  find?: (id: string) => Sql;
};

/** After which row a page begins: what that row has in the columns of the sort. Any row of the list is one. */
export type Cursor = object;

/** One page. `next`: the cursor of the page after it as it stands in an address; null on the last. */
export type Found<Row> = { rows: Row[]; next: string | null };

/** What every list can be asked for, besides what it is narrowed down to. */
export type ListQuery<After extends Cursor> = { search?: string | undefined; after?: After | undefined };

/** The parts of a statement that make it one page: `beyond` for its conditions, `order` alone, and `end` with one row more than is shown. */
export type Slice = { beyond: Sql | undefined; order: Sql; end: Sql };

type Definition<Reader, Query> = {
  sort: Sort | ((query: Query) => Sort);
  statement: (reader: Reader, query: Query, slice: Slice) => Sql;
  /** `anew`: with its very values, where a plan for all of them would miss an index. A search always is. */
  planned?: 'once' | 'anew';
  /** How many rows a page has. */
  length?: number;
};

/** A list: one page of it in one statement, and all its rows, page after page, for who takes the whole away. */
export type List<Reader, Query, Row> = {
  page: (reader: Reader, query: Query, length?: number) => Promise<Found<Row>>;
  every: (reader: Reader, query: Omit<Query, 'after'>) => AsyncGenerator<Row>;
};

export const pageLength = 50;

const lengthTaken = 500;

/** The list that a statement and its sort make. A page is found by comparing rows with the cursor, never by counting past others. */
export function keyset<Reader, After extends Cursor, Query extends ListQuery<After>, Row extends After>(
  definition: Definition<Reader, Query>,
): List<Reader, Query, Row> {
  const { sort, statement, planned = 'once', length: usual = pageLength } = definition;
  const page = async (reader: Reader, query: Query, length = usual): Promise<Found<Row>> => {
    const sorted = typeof sort === 'function' ? sort(query) : sort;
    const asked = statement(reader, query, sliceOf(sorted, query.after, length));
    const rows = await read<Row>(query.search || planned === 'anew' ? asIs(asked) : prepared(asked));
    return pageOf(rows, sorted, length);
  };
  async function* every(reader: Reader, query: Omit<Query, 'after'>): AsyncGenerator<Row> {
    for (let after: Row | undefined; ; ) {
      const { rows, next } = await page(reader, { ...query, after } as unknown as Query, lengthTaken);
      yield* rows;
      after = rows.at(-1);
      if (next === null) return;
    }
  }
  return { page, every };
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

/** What tells in which order rows stand. */
export function orderBy({ by, direction }: Pick<Sort, 'by' | 'direction'>): Sql {
  const way = direction === 'desc' ? raw(' desc') : empty;
  return sql`order by ${join(
    Object.values(by).map((column) => sql`${column}${way}`),
    ', ',
  )}`;
}

function sliceOf(sort: Sort, after: Cursor | undefined, length: number): Slice {
  const order = orderBy(sort);
  return {
    beyond: given(after, (cursor) => beyond(sort, cursor)),
    order,
    end: sql`${order} limit ${literal(length + 1)}`,
  };
}

// As one row: spelled out with `or`, no index would serve.
function beyond({ by, direction, find }: Sort, cursor: Cursor): Sql {
  const values = find
    ? find(String(valueIn(cursor, 'id')))
    : join(Object.keys(by).map((name) => valueIn(cursor, name)));
  return sql`(${join(Object.values(by))}) ${direction === 'desc' ? raw('<') : raw('>')} (${values})`;
}

function pageOf<Row extends Cursor>(found: Row[], sort: Sort, length: number): Found<Row> {
  const rows = found.slice(0, length);
  const last = rows.at(-1);
  return { rows, next: last && found.length > length ? written(sort, last) : null };
}

// lib/list/shape.ts reads it.
function written({ by, find }: Sort, last: Cursor): string {
  const values = find ? [valueIn(last, 'id')] : Object.keys(by).map((name) => valueIn(last, name));
  return values.map((value) => (value instanceof Date ? value.getTime() : value)).join('_');
}

const valueIn = (row: Cursor, name: string): unknown => (row as Record<string, unknown>)[name];

async function read<Row>(statement: ReturnType<typeof asIs>): Promise<Row[]> {
  const { rows } = await pool.query<Row & object>(statement);
  return rows;
}

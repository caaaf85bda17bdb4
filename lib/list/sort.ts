import sql, { empty, join, raw, type Sql } from 'sql-template-tag';

/** A column rows are sorted by, and how its value is read again of a cursor; null for what no row has. */
type Column = { sql: Sql; read: (written: string) => unknown };

/**
 * What a list is sorted by, column for column as an index has it, each under the name it has in a row of the list; the last tells all rows
 * apart. `find` gives the same columns of the row before the page, for a list whose cursors name only its `id`: what is in them is for no address.
 * `enter`: where a sort over two tables begins in the index of its first column, since no index serves a comparison over both.
 */
export type Sort<Name extends string = string> = {
  by: Readonly<Partial<Record<Name, Column>>>;
  direction: 'asc' | 'desc';
  find?: (id: string) => Sql;
  enter?: { column: Sql; from: (id: string) => Sql };
};

export const moment = (column: Sql): Column => ({
  sql: column,
  read: (written) => (/^\d{1,15}$/.test(written) ? new Date(Number(written)) : null),
});

export const id = (column: Sql): Column => ({
  sql: column,
  read: (written) => (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(written) ? written : null),
});

export const number = (column: Sql): Column => ({
  sql: column,
  read: (written) => (/^\d{1,7}$/.test(written) ? Number(written) : null),
});

/** Stands in no cursor: only for a sort that finds its row. */
export const text = (column: Sql): Column => ({ sql: column, read: () => null });

/** Sorts of a list under their names, and one that is asked for: `-` before it begins at the other end. */
export type Sorts<Name extends string> = Readonly<Record<string, Omit<Sort<Name>, 'direction'>>>;

export function sortAsked<Name extends string>(sorts: Sorts<Name>, asked: string): Sort<Name> {
  const [name, direction] = asked.startsWith('-') ? ([asked.slice(1), 'desc'] as const) : ([asked, 'asc'] as const);
  const sort = sorts[name];
  if (!sort) throw new Error(`No list is sorted by ${name}.`);
  return { ...sort, direction };
}

/** In which order rows stand. */
export function orderBy(sort: Pick<Sort, 'by' | 'direction'>): Sql {
  const way = sort.direction === 'desc' ? raw(' desc') : empty;
  return sql`order by ${join(
    columnsOf(sort).map((column) => sql`${column.sql}${way}`),
    ', ',
  )}`;
}

/** The rows beyond a cursor; all of them when it is of another sort, or none. Compared as one row: spelled out with `or`, no index would serve. */
export function beyond(sort: Sort, cursor: string | null | undefined): Sql | undefined {
  const columns = columnsOf(sort);
  const told = sort.find ? columns.slice(-1) : columns;
  const written = cursor?.split('_') ?? [];
  const values = told.map(({ read }, at) => read(written[at] ?? ''));
  if (written.length !== told.length || values.includes(null)) return undefined;
  const row = sort.find ? sort.find(`${values[0]}`) : join(values);
  const way = raw(sort.direction === 'desc' ? '<' : '>');
  const { enter } = sort;
  const entered = enter ? sql` and ${enter.column} ${way}= (${enter.from(`${values[0]}`)})` : empty;
  return sql`(${join(columns.map((column) => column.sql))}) ${way} (${row})${entered}`;
}

/** The cursor behind a row, as it stands in an address. */
export function cursorBehind(sort: Sort, row: object): string {
  const values = new Map(Object.entries(row));
  const told = sort.find ? columnsOf(sort).slice(-1) : columnsOf(sort);
  return told
    .map(({ name }) => values.get(name))
    .map((value) => (value instanceof Date ? value.getTime() : value))
    .join('_');
}

function columnsOf({ by }: Pick<Sort, 'by'>) {
  return Object.entries(by).flatMap(([name, column]) => (column ? [{ name, ...column }] : []));
}

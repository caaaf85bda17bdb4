import { z } from 'zod';
import { type Asked, type Kinds, type Left, one, readAsked, several, type ValuesOf } from './filter';
import { cursor, searched } from './shape';

/** What the list of a desk can be asked for besides its view: filters, sorts (each also from the other end, `-`), columns beside the name. */
export type Desk<K extends Kinds = Kinds> = {
  filters: K;
  sorts: readonly string[];
  usualSort: string;
  columns: readonly string[];
  usualColumns: readonly string[];
};

/** How a list is shown. */
export type How = { sort: string; columns: readonly string[]; dense: boolean };

const asked = z.string().max(2000).optional().catch(undefined);

const shown = ['sort', 'columns', 'rows', 'saved'];

/** What the address of such a list asks for, as it was asked: what of it means anything, `readDesk` says. `after`: the cursor of the page. */
export function deskShape<More extends z.ZodRawShape>({ filters }: Desk, more: More) {
  const texts = Object.fromEntries([...Object.keys(filters), ...shown].map((name) => [name, asked]));
  return z.object({ ...more, search: searched, after: cursor }).extend(texts as Record<never, typeof asked>);
}

/** Parts what is asked for into what is in force and what is left out; `others`: names nobody knows. */
export function readDesk<K extends Kinds>(desk: Desk<K>, query: object, others: Asked = {}) {
  const written = query as Asked;
  const { filters, left } = readAsked(desk.filters, written);
  const how = readAsked(
    {
      sort: one(desk.sorts.flatMap((sort) => [sort, `-${sort}`])),
      columns: several(desk.columns),
      rows: one(['compact']),
    },
    written,
  );
  const { sort = desk.usualSort, columns = desk.usualColumns, rows } = how.filters;
  const unknown = Object.entries(others).map(([name, value = '']) => ({ name, value }));
  return {
    filters: filters as ValuesOf<K>,
    left: [...left, ...how.left, ...unknown] satisfies Left[],
    /** None where it is the usual one: its statement is kept ready. */
    sort: sort === desk.usualSort ? undefined : sort,
    how: {
      sort,
      columns: desk.columns.filter((column) => columns.includes(column)),
      dense: rows === 'compact',
    } satisfies How,
  };
}

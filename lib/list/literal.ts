import { raw, type Sql } from 'sql-template-tag';

/**
 * A number or a word of the program's own as it stands in SQL. Only for what the planner must see while it plans: the bound of a limit, the
 * state a partial index is made for. Whatever somebody typed is a value of the statement instead.
 */
export function literal(value: string | number): Sql {
  return raw(typeof value === 'number' ? `${value}` : `'${value.replaceAll("'", "''")}'`);
}

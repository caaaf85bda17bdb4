import sql, { type Sql } from 'sql-template-tag';
import { literal } from './literal';

/** Rows are counted up to here: of more it is only said that there are. */
export const mostCounted = 10_000;

// So many are looked at where only looking at each can tell.
const mostLookedAt = 5_000;

/** How many there are; `atLeast`: nobody counted on. */
export type Total = { count: number; atLeast: boolean };

/**
 * How many rows there are, as one JSON value. `rows`: what stands after `select … from`, found by an index alone; `where`: what is asked of each of
 * them besides, under the name `as`.
 */
export function totalOf(rows: Sql, where: Sql | undefined, as: Sql): Sql {
  if (!where)
    return sql`(select json_build_object('count', least(count(*), ${literal(mostCounted)}), 'atLeast', count(*) > ${literal(mostCounted)})
      from (select 1 from ${rows} limit ${literal(mostCounted + 1)}) counted)`;
  return sql`(select json_build_object('count', count(*) filter (where ${where}), 'atLeast', count(*) > ${literal(mostLookedAt)})
    from (select ${as}.* from ${rows} limit ${literal(mostLookedAt + 1)}) ${as})`;
}

import sql, { type Sql } from 'sql-template-tag';

/**
 * Whether a name is like a pattern of lib/list/beginning.ts, accents and marks apart: "Jose" finds "José", "Muller" finds "Müller". What a
 * name is found by, `search_key` of the migration names_are_found_without_accents says, and its indexes hold.
 */
export function nameLike(column: Sql, pattern: string): Sql {
  return sql`search_key(${column}) like search_key(${pattern})`;
}

/** In the order in which an index has names, for what begins so; not an order for people. */
export function inNameOrder(column: Sql): Sql {
  return sql`search_key(${column}) using ~<~`;
}

/** The name by which rows are sorted for people who look one up: as it is looked for, of accents and small letters free. */
export function nameKey(column: Sql): Sql {
  return sql`search_key(${column}) collate "C"`;
}

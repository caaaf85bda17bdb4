import type { z } from 'zod';
import { readSearch } from './address';
import { searchText } from './searching';

/** What a list's address asks for; see lib/list/shape.ts. */
type Asked = { search?: string | undefined; after?: unknown };

/**
 * What the address of a list asks for: as its query takes it, with what is looked for opened, and as it is `written` in the address, without
 * its page. `later`: whether this is not the first page.
 */
export async function readList<Query extends Asked>(search: Promise<unknown>, shape: z.ZodType<Query>) {
  return listOf(await readSearch(search, shape));
}

/** A query as its list takes it. */
export async function listOf<Query extends Asked>(query: Query) {
  const { after, ...written } = query;
  const search = query.search === undefined ? '' : await searchText(query.search);
  return { query: { ...query, search }, written, later: after !== undefined };
}

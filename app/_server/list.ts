import type { z } from 'zod';
import { readQuery, readSearch } from './address';
import { searchText } from './searching';

/** A shape of what a list's address asks for; see lib/list/shape.ts. */
type ListShape = z.ZodObject<{ search?: z.ZodType<string>; after?: z.ZodType }>;

/**
 * What the address of a list asks for: as its query takes it, with what is looked for opened, and as it is `written` in the address, without
 * its page. `later`: whether this is not the first page.
 */
export async function readList<S extends ListShape>(search: Promise<unknown>, shape: S) {
  return listOf(await readSearch(search, shape));
}

/** The same of a request for the list as a file. */
export async function readListQuery<S extends ListShape>(request: Request, shape: S) {
  return listOf(await readQuery(request, shape));
}

async function listOf<Asked extends { search?: string | undefined; after?: unknown }>(asked: Asked) {
  const { after, ...written } = asked;
  const search = asked.search === undefined ? '' : await searchText(asked.search);
  return { query: { ...asked, search }, written, later: after !== undefined };
}

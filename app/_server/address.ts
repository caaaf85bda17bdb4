import { notFound } from 'next/navigation';
import { z } from 'zod';
import { holdsAddress } from '@/lib/list/search-text';

// Whatever stands in an address bar was typed by anybody: nothing of it is used before it was read here.

/** What Next hands to a page. Of no type that could be used unread. */
export type PageProps = { params: Promise<unknown>; searchParams: Promise<unknown> };

const longest = 2_000;

/** A word of an address: one line, in characters that can be written down and looked for. */
export const word = z
  .string()
  .max(longest)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u);

export const idPath = z.object({ id: z.uuid() });

/** The same and a page of it, counted from 1. */
export const pagePath = idPath.extend({
  page: z
    .string()
    .regex(/^[1-9]\d?$/)
    .transform(Number),
});
export const partnerIdPath = z.object({ id: z.string().regex(/^\d{7}$/) });
export const tokenPath = z.object({ token: word });

/** The part of an address that names a row or a link. What has another shape names nothing: 404. */
export async function readPath<S extends z.ZodObject>(params: Promise<unknown>, shape: S): Promise<z.output<S>> {
  const read = shape.safeParse(await params);
  return read.success ? read.data : notFound();
}

/**
 * What an address asks after its question mark. What is said twice or cannot be read is left out, and then the shape decides; so is an
 * e-mail address, which proxy.ts has led away from, or a link on the page would carry it on.
 */
export async function readSearch<Query>(search: Promise<unknown>, shape: z.ZodType<Query>): Promise<Query> {
  const given = Object.entries((await search) ?? {}).filter(
    ([, value]) => word.safeParse(value).success && !holdsAddress(String(value)),
  );
  const read = shape.safeParse(Object.fromEntries(given));
  return read.success ? read.data : notFound();
}

/** The same for a route, which is handed the whole request. */
export function readQuery<Query>(request: Request, shape: z.ZodType<Query>): Promise<Query> {
  const search = new URL(request.url).searchParams;
  const given = [...new Set(search.keys())].map((name) => [name, search.getAll(name)] as const);
  const once = given.map(([name, values]) => [name, values.length > 1 ? values : values[0]]);
  return readSearch(Promise.resolve(Object.fromEntries(once)), shape);
}

/** A shape of words that may be missing: `?saved=yes` and its like. */
export function named<N extends string>(...names: N[]) {
  return z.object(Object.fromEntries(names.map((name) => [name, word.optional()])) as Record<N, typeof missing>);
}

const missing = word.optional();

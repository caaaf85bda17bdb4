import type { z } from 'zod';
import { type Desk, readDesk } from '@/lib/list/desk';
import type { Asked, Kinds } from '@/lib/list/filter';
import { readQuery, readSearch, word } from './address';
import { dates } from './dates';
import { listOf } from './list';

type Searched = { search?: string | undefined; after?: unknown };

/** What the address of a list with filters asks for: as readList reads it, with the filters in force, how it is shown, and what is left out. */
export async function readDeskList<K extends Kinds, Query extends Searched>(
  search: Promise<unknown>,
  desk: Desk<K>,
  shape: z.ZodObject & z.ZodType<Query>,
) {
  return deskOf(await readSearch(search, shape), desk, othersIn((await search) ?? {}, shape));
}

/** The same of a request for the list as a file. */
export async function readDeskQuery<K extends Kinds, Query extends Searched>(
  request: Request,
  desk: Desk<K>,
  shape: z.ZodType<Query>,
) {
  return deskOf(await readQuery(request, shape), desk);
}

async function deskOf<K extends Kinds, Query extends Searched>(query: Query, desk: Desk<K>, others?: Asked) {
  const list = await listOf(query);
  const { saved, ...written } = list.written as Asked;
  return { ...list, written, saved, ...readDesk(desk, query, others) };
}

/** What a form carries of it, for what is done to all that the list finds. */
export async function deskAsked<K extends Kinds>(fields: object, desk: Desk<K>) {
  const { filters, sort } = readDesk(desk, fields);
  return { ...filters, sort, zone: (await dates()).zone };
}

// What the address says besides, under names no filter has. A few are told.
function othersIn(search: object, { shape }: z.ZodObject): Asked {
  const said = Object.entries(search).filter(([name, value]) => !(name in shape) && [name, value].every(isWord));
  return Object.fromEntries(said.slice(0, mostTold));
}

const isWord = (text: unknown) => word.safeParse(text).success;

const mostTold = 5;

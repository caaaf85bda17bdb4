import type { z } from 'zod';
import { type Desk, readDesk } from '@/lib/list/desk';
import type { Asked, Kinds, Left } from '@/lib/list/filter';
import { readQuery, readSearch, word } from './address';
import { listOf } from './list';
import type { Written } from './list-address';

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

/** What was asked for without what is left out of it: as a form carries it on. */
export function withoutLeft<Query extends Written>(written: Query, left: readonly Left[]): Query {
  const kept = Object.entries(written).map(([name, value]) => {
    const gone = left.filter((one) => one.name === name).map((one) => one.value);
    return [
      name,
      gone.length > 0
        ? value
            ?.split(',')
            .filter((part) => !gone.includes(part))
            .join(',')
        : value,
    ];
  });
  return Object.fromEntries(kept) as Query;
}

// What the address says besides, under names no filter has. A few are told.
function othersIn(search: object, { shape }: z.ZodObject): Asked {
  const said = Object.entries(search).filter(([name, value]) => !(name in shape) && [name, value].every(isWord));
  return Object.fromEntries(said.slice(0, mostTold));
}

const isWord = (text: unknown) => word.safeParse(text).success;

const mostTold = 5;

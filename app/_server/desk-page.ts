import type { z } from 'zod';
import type { Member } from '@/lib/actor';
import type { Found } from '@/lib/keyset';
import type { Desk } from '@/lib/list/desk';
import type { Kinds, ValuesOf } from '@/lib/list/filter';
import type { Searched } from '@/lib/list/within';
import type { DeskQuery, Totals } from '@/lib/mark/desk-list';
import type { SavedList } from '@/lib/saved-view/lists';
import type { PageProps } from './address';
import { readDeskList, readDeskQuery } from './desk';
import { type DeskReader, deskReader, stillThere } from './desk-reader';

type Asked = { search?: string | undefined; after?: string | undefined };

/** A list with filters as its page and its file read it. `base`: what narrows it down besides, such as its view. */
type DeskPage<K extends Kinds, Said extends Asked, Base, Row> = {
  saved: SavedList;
  desk: Desk<K>;
  shape: z.ZodObject & z.ZodType<Said>;
  base: (said: Said, member: Member, reader: DeskReader) => Base | Promise<Base>;
  page: (member: Member, query: DeskQuery & ValuesOf<K> & Base) => Promise<Found<Row> & Searched>;
  totals: (member: Member, query: DeskQuery & ValuesOf<K> & Base, among: Base) => Promise<Totals>;
};

/** Everything its page shows. What is asked for and is not there is left out of the list, and said. */
export async function loadDesk<K extends Kinds, Said extends Asked, Base extends object, Row>(
  member: Member,
  searchParams: PageProps['searchParams'],
  of: DeskPage<K, Said, Base, Row>,
) {
  const list = await readDeskList(searchParams, of.desk, of.shape);
  const told = await tell(member, list, of);
  const [found, totals] = await Promise.all([
    of.page(member, { ...told.query, after: list.query.after }),
    of.totals(member, told.query, told.base),
  ]);
  return { ...told, ...found, ...totals, member, list, saved: of.saved, sorts: of.desk.sorts };
}

/** What a request for it as a file asks for: all its pages. */
export async function loadDeskFile<K extends Kinds, Said extends Asked, Base extends object, Row>(
  member: Member,
  request: Request,
  of: DeskPage<K, Said, Base, Row>,
) {
  return tell(member, await readDeskQuery(request, of.desk, of.shape), of);
}

type Read<K extends Kinds, Said> = Awaited<ReturnType<typeof readDeskQuery<K, Asked>>> & { query: Said };

async function tell<K extends Kinds, Said extends Asked, Base extends object, Row>(
  member: Member,
  list: Read<K, Said>,
  of: DeskPage<K, Said, Base, Row>,
) {
  const reader = await deskReader(member, of.saved);
  const { filters, left } = stillThere(list, reader);
  const base = await of.base(list.query, member, reader);
  const { search } = list.query;
  const query = { ...filters, ...base, search, sort: list.sort, zone: reader.when.zone };
  return { query, base, filters, left, how: list.how, reader };
}

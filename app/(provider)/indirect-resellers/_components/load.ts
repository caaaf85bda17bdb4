import type { PageProps } from '@/app/_server/address';
import { readDeskList, readDeskQuery } from '@/app/_server/desk';
import { deskReader, stillThere } from '@/app/_server/desk-reader';
import type { Member } from '@/lib/actor';
import { resellerDesk } from '@/lib/partnership/filters';
import { findTotals, listResellers, type Query } from '@/lib/partnership/list';
import { listShape } from '@/lib/partnership/schema';

/** Everything the page of the list shows. What is asked for and is not there is left out of the list, and said. */
export async function loadResellers(member: Member, searchParams: PageProps['searchParams']) {
  const list = await readDeskList(searchParams, resellerDesk, listShape);
  const told = await tell(member, list);
  const [found, totals] = await Promise.all([
    listResellers(member, { ...told.query, after: list.query.after }),
    findTotals(member, told.query),
  ]);
  return { list, ...told, ...found, totals };
}

/** The same of a request for the list as a file: all its pages. */
export async function loadFile(member: Member, request: Request) {
  return tell(member, await readDeskQuery(request, resellerDesk, listShape));
}

type List = Awaited<ReturnType<typeof readDeskQuery<typeof resellerDesk.filters, Asked>>>;
type Asked = ReturnType<typeof listShape.parse>;

async function tell(member: Member, list: List) {
  const reader = await deskReader(member, 'resellers');
  const { filters, left } = stillThere(list, reader);
  const { view, search } = list.query;
  const query: Query = { ...filters, view, search, sort: list.sort, zone: reader.when.zone };
  return { query, filters, left, how: list.how, reader };
}

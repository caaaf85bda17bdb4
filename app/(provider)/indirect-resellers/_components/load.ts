import type { PageProps } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { readDeskList, readDeskQuery } from '@/app/_server/desk';
import { loadWords, locale } from '@/app/_server/words';
import type { Member } from '@/lib/actor';
import { onlyThere } from '@/lib/list/filter';
import { findDesk } from '@/lib/mark/choices';
import { resellerDesk } from '@/lib/partnership/filters';
import { findTotals, listResellers, type Query } from '@/lib/partnership/list';
import { listShape } from '@/lib/partnership/schema';
import { measure } from './measure';

/** Everything the page of the list shows. What is asked for and is not there is left out of the list, and said. */
export async function loadResellers(member: Member, searchParams: PageProps['searchParams']) {
  const list = await readDeskList(searchParams, resellerDesk, listShape);
  const told = await tell(member, list);
  const query = { ...told.query, after: list.query.after };
  const [found, totals] = await Promise.all([listResellers(member, query), findTotals(member, query)]);
  return { list, ...told, ...found, totals };
}

/** The same of a request for the list as a file: all its pages. */
export async function loadFile(member: Member, request: Request) {
  return tell(member, await readDeskQuery(request, resellerDesk, listShape));
}

type List = Awaited<ReturnType<typeof readDeskQuery<typeof resellerDesk.filters, Asked>>>;
type Asked = ReturnType<typeof listShape.parse>;

async function tell(member: Member, list: List) {
  const [choices, by, words, when, language] = await Promise.all([
    findDesk(member, 'resellers'),
    measure(),
    loadWords(),
    dates(),
    locale(),
  ]);
  const { filters, left } = onlyThere(list, {
    region: [...by.regions.values()],
    owner: ['nobody', ...choices.owners.map(({ id }) => id)],
  });
  const { how } = list;
  const sort = how.sort === resellerDesk.usualSort ? undefined : how.sort;
  const query: Query = { ...filters, view: list.query.view, search: list.query.search, sort, zone: when.zone };
  return { query, filters, left, how, choices, reader: { ...by, words, when, language } };
}

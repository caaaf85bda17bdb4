import { notFound } from 'next/navigation';
import { countriesNear, ownersOf, shownFilters, tagsOf, worded } from '@/app/_components/desk/choices';
import type { DeskReader } from '@/app/_server/desk-reader';
import type { Member } from '@/lib/actor';
import { accountStates, type CustomerFilters, customerDesk } from '@/lib/customer-relationship/filters';
import { findTotals, listCustomers } from '@/lib/customer-relationship/list';
import { listShape } from '@/lib/customer-relationship/schema';
import { findPair } from '@/lib/partnership/queries';

/** The list of customers, for its page and its file. A pair of others is no page. */
export const customersPage = {
  saved: 'customers' as const,
  desk: customerDesk,
  shape: listShape,
  base: async ({ view, pair, territory }: ReturnType<typeof listShape.parse>, member: Member) => ({
    ...{ view, territory },
    pair: pair ? ((await findPair(member, pair)) ?? notFound()) : undefined,
  }),
  page: listCustomers,
  totals: findTotals,
};

/** Its filters with what can be chosen. */
export function filtersOf(set: CustomerFilters, reader: DeskReader) {
  const { customers: t, deskLists: d } = reader.words;
  const shown = {
    country: countriesNear(reader, set.country),
    partner: { typed: true },
    account: worded(accountStates, t.accounts),
    owner: ownersOf(reader),
    tag: tagsOf(reader, set.tag),
    since_from: { day: true },
    since_to: { day: true },
  } as const;
  return shownFilters(set, shown, d.names);
}

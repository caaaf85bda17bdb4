import { countriesNear, ownersOf, shownFilters, tagsOf } from '@/app/_components/desk/choices';
import type { DeskReader } from '@/app/_server/desk-reader';
import { listAddress, type Written } from '@/app/_server/list-address';
import { type OrderFilters, orderDesk } from '@/lib/order/filters';
import { findOrderTotals, listOrders } from '@/lib/order/orders';
import { ordersShape } from '@/lib/order/schema';

export const ordersAddress = listAddress<Written>('/orders', { sort: '-placed' });

/** The list of orders, for its page and its file. */
export const ordersPage = {
  saved: 'orders' as const,
  desk: orderDesk,
  shape: ordersShape,
  base: () => ({}),
  page: listOrders,
  totals: findOrderTotals,
};

/** Its filters with what can be chosen; a customer has only its own orders. */
export function filtersOf(set: OrderFilters, reader: DeskReader) {
  const companies = {
    partner: { typed: true },
    country: countriesNear(reader, set.country),
    owner: ownersOf(reader),
    tag: tagsOf(reader, set.tag),
  } as const;
  const days = { placed_from: { day: true }, placed_to: { day: true } } as const;
  return shownFilters(set, { ...(reader.kind === 'customer' ? {} : companies), ...days }, reader.words.deskLists.names);
}

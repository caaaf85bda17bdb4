import { countriesNear, monthsAhead, ownersOf, shownFilters, tagsOf } from '@/app/_components/desk/choices';
import type { DeskReader } from '@/app/_server/desk-reader';
import { listAddress, type Written } from '@/app/_server/list-address';
import { type SubscriptionFilters, subscriptionDesk } from '@/lib/order/filters';
import { findTotals, listSubscriptions } from '@/lib/order/list';
import { listShape } from '@/lib/order/schema';

export const subscriptionsAddress = listAddress<Written>('/subscriptions', { sort: '-started' });

/** The list of subscriptions, for its page and its file. */
export const subscriptionsPage = {
  saved: 'subscriptions' as const,
  desk: subscriptionDesk,
  shape: listShape,
  base: ({ status }: ReturnType<typeof listShape.parse>) => ({ status }),
  page: listSubscriptions,
  totals: findTotals,
};

/** Its filters with what can be chosen. A customer has none of its own side's marks, nor other companies. */
export function filtersOf(set: SubscriptionFilters, reader: DeskReader) {
  const days = { started_from: { day: true }, started_to: { day: true } } as const;
  const renews = monthsAhead(reader, set.renews);
  const companies = {
    partner: { typed: true },
    country: countriesNear(reader, set.country),
    owner: ownersOf(reader),
    tag: tagsOf(reader, set.tag),
  } as const;
  return shownFilters(
    set,
    { renews, ...(reader.kind === 'customer' ? {} : companies), ...days },
    reader.words.deskLists.names,
  );
}

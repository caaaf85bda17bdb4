import type { z } from 'zod';
import type { OrderablePlace } from '@/lib/order/orderable';
import type { askedShape } from '@/lib/order/schema';

/** What the address of an order's pages names. */
export type Asked = z.output<typeof askedShape>;

type OrderPage = 'new' | 'check';
type Wished = { customerId: string; resellerId: string; offerId?: string | undefined };

/** The address of a page about ordering for this customer on behalf of this reseller. */
export function orderHref(page: OrderPage, { customerId, resellerId, offerId }: Wished): string {
  const asked = { customer: customerId, reseller: resellerId, ...(offerId ? { offer: offerId } : {}) };
  return `/orders/${page}?${new URLSearchParams(asked)}`;
}

/** The address of a page of the customers to choose from. */
export function chooseHref(page: OrderPage, search: string, after?: OrderablePlace): string {
  const asked = new URLSearchParams({
    ...(search ? { search } : {}),
    ...(after ? { after: `${after.since.getTime()}_${after.id}` } : {}),
  });
  return `/orders/${page}${asked.size > 0 ? `?${asked}` : ''}`;
}

/** Where the password is given again, and back to the same page. */
export function proofHref(back: string): string {
  return `/reauthenticate?next=${encodeURIComponent(back)}`;
}

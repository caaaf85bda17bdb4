import { listAddress } from '@/app/_server/list-address';

export type OrderPage = 'new' | 'check';
type Wished = { customerId: string; resellerId: string; offerId?: string | undefined };

/** The address of a page about ordering for this customer on behalf of this reseller. */
export function orderHref(page: OrderPage, { customerId, resellerId, offerId }: Wished): string {
  const query = { customer: customerId, reseller: resellerId, ...(offerId ? { offer: offerId } : {}) };
  return `/orders/${page}?${new URLSearchParams(query)}`;
}

/** The addresses of the customers to choose from. */
export const choosing = (page: OrderPage) => listAddress<{ search: string }>(`/orders/${page}`);

/** Where the password is given again, and back to the same page. */
export function proofHref(back: string): string {
  return `/reauthenticate?next=${encodeURIComponent(back)}`;
}

/** What the address of an order's pages names. */
export type Asked = { customer?: string; reseller?: string; offer?: string; search?: string };

/** The address of a page about ordering for this customer on behalf of this reseller. */
export function orderHref(
  page: 'new' | 'check',
  { customerId, resellerId, offerId }: { customerId: string; resellerId: string; offerId?: string | undefined },
): string {
  const asked = new URLSearchParams({
    customer: customerId,
    reseller: resellerId,
    ...(offerId ? { offer: offerId } : {}),
  });
  return `/orders/${page}?${asked}`;
}

/** Where the password is given again, and back to the same page. */
export function proofHref(back: string): string {
  return `/prove?next=${encodeURIComponent(back)}`;
}

import { type Held, type View, viewOf } from '@/app/_components/invitation/view';
import type { CustomerStanding } from '@/lib/invitation/customer-standing';

/** What every page about a customer's invitation is made of. `two`: those who invite; `standing`: which page it is. */
export type CustomerView = View & { two: { reseller: string; provider: string }; standing: CustomerStanding };

/** In the pages that both kinds of invitation share, the sender stands where a provider does. */
export async function customerViewOf(held: Held, standing: CustomerStanding): Promise<CustomerView> {
  const view = await viewOf(held);
  const { reseller, provider, senderId } = held.found.facts;
  const two = { reseller: reseller?.name ?? '', provider: provider.name };
  const sender = senderId === provider.organizationId ? two.provider : two.reseller;
  return { ...view, provider: sender, two, standing };
}

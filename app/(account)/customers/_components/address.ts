import { listAddress } from '@/app/_server/list-address';
import type { View } from '@/lib/customer-relationship/views';

/** `pair`: the partnership whose customers are shown; all without it. */
type Query = { pair?: string | undefined; view: View; territory?: 'all' | undefined; search: string };

export const customersAddress = listAddress<Query>('/customers', { view: 'all' });

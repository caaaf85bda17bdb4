import { listAddress } from '@/app/_server/list-address';
import type { View } from '@/lib/partnership/views';

export const resellersAddress = listAddress<{ view: View; territory?: 'all' | undefined; search: string }>(
  '/indirect-resellers',
  {
    view: 'partners',
  },
);

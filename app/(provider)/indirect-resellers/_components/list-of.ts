import { resellerDesk } from '@/lib/partnership/filters';
import { findTotals, listResellers } from '@/lib/partnership/list';
import { listShape } from '@/lib/partnership/schema';

/** The list of resellers, for its page and its file. */
export const resellersPage = {
  saved: 'resellers' as const,
  desk: resellerDesk,
  shape: listShape,
  base: ({ view, territory }: ReturnType<typeof listShape.parse>) => ({ view, territory }),
  page: listResellers,
  totals: findTotals,
};

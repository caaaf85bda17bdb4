import type { z } from 'zod';
import type { ToolbarProps } from '@/app/_components/list-toolbar';
import type { Words } from '@/app/_server/words';
import type { Place } from '@/lib/order/list';
import type { listShape } from '@/lib/order/schema';
import { views } from '@/lib/order/views';

export type Asked = Pick<z.output<typeof listShape>, 'status' | 'search'>;

/** The address of a page of the list, or of its file; what is usual is left out. */
export function subscriptionsHref({ status, search }: Asked, after?: Place, file = ''): string {
  const asked = new URLSearchParams({
    ...(status ? { status } : {}),
    ...(search ? { search } : {}),
    ...(after ? { after: `${after.startedAt.getTime()}_${after.id}` } : {}),
  });
  return `/subscriptions${file}${asked.size > 0 ? `?${asked}` : ''}`;
}

/** What stands above the list: its states, and the search among the chosen one. */
export function toolbarOf({ status, search }: Asked, { subscriptions: t, paging }: Words['orders']): ToolbarProps {
  return {
    label: t.filters,
    views: [undefined, ...views].map((one) => ({
      href: subscriptionsHref({ status: one, search }),
      label: one ? t.views[one] : t.all,
      current: one === status,
    })),
    search: {
      action: '/subscriptions',
      hidden: status ? { status } : {},
      value: search,
      t: { ...paging, search: t.search },
      all: subscriptionsHref({ status, search: '' }),
    },
  };
}

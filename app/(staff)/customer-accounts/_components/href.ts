import type { ToolbarProps } from '@/app/_components/list-toolbar';
import type { Words } from '@/app/_server/words';
import type { Place } from '@/lib/customer/queue';
import { type View, views } from '@/lib/customer/views';

export type Asked = { view: View; search: string };

/** The address of a page of the queue; what is usual is left out. */
export function accountsHref({ view, search }: Asked, after?: Place): string {
  const asked = new URLSearchParams({
    ...(view === 'open' ? {} : { view }),
    ...(search ? { search } : {}),
    ...(after ? { after: `${after.movedAt.getTime()}_${after.id}` } : {}),
  });
  return asked.size > 0 ? `/customer-accounts?${asked}` : '/customer-accounts';
}

/** What stands above the queue: its views, and the search among the chosen one. */
export function toolbarOf({ view, search }: Asked, t: Words['accounts']): ToolbarProps {
  return {
    label: t.filters,
    views: views.map((one) => ({
      href: accountsHref({ view: one, search }),
      label: t.views[one],
      current: one === view,
    })),
    search: {
      action: '/customer-accounts',
      hidden: view === 'open' ? {} : { view },
      value: search,
      t: t,
      all: accountsHref({ view, search: '' }),
    },
  };
}

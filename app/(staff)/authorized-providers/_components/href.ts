import type { ToolbarProps } from '@/app/_components/list-toolbar';
import type { Words } from '@/app/_server/words';
import { type View, views } from '@/lib/provider/views';

export type Asked = { view: View; search: string };

/** The address of a page of the list; what is usual is left out. */
export function rollHref({ view, search }: Asked, after?: string): string {
  const asked = new URLSearchParams({
    ...(view === 'authorized' ? {} : { view }),
    ...(search ? { search } : {}),
    ...(after ? { after } : {}),
  });
  return asked.size > 0 ? `/authorized-providers?${asked}` : '/authorized-providers';
}

/** What stands above the list: who is authorized, who suspended, and the search among the chosen. */
export function toolbarOf({ view, search }: Asked, t: Words['authorizedProviders']): ToolbarProps {
  return {
    label: t.filters,
    views: views.map((one) => ({
      href: rollHref({ view: one, search }),
      label: t.views[one],
      current: one === view,
    })),
    search: {
      action: '/authorized-providers',
      hidden: view === 'authorized' ? {} : { view },
      value: search,
      t: t,
      all: rollHref({ view, search: '' }),
    },
  };
}

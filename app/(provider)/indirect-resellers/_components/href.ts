import type { z } from 'zod';
import type { ToolbarProps } from '@/app/_components/list-toolbar';
import type { Words } from '@/app/_server/words';
import type { Place } from '@/lib/partnership/list';
import type { listShape } from '@/lib/partnership/schema';
import { views } from '@/lib/partnership/views';

export type Asked = Pick<z.output<typeof listShape>, 'view' | 'search'>;

/** The address of a page of the list, or of its file; what is usual is left out. */
export function resellersHref({ view, search }: Asked, after?: Place, file = ''): string {
  const asked = new URLSearchParams({
    ...(view === 'partners' ? {} : { view }),
    ...(search ? { search } : {}),
    ...(after ? { after: `${after.since.getTime()}_${after.id}` } : {}),
  });
  return `/indirect-resellers${file}${asked.size > 0 ? `?${asked}` : ''}`;
}

/** What stands above the list: its views, and the search among the chosen one. */
export function toolbarOf({ view, search }: Asked, t: Words['partnerships']['resellers']): ToolbarProps {
  return {
    label: t.filters,
    views: views.map((one) => ({
      href: resellersHref({ view: one, search }),
      label: t.views[one],
      current: one === view,
    })),
    search: {
      action: '/indirect-resellers',
      hidden: view === 'partners' ? {} : { view },
      value: search,
      t: t,
      all: resellersHref({ view, search: '' }),
    },
  };
}

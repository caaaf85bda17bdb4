import type { ToolbarProps } from '@/app/_components/list-toolbar';
import type { Words } from '@/app/_server/words';
import type { Place } from '@/lib/verification/queue';
import { type View, views } from '@/lib/verification/views';

export type Asked = { view: View; search: string };

/** The address of a page of the queue; what is usual is left out. */
export function queueHref({ view, search }: Asked, after?: Place): string {
  const asked = new URLSearchParams({
    ...(view === 'open' ? {} : { view }),
    ...(search ? { search } : {}),
    ...(after ? { after: `${after.placedAt.getTime()}_${after.id}` } : {}),
  });
  return asked.size > 0 ? `/cases?${asked}` : '/cases';
}

/** What stands above the queue: its views, and the search among the chosen one. */
export function toolbarOf(asked: Asked, t: Words['staff']): ToolbarProps {
  const { view, search } = asked;
  return {
    label: t.filters,
    // A search goes through all cases; the views then narrow what it found.
    views: views.map((one) => ({
      href: queueHref({ view: one, search }),
      label: t.views[one],
      current: one === view,
    })),
    search: {
      action: '/cases',
      hidden: { view: 'all' },
      value: search,
      t: t,
      all: queueHref({ view: view === 'all' ? 'open' : view, search: '' }),
    },
  };
}

import type { z } from 'zod';
import type { ToolbarProps } from '@/app/_components/list-toolbar';
import type { Words } from '@/app/_server/words';
import type { Place } from '@/lib/customer-relationship/list';
import type { listShape } from '@/lib/customer-relationship/schema';
import { views } from '@/lib/customer-relationship/views';

export type Asked = Pick<z.output<typeof listShape>, 'pair' | 'view' | 'search'>;

/** The address of a page of the list, or of its file. `pair`: the partnership whose customers are shown; all without it. */
export function customersHref({ pair, view, search }: Asked, after?: Place, file = ''): string {
  const asked = new URLSearchParams({
    ...(pair ? { pair } : {}),
    ...(view === 'all' ? {} : { view }),
    ...(search ? { search } : {}),
    ...(after ? { after: `${after.since.getTime()}_${after.id}` } : {}),
  });
  return `/customers${file}${asked.size > 0 ? `?${asked}` : ''}`;
}

/** What stands above the list: all customers or those of one pair, and the search among them. */
export function toolbarOf(asked: Asked, named: string | null, t: Words['customers']['list']): ToolbarProps {
  const { pair, view, search } = asked;
  const own = views.map((one) => ({
    href: customersHref({ pair: undefined, view: one, search }),
    label: t.views[one],
    current: !pair && one === view,
  }));
  return {
    label: t.filters,
    views: named ? [...own, { href: customersHref(asked), label: named, current: true }] : own,
    search: {
      action: '/customers',
      hidden: { ...(pair ? { pair } : {}), ...(view === 'all' ? {} : { view }) },
      value: search,
      t: t,
      all: customersHref({ pair, view, search: '' }),
    },
  };
}

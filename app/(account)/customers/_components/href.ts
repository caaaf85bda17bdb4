import type { z } from 'zod';
import type { ToolbarProps } from '@/app/_components/list-toolbar';
import type { Words } from '@/app/_server/words';
import type { Place } from '@/lib/customer-relationship/list';
import type { listShape } from '@/lib/customer-relationship/schema';

export type Asked = Pick<z.output<typeof listShape>, 'pair' | 'search'>;

/** The address of a page of the list, or of its file. `pair`: the partnership whose customers are shown; all without it. */
export function customersHref({ pair, search }: Asked, after?: Place, file = ''): string {
  const asked = new URLSearchParams({
    ...(pair ? { pair } : {}),
    ...(search ? { search } : {}),
    ...(after ? { after: `${after.since.getTime()}_${after.id}` } : {}),
  });
  return `/customers${file}${asked.size > 0 ? `?${asked}` : ''}`;
}

/** What stands above the list: all customers or those of one pair, and the search among them. */
export function toolbarOf(asked: Asked, named: string | null, w: Words['customers']['list']): ToolbarProps {
  const { pair, search } = asked;
  const all = { href: customersHref({ pair: undefined, search }), label: w.all, current: !pair };
  return {
    label: w.filters,
    views: named ? [all, { href: customersHref(asked), label: named, current: true }] : [all],
    search: {
      action: '/customers',
      hidden: pair ? { pair } : {},
      value: search,
      words: w,
      all: customersHref({ pair, search: '' }),
    },
  };
}

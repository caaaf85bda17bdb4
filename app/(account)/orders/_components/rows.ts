import type { DeskReader } from '@/app/_server/desk-reader';
import type { Line } from '@/app/_server/lines';
import type { Row } from '@/components/ui/row-table';
import type { orderColumns } from '@/lib/order/filters';
import type { OrderRow } from '@/lib/order/orders';
import { sayMoney } from '@/lib/reader/money';
import { countryName } from '@/lib/region/names';

type Column = (typeof orderColumns)[number];

/** The columns of the list beside the number, for its page and its file. Each audience sees the other two. */
export function linesOf({ kind, words, when, language }: DeskReader): Line<OrderRow>[] {
  const { columns: c } = words.orders.list;
  const lines: Record<Column, Omit<Line<OrderRow>, 'key'>> = {
    customer: { label: c.customer, cell: (row) => row.customer },
    country: { label: words.deskLists.ownColumns.country, cell: (row) => countryName(row.country, language) },
    reseller: { label: c.reseller, cell: (row) => row.reseller },
    provider: { label: c.provider, cell: (row) => row.provider },
    offer: { label: c.offer, cell: (row) => row.offers },
    quantity: { label: c.quantity, figures: true, cell: (row) => row.quantities },
    total: {
      label: c.total,
      figures: true,
      cell: (row) => sayMoney({ minor: row.totalMinor, currency: row.currency }, language),
    },
    placed: {
      label: c.placed,
      figures: true,
      sort: 'placed',
      cell: (row) => when.shortDate(row.placedAt),
      file: (row) => when.isoDay(row.placedAt),
    },
  };
  const unsaid = { customer: ['customer', 'country'], reseller: ['reseller'], provider: ['provider'] }[kind];
  return Object.entries(lines).flatMap(([key, line]) => (unsaid.includes(key) ? [] : [{ key, ...line }]));
}

export function rowOf(row: OrderRow, lines: readonly Line<OrderRow>[]): Row {
  return { id: row.id, name: row.number, href: `/orders/${row.id}`, cells: lines.map(({ cell }) => cell(row)) };
}

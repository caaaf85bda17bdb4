import type { DeskReader } from '@/app/_server/desk-reader';
import type { Line } from '@/app/_server/lines';
import type { Row } from '@/components/ui/row-table';
import type { Status } from '@/components/ui/status-tag';
import type { SubscriptionStatus } from '@/generated/prisma/enums';
import type { subscriptionColumns } from '@/lib/order/filters';
import type { SubscriptionRow } from '@/lib/order/list';
import { countryName } from '@/lib/region/names';

export const looks: Record<SubscriptionStatus, Status> = { active: 'done', suspended: 'wait', cancelled: 'off' };

type Column = (typeof subscriptionColumns)[number];

/** The columns of the list beside the offer, for its page and its file. Each audience sees the other two. */
export function linesOf({ kind, words, when, language }: DeskReader): Line<SubscriptionRow>[] {
  const { orders: t, deskLists: d } = words;
  const { columns: c } = t.subscriptions;
  const lines: Record<Column, Omit<Line<SubscriptionRow>, 'key'>> = {
    customer: { label: c.customer, cell: (row) => row.customer },
    country: { label: d.ownColumns.country, cell: (row) => countryName(row.country, language) },
    reseller: { label: c.reseller, cell: (row) => row.reseller },
    provider: { label: c.provider, cell: (row) => row.provider },
    quantity: { label: c.quantity, figures: true, cell: (row) => `${row.quantity}` },
    status: {
      label: c.status,
      lead: true,
      cell: (row) => ({ look: looks[row.status], word: t.statuses[row.status] }),
      file: (row) => t.statuses[row.status],
    },
    started: {
      label: c.started,
      figures: true,
      sort: 'started',
      cell: (row) => when.shortDate(row.startedAt),
      file: (row) => when.isoDay(row.startedAt),
    },
    renews: {
      label: c.renews,
      figures: true,
      sort: 'renews',
      cell: (row) => (row.status === 'active' ? when.shortDate(row.renewsAt) : t.none),
      file: (row) => (row.status === 'active' ? when.isoDay(row.renewsAt) : ''),
    },
    record: {
      label: c.record,
      figures: true,
      cell: (row) => row.partnerIdOnRecord ?? t.none,
      file: (row) => row.partnerIdOnRecord ?? '',
    },
  };
  const unsaid: readonly string[] = {
    customer: ['customer', 'country', 'record'],
    reseller: ['reseller'],
    provider: ['provider'],
  }[kind];
  return Object.entries(lines).flatMap(([key, line]) => (unsaid.includes(key) ? [] : [{ key, ...line }]));
}

export function rowOf(row: SubscriptionRow, lines: readonly Line<SubscriptionRow>[]): Row {
  return { id: row.id, name: row.offer, href: `/subscriptions/${row.id}`, cells: lines.map(({ cell }) => cell(row)) };
}

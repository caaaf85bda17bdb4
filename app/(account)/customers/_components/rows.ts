import type { DeskReader } from '@/app/_server/desk-reader';
import { type Line, markLines } from '@/app/_server/lines';
import type { Words } from '@/app/_server/words';
import type { Row } from '@/components/ui/row-table';
import type { Status } from '@/components/ui/status-tag';
import type { CustomerStatus } from '@/generated/prisma/enums';
import type { customerColumns } from '@/lib/customer-relationship/filters';
import { type CustomerRow, mostSubscriptions } from '@/lib/customer-relationship/list';
import { upTo } from '@/lib/list/up-to';
import { countryName } from '@/lib/region/names';

export const accountLooks: Record<CustomerStatus, Status> = {
  under_review: 'wait',
  allowed: 'done',
  not_allowed: 'no',
};

type Column = (typeof customerColumns)[number];

/** The columns of the list beside the customer, for its page and its file. */
export function linesOf({ words, when, language }: DeskReader): Line<CustomerRow>[] {
  const { customers: t, deskLists: d } = words;
  const { columns: c } = t.list;
  const lines: Record<Column, Omit<Line<CustomerRow>, 'key'>> = {
    country: { label: c.country, cell: (row) => countryName(row.country, language) },
    reseller: { label: c.reseller, cell: (row) => row.reseller },
    provider: { label: c.provider, cell: (row) => row.provider },
    account: {
      label: c.account,
      lead: true,
      cell: ({ account }) => (account ? { look: accountLooks[account], word: t.accounts[account] } : t.none),
      file: ({ account }) => (account ? t.accounts[account] : ''),
    },
    tie: { label: c.tie, lead: true, cell: (row) => tieOf(row, t), file: (row) => tieOf(row, t).word },
    subscriptions: { label: c.subscriptions, figures: true, cell: (row) => upTo(row.subscriptions, mostSubscriptions) },
    since: {
      label: c.since,
      figures: true,
      sort: 'since',
      cell: (row) => when.shortDate(row.since),
      file: (row) => when.isoDay(row.since),
    },
    ...markLines(d),
  };
  return Object.entries(lines).map(([key, line]) => ({ key, ...line }));
}

/** A customer as plain words, so that the browser gets nothing else. */
export function rowOf(row: CustomerRow, lines: readonly Line<CustomerRow>[]): Row {
  return {
    id: row.id,
    name: row.customer,
    href: `/customers/${row.customerId}`,
    cells: lines.map(({ cell }) => cell(row)),
  };
}

/** Whether both sides still serve the customer, one of them, or neither. */
function tieOf({ providerTie, resellerTie }: CustomerRow, t: Words['customers']) {
  const standing = [providerTie, resellerTie].filter((tie) => tie === 'active').length;
  if (standing === 2) return { look: 'done', word: t.ties.active } as const;
  return standing === 1
    ? ({ look: 'need', word: t.list.partly } as const)
    : ({ look: 'off', word: t.ties.ended } as const);
}

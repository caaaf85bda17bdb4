import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import type { Row } from '@/components/ui/row-table';
import type { Status } from '@/components/ui/status-tag';
import type { Column } from '@/components/ui/table';
import type { CustomerStatus } from '@/generated/prisma/enums';
import { type CustomerRow, mostSubscriptions } from '@/lib/customer-relationship/list';
import { upTo } from '@/lib/list/up-to';
import type { Locale } from '@/lib/locale';
import { countryName } from '@/lib/region/names';

export const accountLooks: Record<CustomerStatus, Status> = {
  under_review: 'wait',
  allowed: 'done',
  not_allowed: 'no',
};

export function columnsOf({ list: { columns: c } }: Words['customers']): Column[] {
  return [
    { label: c.customer },
    { label: c.country },
    { label: c.reseller },
    { label: c.provider },
    { label: c.account, lead: true },
    { label: c.tie, lead: true },
    { label: c.subscriptions, figures: true },
    { label: c.since, figures: true },
  ];
}

/** A customer as plain words, so that the browser gets nothing else. */
export function rowOf(row: CustomerRow, t: Words['customers'], when: When, language: Locale): Row {
  return {
    id: row.id,
    name: row.customer,
    href: `/customers/${row.customerId}`,
    cells: [
      countryName(row.country, language),
      row.reseller,
      row.provider,
      row.account ? { look: accountLooks[row.account], word: t.accounts[row.account] } : t.none,
      tieOf(row, t),
      upTo(row.subscriptions, mostSubscriptions),
      when.shortDate(row.since),
    ],
  };
}

/** Whether both sides still serve the customer, one of them, or neither. */
export function tieOf({ providerTie, resellerTie }: CustomerRow, t: Words['customers']) {
  const standing = [providerTie, resellerTie].filter((tie) => tie === 'active').length;
  if (standing === 2) return { look: 'done', word: t.ties.active } as const;
  return standing === 1
    ? ({ look: 'need', word: t.list.partly } as const)
    : ({ look: 'off', word: t.ties.ended } as const);
}

import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import type { Row } from '@/components/ui/row-table';
import type { Status } from '@/components/ui/status-tag';
import type { Column } from '@/components/ui/table';
import type { CustomerStatus } from '@/generated/prisma/enums';
import type { AccountRow } from '@/lib/customer/queue';
import type { Locale } from '@/lib/locale';
import { countryName } from '@/lib/region/names';

export const looks: Record<CustomerStatus, Status> = { under_review: 'todo', allowed: 'done', not_allowed: 'no' };

type Reader = { userId: string; t: Words['accounts']; when: When; language: Locale };

export function columnsOf({ columns: c }: Words['accounts']): Column[] {
  return [
    { label: c.company },
    { label: c.country },
    { label: c.partners },
    { label: c.number, figures: true },
    { label: c.status, lead: true },
    { label: c.holder },
    { label: c.since, figures: true },
  ];
}

/** An account as plain words, so that the browser gets nothing else. */
export function rowOf(row: AccountRow, { userId, t, when, language }: Reader): Row {
  return {
    id: row.id,
    name: row.customer,
    href: `/customer-accounts/${row.id}`,
    cells: [
      countryName(row.country, language),
      partnersOf(row, t),
      row.registrationId ?? t.none,
      { look: looks[row.status], word: t.statuses[row.status] },
      row.claimedById === userId ? t.you : (row.claimedBy ?? t.none),
      when.shortDate(row.movedAt),
    ],
  };
}

const named = 3;

function partnersOf({ partners }: AccountRow, t: Reader['t']): string {
  const some = partners.slice(0, named).join(', ');
  return partners.length > named ? t.andOthers({ names: some }) : some || t.none;
}

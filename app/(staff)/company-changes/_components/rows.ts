import { looks } from '@/app/_components/company-change/state';
import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import type { Row } from '@/components/ui/row-table';
import type { Column } from '@/components/ui/table';
import type { ChangeRow } from '@/lib/company-change/queue';
import type { Locale } from '@/lib/locale';
import { countryName } from '@/lib/region/names';

type Reader = { userId: string; words: Words; when: When; language: Locale };

export function columnsOf({ columns: c }: Words['companyChange']['queue']): Column[] {
  return [
    { label: c.company },
    { label: c.country },
    { label: c.part },
    { label: c.status, lead: true },
    { label: c.holder },
    { label: c.since, figures: true },
  ];
}

/** A change as plain words, so that the browser gets nothing else. */
export function rowOf(row: ChangeRow, { userId, words, when, language }: Reader): Row {
  const { queue: t, review, statuses } = words.companyChange;
  const proposed = row.status === 'refusal_proposed';
  return {
    id: row.id,
    name: row.company,
    href: `/company-changes/${row.id}`,
    cells: [
      countryName(row.country, language),
      words.reviewFields[row.part],
      { look: looks[row.status], word: proposed ? review.proposed : statuses[row.status] },
      row.claimedById === userId ? t.you : (row.claimedBy ?? t.none),
      when.shortDate(row.movedAt),
    ],
  };
}

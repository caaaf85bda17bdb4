import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import type { Line } from '@/components/ui/line-table';
import type { Column } from '@/components/ui/table';
import { open } from '@/lib/invitation/lifecycle';
import type { InvitationRow } from '@/lib/invitation/list';
import type { Locale } from '@/lib/locale';
import { countryName } from '@/lib/region/names';
import { deliverySaid, standingOf } from './standing';

type Reader = { w: Words['invitations']; when: When; language: Locale };

export function columnsOf({ columns: w }: Words['invitations']): Column[] {
  return [
    { label: w.recipient },
    { label: w.country },
    { label: w.partnerId, figures: true },
    { label: w.status, lead: true },
    { label: w.sent, figures: true },
    { label: w.until, figures: true },
    { label: w.letter },
  ];
}

/** The rows of a page as plain words, so that the browser gets nothing else. */
export function linesOf(rows: readonly InvitationRow[], { w, when, language }: Reader): Line[] {
  return rows.map((row) => ({
    id: row.id,
    name: row.email,
    ...(row.company ? { below: row.company } : {}),
    href: `/invitations/${row.id}`,
    cells: [
      row.country ? countryName(row.country, language) : w.none,
      row.partnerId ?? w.none,
      standingOf(row, w),
      row.sentAt ? when.shortDate(row.sentAt) : w.none,
      row.expiresAt && open.includes(row.status) ? when.shortDate(row.expiresAt) : w.none,
      letterOf(row, w),
    ],
  }));
}

// What arrived needs no color; what did not says why.
function letterOf({ letter, ...row }: InvitationRow, w: Words['invitations']): Line['cells'][number] {
  if (!letter) return w.none;
  const { look, word, why } = deliverySaid({ ...row, status: letter }, w);
  return why ? { look, word, below: why } : word;
}

import { choosing } from '@/app/_components/bulk-bar';
import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import type { Row } from '@/components/ui/row-table';
import type { Column } from '@/components/ui/table';
import { open } from '@/lib/invitation/lifecycle';
import type { InvitationRow } from '@/lib/invitation/list';
import type { Locale } from '@/lib/locale';
import { countryName } from '@/lib/region/names';
import { deliverySaid, statusSaid } from './said';

/** `choose`: the words of the boxes before the rows; null where nothing can be done with many. */
type Reader = { t: Words['invitations']; when: When; language: Locale; choose: Words['bulk']['bar'] | null };

export function columnsOf({ columns: t }: Words['invitations']): Column[] {
  return [
    { label: t.recipient },
    { label: t.country },
    { label: t.partnerId, figures: true },
    { label: t.status, lead: true },
    { label: t.sent, figures: true },
    { label: t.until, figures: true },
    { label: t.letter },
  ];
}

/** The rows of a page as plain words, so that the browser gets nothing else. */
export function rowsOf(rows: readonly InvitationRow[], { t, when, language, choose }: Reader): Row[] {
  return rows.map((row) => ({
    id: row.id,
    name: row.email,
    ...(row.company ? { below: row.company } : {}),
    href: `/invitations/${row.id}`,
    ...(choose ? { choose: choosing(row.email, choose) } : {}),
    cells: [
      row.country ? countryName(row.country, language) : t.none,
      row.partnerId ?? t.none,
      statusSaid(row, t),
      row.sentAt ? when.shortDate(row.sentAt) : t.none,
      row.expiresAt && open.includes(row.status) ? when.shortDate(row.expiresAt) : t.none,
      letterOf(row, t),
    ],
  }));
}

// What arrived needs no color; what did not says why.
function letterOf({ letter, ...row }: InvitationRow, t: Words['invitations']): Row['cells'][number] {
  if (!letter) return t.none;
  const { look, word, why } = deliverySaid({ ...row, status: letter }, t);
  return why ? { look, word, below: why } : word;
}

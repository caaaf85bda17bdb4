import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { deliverySaid } from '@/app/(account)/invitations/_components/said';
import type { Row } from '@/components/ui/row-table';
import type { Column } from '@/components/ui/table';
import type { BulkStatus } from '@/generated/prisma/enums';
import type { BulkRow } from '@/lib/bulk/queries';
import type { Place } from '@/lib/mark/about';
import { outcomeSaid } from '../../_components/said';
import { whySaid } from './why';

/** `status`: how the job stands. `places`: where companies stand in the reader's lists; null for rows that are invitations. */
type Reader = { status: BulkStatus; words: Words; when: When; places: ReadonlyMap<string, { place: Place }> | null };

export function columnsOf({ rows: { columns: t } }: Words['bulk']): Column[] {
  return [
    { label: t.name },
    { label: t.person },
    { label: t.outcome, lead: true },
    { label: t.at, figures: true },
    { label: t.letter },
  ];
}

/** The rows of a page as plain words. */
export function rowsOf(rows: readonly BulkRow[], { status, words, when, places }: Reader): Row[] {
  const { rows: t } = words.bulk;
  return rows.map((row) => ({
    id: row.subjectId,
    name: row.name || t.unknown,
    ...hrefOf(row.subjectId, places),
    cells: [
      row.person ?? t.none,
      { ...outcomeSaid(row.outcome, status, words.bulk), ...(row.reason ? { below: whySaid(row.reason, words) } : {}) },
      row.at ? when.dateTime(row.at) : t.none,
      letterOf(row, words),
    ],
  }));
}

function hrefOf(id: string, places: Reader['places']): Pick<Row, 'href'> {
  if (!places) return { href: `/invitations/${id}` };
  const found = places.get(id);
  return found ? { href: `/${found.place.list}/${found.place.id}` } : {};
}

function letterOf({ letter, ...row }: BulkRow, { invitations, bulk }: Words): Row['cells'][number] {
  if (!letter) return bulk.rows.none;
  const { look, word, why } = deliverySaid({ ...row, status: letter }, invitations);
  return why ? { look, word, below: why } : word;
}

import { choosing } from '@/app/_components/bulk-bar';
import type { DeskReader } from '@/app/_server/desk-reader';
import type { Line } from '@/app/_server/lines';
import type { Words } from '@/app/_server/words';
import type { Row } from '@/components/ui/row-table';
import type { invitationColumns } from '@/lib/invitation/filters';
import { open } from '@/lib/invitation/lifecycle';
import type { InvitationRow } from '@/lib/invitation/list';
import { countryName } from '@/lib/region/names';
import { deliverySaid, statusSaid } from './said';

type Column = (typeof invitationColumns)[number];

/** The columns of the list beside the recipient, for its page and its file. `t`: the words of its kind. */
export function linesOf({ words, when, language }: DeskReader, t: Words['invitations']): Line<InvitationRow>[] {
  const { columns: c, file } = t;
  const day = (at: (row: InvitationRow) => Date | null) => ({
    figures: true,
    cell: (row: InvitationRow) => saidOr(at(row), when.shortDate, t.none),
    file: (row: InvitationRow) => saidOr(at(row), when.isoDay, ''),
  });
  const lines: Record<Column, Omit<Line<InvitationRow>, 'key'>> = {
    country: {
      label: c.country,
      cell: (row) => (row.country ? countryName(row.country, language) : t.none),
      file: (row) => (row.country ? countryName(row.country, language) : ''),
    },
    partner_id: {
      label: c.partnerId,
      figures: true,
      cell: (row) => row.partnerId ?? t.none,
      file: (row) => row.partnerId ?? '',
    },
    status: { label: c.status, lead: true, cell: (row) => statusSaid(row, t), file: (row) => statusSaid(row, t).word },
    sender: { label: words.deskLists.names.sender, cell: (row) => row.sender },
    created: { label: words.deskLists.ownColumns.created, sort: 'created', ...day((row) => row.createdAt) },
    sent: { label: c.sent, ...day((row) => row.sentAt) },
    opened: { label: file.opened, ...day((row) => row.openedAt) },
    until: {
      label: c.until,
      ...day((row) => (open.includes(row.status) ? row.expiresAt : null)),
      file: (row) => saidOr(row.expiresAt, when.isoDay, ''),
    },
    moved: { label: file.moved, ...day((row) => row.movedAt) },
    letter: { label: c.letter, cell: (row) => letterOf(row, t), file: (row) => letterInFile(row, t) },
  };
  return Object.entries(lines).map(([key, line]) => ({ key, ...line }));
}

/** A row of a page as plain words, so that the browser gets nothing else. `choose`: the words of the box before it; null where nothing can be done with many. */
export function rowOf(
  row: InvitationRow,
  lines: readonly Line<InvitationRow>[],
  choose: Words['bulk']['bar'] | null,
): Row {
  return {
    id: row.id,
    name: row.email,
    ...(row.company ? { below: row.company } : {}),
    href: `/invitations/${row.id}`,
    ...(choose ? { choose: choosing(row.email, choose) } : {}),
    cells: lines.map(({ cell }) => cell(row)),
  };
}

const saidOr = (at: Date | null, say: (at: Date) => string, none: string) => (at ? say(at) : none);

// What arrived needs no color; what did not says why.
function letterOf({ letter, ...row }: InvitationRow, t: Words['invitations']): Row['cells'][number] {
  if (!letter) return t.none;
  const { look, word, why } = deliverySaid({ ...row, status: letter }, t);
  return why ? { look, word, below: why } : word;
}

function letterInFile({ letter, ...row }: InvitationRow, t: Words['invitations']): string {
  if (!letter) return '';
  const { word, why } = deliverySaid({ ...row, status: letter }, t);
  return why ? `${word}: ${why}` : word;
}

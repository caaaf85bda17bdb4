'use client';

import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { type Status, StatusTag } from '@/components/ui/status-tag';
import { type Column, Table } from '@/components/ui/table';

type Tag = { look: Status; word: string };

/** A case as plain words: its id, whose it is, and one cell for each further column. */
export type Line = { id: string; company: string; cells: (string | Tag)[] };

/** The cases of one page. Drawn in the browser from plain words, since staff leaf through it all day; the server draws it, too. */
export function QueueTable({ caption, columns, lines }: { caption: string; columns: Column[]; lines: Line[] }) {
  const rows = lines.map(({ id, company, cells }) => ({
    key: id,
    cells: [
      <Link key="company" href={`/cases/${id}`}>
        {company}
      </Link>,
      ...cells.map(draw),
    ],
  }));
  return <Table caption={caption} columns={columns} rows={rows} />;
}

// On a telephone the table is leafed through sideways: rows of one line each are easier to follow.
function draw(cell: string | Tag): ReactNode {
  if (typeof cell !== 'string') return <StatusTag status={cell.look}>{cell.word}</StatusTag>;
  return <span className="max-md:whitespace-nowrap">{cell}</span>;
}

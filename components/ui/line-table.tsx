'use client';

import type { ReactNode } from 'react';
import { Link } from './link';
import { type Status, StatusTag } from './status-tag';
import { type Column, Table } from './table';

type Tag = { look: Status; word: string };

/** A thing as plain words: its name, where it leads, and one cell for each further column. */
export type Line = { id: string; name: string; href: string; cells: (string | Tag)[] };

/** A page of a long list. Drawn in the browser from plain words, since people leaf through it all day; the server draws it, too. */
export function LineTable({ caption, columns, lines }: { caption: string; columns: Column[]; lines: Line[] }) {
  const rows = lines.map(({ id, name, href, cells }) => ({
    key: id,
    cells: [
      <Link key="name" href={href}>
        {name}
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

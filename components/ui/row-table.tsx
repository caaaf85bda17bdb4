'use client';

import type { ReactNode } from 'react';
import { Link } from './link';
import { type Status, StatusTag } from './status-tag';
import { type Column, Table } from './table';

/** A status, or only a word; `below` says more of it, in small. */
type Tag = { look?: Status; word: string; below?: string };

/** A word that leads somewhere, `before` it what stands there; `label` says where to those who do not see the row. */
type Leading = { before: string; word: string; href: string; label: string };

/** What words cannot say, such as a form with a button. */
type Drawn = { drawn: ReactNode };

type RowCell = string | Tag | Leading | Drawn;

/** A thing as plain words: its name, where it leads if anywhere, and one cell for each further column. */
export type Row = { id: string; name: string; below?: string; href?: string; cells: RowCell[]; choose?: Choose };

/** A box before the name, which belongs to the form of this id, wherever on the page that stands. `label`: what it is called aloud; `value`: what it sends, the row's id unless said. */
type Choose = { form: string; name: string; label: string; value?: string };

type RowTableProps = { caption: string; columns: Column[]; rows: Row[]; dense?: boolean | undefined };

/** A page of a long list. Drawn in the browser from plain words, since people leaf through it all day; the server draws it, too. */
export function RowTable({ caption, columns, rows, dense }: RowTableProps) {
  const drawn = rows.map(({ id, name, below, href, cells, choose }) => ({
    key: id,
    cells: [
      <Chosen key="name" id={id} choose={choose}>
        <Named below={below}>
          {href ? (
            <Link href={href}>
              <bdi>{name}</bdi>
            </Link>
          ) : (
            <bdi>{name}</bdi>
          )}
        </Named>
      </Chosen>,
      ...cells.map(draw),
    ],
  }));
  return <Table caption={caption} columns={columns} rows={drawn} dense={dense ?? false} />;
}

// A name of two lines stays beside its box.
function Chosen({ id, choose, children }: { id: string; choose: Choose | undefined; children: ReactNode }) {
  if (!choose) return children;
  return (
    <div className="flex items-start gap-3">
      <Chooser value={id} {...choose} />
      <div className="min-w-0">{children}</div>
    </div>
  );
}

function Chooser({ form, name, label, value }: Choose & { value: string }) {
  return <input type="checkbox" form={form} name={name} value={value} aria-label={label} className="tick shrink-0" />;
}

function draw(cell: RowCell): ReactNode {
  if (typeof cell === 'string') return <bdi>{cell}</bdi>;
  if ('drawn' in cell) return cell.drawn;
  if ('href' in cell)
    return (
      <span className="inline-flex flex-wrap gap-x-3 md:flex-nowrap md:whitespace-nowrap">
        <span className="min-w-6">{cell.before}</span>
        <Link href={cell.href} aria-label={cell.label}>
          {cell.word}
        </Link>
      </span>
    );
  const { look, word, below } = cell;
  return <Named below={below}>{look ? <StatusTag status={look}>{word}</StatusTag> : word}</Named>;
}

function Named({ below, children }: { below: string | undefined; children: ReactNode }) {
  return (
    <>
      {children}
      {below ? (
        <span className="block font-normal text-muted text-small">
          <bdi>{below}</bdi>
        </span>
      ) : null}
    </>
  );
}

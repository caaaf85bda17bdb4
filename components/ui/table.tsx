import type { ReactNode } from 'react';

export type Column = {
  label: string /** Figures and dates: aligned digit under digit. */;
  figures?: boolean /** Read by screen readers only. */;
  unseen?: boolean;
};

export type Row = { key: string; cells: readonly ReactNode[] };

type TableProps = {
  caption: string;
  columns: readonly Column[];
  rows: readonly Row[];
  /** On a telephone each row is a card with its labels; otherwise the table is leafed through sideways there. */
  cards?: boolean;
};

/** What scrolls must be reachable by the keyboard. */
const scrollable = { tabIndex: 0 };

/** Rows of things of one kind; the first cell names the row. Scrolls sideways in its own frame, never the page. */
export function Table({ caption, columns, rows, cards = false }: TableProps) {
  const block = cards ? 'max-md:block' : '';
  return (
    <section
      aria-label={caption}
      {...scrollable}
      className="relative overflow-x-auto -outline-offset-3 focus-visible:shadow-none"
    >
      <table className={`wrap-break-word w-full border-collapse text-[0.9375rem] ${block}`}>
        <caption className="sr-only">{caption}</caption>
        <thead className={cards ? 'max-md:sr-only' : ''}>
          <tr>
            {columns.map((column) => (
              <th
                key={column.label}
                scope="col"
                className="border-line border-b px-3.5 py-2.5 text-left font-strong text-muted text-tiny first:pl-5 last:pr-5"
              >
                <span className={column.unseen ? 'sr-only' : 'whitespace-nowrap'}>{column.label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={block}>
          {rows.map((row) => (
            <tr
              key={row.key}
              className={`border-line not-last:border-b hover:bg-sea-wash/45 ${cards ? 'max-md:block max-md:py-2' : ''}`}
            >
              {columns.map((column, at) => (
                <Cell key={column.label} column={column} first={at === 0} card={cards}>
                  {row.cells[at]}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type CellProps = { column: Column; first: boolean; card: boolean; children: ReactNode };

function Cell({ column, first, card, children }: CellProps) {
  const look = `max-w-90 px-3.5 py-3 text-left align-middle first:pl-5 last:pr-5 ${column.figures ? 'whitespace-nowrap tabular-nums' : ''} ${card ? cardLook : ''}`;
  const label =
    card && !first && !column.unseen ? (
      <span aria-hidden="true" className="font-normal text-muted text-small md:hidden">
        {column.label}
      </span>
    ) : null;
  return first ? (
    <th scope="row" className={`${look} min-w-36 font-strong`}>
      {children}
    </th>
  ) : (
    <td className={look}>
      {label}
      {children}
    </td>
  );
}

const cardLook =
  'max-md:flex max-md:max-w-full max-md:flex-wrap max-md:items-baseline max-md:gap-x-3 max-md:px-5 max-md:py-0.5 max-md:whitespace-normal max-md:wrap-anywhere';

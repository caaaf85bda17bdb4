import type { ReactNode } from 'react';

export type Column = {
  label: string /** Figures and dates: aligned digit under digit. */;
  figures?: boolean /** Read by screen readers only. */;
  unseen?: boolean;
};

export type Row = { key: string; cells: readonly ReactNode[] };

type TableProps = { caption: string; columns: readonly Column[]; rows: readonly Row[] };

/** What scrolls must be reachable by the keyboard. */
const scrollable = { tabIndex: 0 };

/** Rows of things of one kind; the first cell names the row. Scrolls sideways in its own frame, never the page. */
export function Table({ caption, columns, rows }: TableProps) {
  return (
    <section
      aria-label={caption}
      {...scrollable}
      className="relative overflow-x-auto -outline-offset-3 focus-visible:shadow-none"
    >
      <table className="wrap-break-word w-full border-collapse text-[0.9375rem]">
        <caption className="sr-only">{caption}</caption>
        <thead>
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
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className="border-line not-last:border-b hover:bg-sea-wash/45">
              {columns.map((column, at) => (
                <Cell key={column.label} column={column} first={at === 0}>
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

function Cell({ column, first, children }: { column: Column; first: boolean; children: ReactNode }) {
  const look = `max-w-90 px-3.5 py-3 text-left align-middle first:pl-5 last:pr-5 ${column.figures ? 'whitespace-nowrap tabular-nums' : ''}`;
  return first ? (
    <th scope="row" className={`${look} min-w-36 font-strong`}>
      {typeof children === 'string' ? <bdi>{children}</bdi> : children}
    </th>
  ) : (
    <td className={look}>{typeof children === 'string' ? <bdi>{children}</bdi> : children}</td>
  );
}

import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from './link';

export type Column = {
  label: string;
  /** Figures and dates: aligned digit under digit. */
  figures?: boolean;
  /** Read by screen readers only. */
  unseen?: boolean;
  /** What one looks for first, such as a status: on a telephone it stands right under the name. */
  lead?: boolean;
  /** Sorts by it, or the other way round where it does already. */
  sort?: { href: string; by?: 'ascending' | 'descending' };
};

export type Row = { key: string; cells: readonly ReactNode[] };

type TableProps = {
  caption: string;
  columns: readonly Column[];
  rows: readonly Row[];
  /** More of them in one sight. */
  dense?: boolean;
};

/** What scrolls must be reachable by the keyboard. */
const scrollable = { tabIndex: 0 };

/**
 * Rows of things of one kind; the first cell names the row. Scrolls sideways in its own frame, never the page. On a telephone each row is a
 * card, its cells one under the other with their labels.
 */
export function Table({ caption, columns, rows, dense = false }: TableProps) {
  return (
    <section
      aria-label={caption}
      {...scrollable}
      className="relative overflow-x-auto -outline-offset-3 focus-visible:shadow-none"
    >
      <table className="wrap-break-word w-full border-collapse text-[0.9375rem] max-md:block">
        <caption className="sr-only">{caption}</caption>
        <thead className="max-md:sr-only">
          <tr>
            {columns.map((column) => (
              <th
                key={column.label}
                scope="col"
                aria-sort={column.sort?.by}
                className="border-line border-b px-3.5 py-2.5 text-left font-strong text-muted text-tiny first:pl-5 last:pr-5"
              >
                <span className={column.unseen ? 'sr-only' : 'whitespace-nowrap'}>
                  <Label {...column} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-md:block">
          {rows.map((row) => (
            <tr
              key={row.key}
              className="border-line not-last:border-b hover:bg-sea-wash/45 max-md:grid max-md:grid-cols-1 max-md:gap-1.5 max-md:px-4 max-md:py-4"
            >
              {columns.map((column, at) => (
                <Cell key={column.label} column={column} first={at === 0} dense={dense}>
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

// On a telephone the headings are only read aloud, and nothing unseen is to be focused.
function Label({ label, sort }: Column) {
  if (!sort) return label;
  const Arrow = sort.by === 'descending' ? ArrowDown : ArrowUp;
  return (
    <>
      <span className="md:hidden">{label}</span>
      <Link href={sort.href} className="inline-flex items-center gap-1 text-muted max-md:hidden">
        {label}
        {sort.by ? <Arrow aria-hidden="true" size={14} /> : null}
      </Link>
    </>
  );
}

const labelled =
  'max-md:before:w-24 max-md:before:shrink-0 max-md:before:text-tiny max-md:before:leading-6 max-md:before:text-muted max-md:before:content-[attr(data-label)]';

type CellProps = { column: Column; first: boolean; dense: boolean; children: ReactNode };

function Cell({ column, first, dense, children }: CellProps) {
  const look = `text-left align-middle max-md:flex max-md:gap-3 md:max-w-90 md:px-3.5 md:first:pl-5 md:last:pr-5 ${dense ? 'md:py-1' : 'md:py-3'} ${column.figures ? 'tabular-nums md:whitespace-nowrap' : ''}`;
  if (first)
    return (
      <th scope="row" className={`${look} font-strong max-md:order-first md:min-w-36`}>
        <div className="min-w-0">{typeof children === 'string' ? <bdi>{children}</bdi> : children}</div>
      </th>
    );
  return (
    <td
      data-label={column.unseen ? '' : column.label}
      className={`${look} ${labelled} ${column.lead ? 'max-md:-order-1' : ''}`}
    >
      <div className="min-w-0">{typeof children === 'string' ? <bdi>{children}</bdi> : children}</div>
    </td>
  );
}

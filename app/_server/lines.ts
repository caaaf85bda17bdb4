import type { Row } from '@/components/ui/row-table';
import type { Column } from '@/components/ui/table';
import type { How } from '@/lib/list/desk';
import type { Marks } from '@/lib/mark/shown';
import type { Words } from './words';

/** One column of a list, once for the page and for the file. `sort`: by which of its sorts it is sorted, where an index has it. */
export type Line<Listed> = Pick<Column, 'label' | 'figures' | 'lead'> & {
  key: string;
  sort?: string;
  cell: (row: Listed) => Row['cells'][number];
  /** As the file says it; else as the cell does, which then is plain text. */
  file?: (row: Listed) => string;
};

/** The columns that were chosen, in the order of the list. */
export function chosenOf<Listed>(lines: readonly Line<Listed>[], { columns }: How): Line<Listed>[] {
  return lines.filter(({ key }) => columns.includes(key));
}

type Heading = Pick<Line<never>, 'label' | 'figures' | 'lead' | 'sort'>;

/** The headings of a list, the name's first; those it is sorted by lead to that order, and pressed again to the other end of it. */
export function headingsOf(headings: readonly Heading[], how: How, href: (sort: string) => string): Column[] {
  return headings.map(({ sort, label, figures, lead }) => {
    // Nothing else of a line goes to the browser.
    const column = { label, ...(figures ? { figures } : {}), ...(lead ? { lead } : {}) };
    if (!sort) return column;
    const by = how.sort === sort ? 'ascending' : how.sort === `-${sort}` ? 'descending' : undefined;
    return { ...column, sort: { href: href(how.sort === sort ? `-${sort}` : sort), ...(by ? { by } : {}) } };
  });
}

/** The rows of a list for a file, while they are still being read: each as it is named, then what was chosen. */
export async function* cellsOf<Listed>(
  rows: AsyncIterable<Listed>,
  named: (row: Listed) => readonly string[],
  lines: readonly Line<Listed>[],
): AsyncGenerator<string[]> {
  for await (const row of rows) yield [...named(row), ...lines.map((line) => textOf(line, row))];
}

function textOf<Listed>({ cell, file }: Line<Listed>, row: Listed): string {
  const said = file ? file(row) : cell(row);
  return typeof said === 'string' ? said : '';
}

/** By what a list can be sorted, in the words there are for it. */
export function sortChoices(sorts: readonly string[], words: Readonly<Record<string, string>>) {
  return sorts.flatMap((sort) => [sort, `-${sort}`]).map((value) => ({ value, label: words[value] ?? value }));
}

/** What the reader's organization keeps of a company, as columns of its lists. */
export function markLines({ ownColumns: c, nobody }: Words['deskLists']) {
  return {
    owner: {
      label: c.owner,
      cell: ({ owner, tags }: Marks) => ({
        word: owner ?? nobody,
        ...(tags.length > 0 ? { below: tags.join(', ') } : {}),
      }),
      file: ({ owner, tags }: Marks) => [owner ?? '', ...tags].filter(Boolean).join(', '),
    },
    own_number: { label: c.ownNumber, cell: ({ ownNumber }: Marks) => ownNumber ?? '' },
  };
}

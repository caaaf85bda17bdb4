import { Details } from './details';
import { Table } from './table';

type ChartTableProps = {
  summary: string;
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
};

/** What a picture shows, in figures, for who would rather read; a row's first cell names it. */
export function ChartTable({ summary, caption, columns, rows }: ChartTableProps) {
  return (
    <Details summary={summary}>
      <Table
        caption={caption}
        columns={columns.map((label, at) => ({ label, figures: at > 0 }))}
        rows={rows.map((cells, at) => ({ key: `${at}`, cells }))}
      />
    </Details>
  );
}

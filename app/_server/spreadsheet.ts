import { streamCsv } from '@/lib/csv/write';
import { csvHeaders } from './csv-headers';

/** A table as a file for spreadsheets, sent while its rows are still being read. `name`: the file's, without its ending. */
export function spreadsheet(
  name: string,
  columns: readonly string[],
  rows: AsyncIterable<readonly string[]>,
): Response {
  return new Response(streamCsv(columns, rows), { headers: csvHeaders(name) });
}

import { parse } from 'csv-parse/sync';
import { withoutMark } from './csv-formula';
import { delimiterOf, textOf } from './csv-text';
import { type Reason, Refusal } from './refusal';

/** The most a file may hold: bytes, rows below the headings, characters of one cell. */
export const csvLimits = { bytes: 1_000_000, rows: 5_000, cell: 300 };

/** The headings each column may have. */
export type CsvColumns<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/** One row: its number as a spreadsheet shows it (that of the headings is usually 1), and its cells by the names of their columns. */
export type CsvRow<Name extends string> = { line: number; cells: Record<Name, string> };

/**
 * Reads a file that a spreadsheet saved. Headings are compared without regard to case, blanks, hyphens and underscores; columns of
 * other headings are left out, those not `needed` may be missing and are then empty. Rows without a word are left out. Refuses on the
 * field `file`, naming the row where there is one: `file_too_large`, `csv_not_text`, `csv_empty`, `csv_column_missing`,
 * `csv_column_twice`, `csv_too_many_rows`, `csv_too_many_cells`, `csv_cell_too_long`, `csv_quote`. Source: RFC 4180.
 */
export function readCsv<Name extends string>(
  bytes: Uint8Array,
  columns: CsvColumns<Name>,
  needed: readonly NoInfer<Name>[],
): CsvRow<Name>[] {
  if (bytes.length > csvLimits.bytes) throw refusal('file_too_large', { max: csvLimits.bytes / 1_000_000 });
  const text = textOf(bytes);
  if (text === null) throw refusal('csv_not_text');
  const [header, ...rows] = linesIn(text);
  if (!header || rows.length === 0) throw refusal('csv_empty');
  if (rows.length > csvLimits.rows) throw refusal('csv_too_many_rows', { rows: csvLimits.rows });
  const places = placesIn(header.cells, columns, needed);
  return rows.map((row) => rowOf(row, header.cells.length, places));
}

type Line = { line: number; cells: string[] };
type Place<Name> = readonly [Name, number];

function linesIn(text: string): Line[] {
  const lines: Line[] = [];
  let line = 0;
  const keep = (cells: string[]): null => {
    line += 1;
    if (cells.some((cell) => cell.trim() !== '')) lines.push({ line, cells });
    return null;
  };
  const shape = { delimiter: delimiterOf(text), record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true };
  try {
    parse(text, { ...shape, on_record: keep });
    return lines;
  } catch {
    throw refusal('csv_quote', { line: line + 1 });
  }
}

function placesIn<Name extends string>(
  headings: readonly string[],
  columns: CsvColumns<Name>,
  needed: readonly Name[],
): Place<Name>[] {
  return (Object.keys(columns) as Name[]).map((name) => {
    const accepted = columns[name].map(plain);
    const [place = -1, ...more] = headings.flatMap((heading, at) => (accepted.includes(plain(heading)) ? [at] : []));
    if (more.length > 0) throw refusal('csv_column_twice', { column: columns[name][0] ?? name });
    if (place === -1 && needed.includes(name))
      throw refusal('csv_column_missing', { column: columns[name][0] ?? name });
    return [name, place];
  });
}

function plain(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '');
}

function rowOf<Name extends string>({ line, cells }: Line, width: number, places: readonly Place<Name>[]) {
  if (cells.slice(width).some((cell) => cell.trim() !== '')) throw refusal('csv_too_many_cells', { line });
  const tooLong = cells.some((cell) => cell.length > csvLimits.cell);
  if (tooLong) throw refusal('csv_cell_too_long', { line, max: csvLimits.cell });
  const named = places.map(([name, place]) => [name, withoutMark(cells[place] ?? '')]);
  return { line, cells: Object.fromEntries(named) as Record<Name, string> };
}

function refusal(code: Reason['code'], about: Readonly<Record<string, string | number>> = {}): Refusal {
  return Refusal.because(code, { field: 'file', with: about });
}

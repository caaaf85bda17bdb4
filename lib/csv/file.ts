import { withoutMark } from './formula';
import { plainHeading } from './heading';
import { csvLimits } from './limits';
import { sureReading } from './readings';
import { csvRefusal, faultOf, rawTable, tableOf } from './table';

/** The headings each column may have. */
export type CsvColumns<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/** One row: its number as a spreadsheet shows it (that of the headings is usually 1), and its cells by the names of their columns. */
export type CsvRow<Name extends string> = { line: number; cells: Record<Name, string> };

type Place<Name> = readonly [Name, number];

/**
 * Reads a file with the headings of our own template, whole or not at all. Headings are compared by their letters and figures alone;
 * those not `needed` may be missing and are then empty. Rows without a word are left out. Refuses on the field `file`, naming the row or
 * heading where there is one: `file_too_large`, `csv_letters_unknown`, `csv_column_unknown`, `csv_column_missing`, `csv_column_twice`,
 * what rawTable and tableOf refuse, and each fault of a row. For lists that people send, see lib/invitation-list/look.ts.
 */
export function readCsv<Name extends string>(
  bytes: Uint8Array,
  columns: CsvColumns<Name>,
  needed: readonly NoInfer<Name>[],
): CsvRow<Name>[] {
  if (bytes.length > csvLimits.bytes) throw csvRefusal('file_too_large', { max: csvLimits.bytes / 1_000_000 });
  const reading = sureReading(bytes);
  const { records } = rawTable(bytes, reading ?? 'windows-1252');
  if (!reading) throw csvRefusal('csv_letters_unknown');
  const { headings, rows } = tableOf(records, records[0]?.line ?? 1);
  const places = placesIn(headings, columns, needed);
  return rows.map((row) => {
    const strict = { ...row, quotes: row.quotes === 'sound' ? row.quotes : ('torn' as const) };
    const fault = faultOf(
      strict,
      headings.length,
      places.map(([, place]) => place),
    );
    if (fault) throw csvRefusal(fault.code, fault.with);
    const named = places.map(([name, place]) => [name, withoutMark(row.cells[place] ?? '')]);
    return { line: row.line, cells: Object.fromEntries(named) as Record<Name, string> };
  });
}

function placesIn<Name extends string>(
  headings: readonly string[],
  columns: CsvColumns<Name>,
  needed: readonly Name[],
): Place<Name>[] {
  const names = Object.keys(columns) as Name[];
  const accepted = new Map(names.flatMap((name) => columns[name].map((heading) => [plainHeading(heading), name])));
  const unknown = headings.find((heading) => heading.trim() !== '' && !accepted.has(plainHeading(heading)));
  if (unknown !== undefined) throw csvRefusal('csv_column_unknown', { column: unknown.slice(0, 80) });
  return names.map((name) => {
    const [column = name] = columns[name];
    const [place = -1, ...more] = headings.flatMap((heading, at) =>
      accepted.get(plainHeading(heading)) === name ? [at] : [],
    );
    if (more.length > 0) throw csvRefusal('csv_column_twice', { column });
    if (place === -1 && needed.includes(name)) throw csvRefusal('csv_column_missing', { column });
    return [name, place];
  });
}

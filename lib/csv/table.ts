import { type Reason, Refusal } from '@/lib/refusal';
import { csvLimits } from './limits';
import { isNoise, isNoText, type Reading, textIn } from './readings';
import { type CsvRecord, recordsIn } from './records';
import { type Separator, withSeparator } from './separator';

/** A table as it stands in its file, before anybody said what its columns hold. */
export type RawTable = { separator: string; records: CsvRecord[] };

/** A table with its headings. `headingLine`: the row they stand in, null when there are none. `above`: the rows over them. */
export type Table = {
  headingLine: number | null;
  headings: string[];
  above: CsvRecord[];
  rows: CsvRecord[];
};

/** Refuses on the field `file`: `csv_not_text`, `csv_empty`. `asked`: what stands between the cells, when somebody has said so. */
export function rawTable(bytes: Uint8Array, reading: Reading, asked?: Separator): RawTable {
  if (isNoText(bytes)) throw csvRefusal('csv_not_text');
  const text = textIn(bytes, reading);
  if (isNoise(text)) throw csvRefusal('csv_not_text');
  const { separator, table } = withSeparator(text, asked);
  const records = recordsIn(table, separator);
  if (records.length === 0) throw csvRefusal('csv_empty');
  return { separator, records };
}

/**
 * Parts headings and rows. Refuses on the field `file`: `csv_empty` when nothing stands below the headings, `csv_too_many_rows`,
 * `csv_too_many_columns`.
 */
export function tableOf(records: readonly CsvRecord[], headingLine: number | null): Table {
  const at = headingLine === null ? -1 : records.findIndex(({ line }) => line === headingLine);
  const rows = records.slice(at + 1);
  if (rows.length === 0) throw csvRefusal('csv_empty');
  if (rows.length > csvLimits.rows) throw csvRefusal('csv_too_many_rows', { rows: csvLimits.rows });
  const headings = at < 0 ? Array<string>(usualWidth(rows)).fill('') : trimmed(records[at]?.cells ?? []);
  if (headings.length > csvLimits.columns) throw csvRefusal('csv_too_many_columns', { columns: csvLimits.columns });
  return { headingLine: at < 0 ? null : headingLine, headings, above: records.slice(0, Math.max(at, 0)), rows };
}

/** How many cells most rows have. */
export function usualWidth(rows: readonly CsvRecord[]): number {
  const times = new Map<number, number>();
  for (const { cells, quotes } of rows) {
    const width = trimmed(cells).length;
    if (quotes !== 'torn') times.set(width, (times.get(width) ?? 0) + 1);
  }
  const [usual] = [...times].sort(([one, often], [other, oftener]) => oftener - often || other - one);
  return usual?.[0] ?? 1;
}

/** Why a row cannot be taken as it stands; null when it can. `used`: the places of the cells that count. */
export function faultOf({ line, cells, quotes }: CsvRecord, width: number, used: readonly number[]): Reason | null {
  const about = { line };
  if (quotes === 'torn' || (quotes === 'loose' && cells.length !== width)) return { code: 'csv_quote', with: about };
  if (trimmed(cells).length > width) return { code: 'csv_too_many_cells', with: about };
  const counted = used.map((place) => cells[place] ?? '');
  if (counted.some((cell) => cell.length > csvLimits.cell))
    return { code: 'csv_cell_too_long', with: { ...about, max: csvLimits.cell } };
  return counted.some((cell) => /[\0\ufffd]/.test(cell)) ? { code: 'csv_sign_lost', with: about } : null;
}

export function csvRefusal(code: Reason['code'], about: Readonly<Record<string, string | number>> = {}): Refusal {
  return Refusal.because(code, { field: 'file', with: about });
}

// Spreadsheets end short rows with separators: their empty cells would make a row look too long.
function trimmed(cells: readonly string[]): string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return cells.slice(0, last + 1);
}

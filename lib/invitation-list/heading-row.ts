import { plainHeading } from '@/lib/csv/heading';
import { csvLimits } from '@/lib/csv/limits';
import type { CsvRecord } from '@/lib/csv/records';
import { usualWidth } from '@/lib/csv/table';
import { hasAddress } from './guess';
import { fieldNamed, ownHeadings } from './headings';

/** The row the headings stand in, null when the file has none; `sure`: nobody need be asked. */
export type HeadingRow = { line: number | null; sure: boolean };

/** How far down headings are looked for: titles, dates and empty rows may stand above them. */
export const farthest = 15;

/**
 * Finds the headings: a row met before, else the one that names most fields, else a full row without anything that looks like a
 * company's own. `known`: whether a row of headings was met before.
 */
export function findHeadings(records: readonly CsvRecord[], known: (cells: readonly string[]) => boolean): HeadingRow {
  const width = usualWidth(records);
  const above = untilData(records.slice(0, farthest), width);
  const before = above.find(({ cells }) => known(cells));
  if (before) return { line: before.line, sure: true };
  const rated = above.map((row) => ({ row, named: namedIn(row.cells), filled: filledIn(row.cells) }));
  const [best] = rated
    .filter(({ named, filled }) => named > 0 && (filled > 1 || width === 1))
    .sort((one, other) => other.named - one.named);
  if (best) return { line: best.row.line, sure: best.named * 2 >= best.filled || best.named > 1 };
  const full = rated.find(
    ({ row, filled }) => filled >= Math.max(1, Math.ceil(width * 0.6)) && !looksLikeData(row.cells),
  );
  return { line: full && records.length > 1 ? full.row.line : null, sure: false };
}

// An address in a row of its own may belong to a title: whom to ask about the list.
function untilData(records: readonly CsvRecord[], width: number): CsvRecord[] {
  const first = records.findIndex(({ cells }) => cells.some(hasAddress) && (filledIn(cells) > 1 || width === 1));
  return records.slice(0, first < 0 ? records.length : first);
}

function namedIn(cells: readonly string[]): number {
  return cells
    .slice(0, csvLimits.columns)
    .filter((cell) => fieldNamed(cell)?.sure === 'exact' || ownHeadings.has(plainHeading(cell))).length;
}

function filledIn(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

function looksLikeData(cells: readonly string[]): boolean {
  return cells.some((cell) => /^[\d\s.,:/+-]+$/.test(cell) && /\d/.test(cell));
}

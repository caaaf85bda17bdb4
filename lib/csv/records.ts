/**
 * One row of a table. `line`: its number as a spreadsheet shows it. `quotes`: `loose` when quotation marks stand inside a cell and yet it can
 * be told where the cells end, `torn` when it cannot; the cells are then those between its separators.
 */
export type CsvRecord = { line: number; cells: string[]; quotes: 'sound' | 'loose' | 'torn' };

/**
 * The rows of a table, those without a word left out but counted. A quotation mark that never closes costs its own row and no other: reading
 * goes on with the next. Source: RFC 4180, with any separator and any end of a row.
 */
export function recordsIn(text: string, separator: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  for (let at = 0, line = 1; at < text.length; line += 1) {
    const { end, cells, quotes } = recordAt(text, at, separator) ?? tornAt(text, at, separator);
    if (cells.some((cell) => cell.trim() !== '')) records.push({ line, cells, quotes });
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  return records;
}

type Read = { cells: string[]; quotes: CsvRecord['quotes']; end: number };

function recordAt(text: string, start: number, separator: string): Read | null {
  const [cells, uneven]: [string[], number[]] = [[], []];
  for (let at = start; ; at += 1) {
    const cell = cellAt(text, at, separator);
    if (!cell) return null;
    cells.push(cell.text);
    if (cell.marks > 0) uneven.push(cell.marks % 2);
    at = cell.end;
    if (text[at] !== separator) return { cells, quotes: soundness(uneven), end: at };
  }
}

// Two cells that each lack the other half of a pair were one, most likely.
function soundness(uneven: readonly number[]): CsvRecord['quotes'] {
  if (uneven.length === 0) return 'sound';
  return uneven.reduce((sum, odd) => sum + odd, 0) > 1 ? 'torn' : 'loose';
}

type Cell = { text: string; marks: number; end: number };

function cellAt(text: string, start: number, separator: string): Cell | null {
  const from = afterBlanks(text, start, separator);
  if (text[from] === '"') return quotedAt(text, from + 1, separator);
  const end = endOf(text, start, separator);
  const cell = text.slice(start, end);
  return { text: cell, marks: cell.split('"').length - 1, end };
}

function quotedAt(text: string, start: number, separator: string): Cell | null {
  for (let at = start; ; at += 2) {
    at = text.indexOf('"', at);
    if (at < 0) return null;
    if (text[at + 1] === '"') continue;
    const end = afterBlanks(text, at + 1, separator);
    const closes = end >= text.length || text[end] === separator || text[end] === '\r' || text[end] === '\n';
    return closes ? { text: text.slice(start, at).replaceAll('""', '"'), marks: 0, end } : null;
  }
}

function tornAt(text: string, start: number, separator: string): Read {
  const end = endOf(text, start, '\n');
  const cells = text.slice(start, end).split(separator);
  return { cells: cells.map((cell) => cell.replaceAll('"', '').trim()), quotes: 'torn', end };
}

function afterBlanks(text: string, start: number, separator: string): number {
  let at = start;
  while ((text[at] === ' ' || text[at] === '\t') && text[at] !== separator) at += 1;
  return at;
}

function endOf(text: string, start: number, separator: string): number {
  let at = start;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

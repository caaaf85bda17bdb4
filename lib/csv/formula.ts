/**
 * A cell as it may stand in a file for spreadsheets: one that they would take for a formula gets a `'` in front, and is text to them.
 * Not csv-stringify's escape_formulas: it looks at the first character alone, and spreadsheets pass over blanks.
 */
export function withMark(cell: string): string {
  const safe = cell.replace(inside, "$1'");
  return looksLikeFormula(safe) ? `'${safe}` : safe;
}

/** The cell again: withoutMark(withMark(cell)) is the cell. */
export function withoutMark(cell: string): string {
  const bare = cell.startsWith("'") && looksLikeFormula(cell) ? cell.slice(1) : cell;
  return bare.replace(marked, '$1');
}

// Where a spreadsheet parts cells by semicolons or tabs, what follows one begins a cell of its own.
const inside = /([;\t][\s\0]*'*)(?=[=+\-@\uff0b\uff0d\uff1d\uff20\ufe62\ufe63\ufe66\ufe6b])/g;
const marked = /([;\t][\s\0]*'*)'(?=[=+\-@\uff0b\uff0d\uff1d\uff20\ufe62\ufe63\ufe66\ufe6b])/g;

// Marks in front do not count, so that one more of them is always told from none. Full-width signs are taken for plain ones.
function looksLikeFormula(cell: string): boolean {
  const bare = cell.replace(/^'+/, '').normalize('NFKD');
  return /^[\t\r\0]|^[\s\0]*[=+\-@]/.test(bare);
}

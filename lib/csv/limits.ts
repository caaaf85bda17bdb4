/** The most a file may hold: bytes, rows below the headings, columns, characters of one cell. */
export const csvLimits = { bytes: 1_000_000, rows: 5_000, columns: 300, cell: 300 };

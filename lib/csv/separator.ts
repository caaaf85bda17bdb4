/** What may stand between the cells, by the word it goes by. */
export const separators = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' } as const;

export type Separator = keyof typeof separators;

/** The table of a file without the line `sep=…` that spreadsheets read and do not show, and what stands between its cells. */
export function withSeparator(text: string, asked?: Separator): { separator: string; table: string } {
  const said = /^"?sep=([^\r\n])"?[ \t,;|]*(\r\n|\r|\n|$)/i.exec(text);
  const table = said ? text.slice(said[0].length) : text;
  return { separator: asked ? separators[asked] : (said?.[1] ?? guess(table)), table };
}

/** The word for what stands between the cells; null for one that only a file itself has named. */
export function separatorNamed(sign: string): Separator | null {
  const names = Object.keys(separators) as Separator[];
  return names.find((name) => separators[name] === sign) ?? null;
}

const enough = 50;

// The one that parts most rows alike, outside their quotes; of two, the one that makes more cells.
function guess(table: string): string {
  const rows = table
    .slice(0, 64_000)
    .replace(/"[^"]*"/g, '')
    .split(/[\r\n]+/)
    .filter((row) => row.trim() !== '')
    .slice(0, enough);
  const alike = Object.values(separators).map((sign) => ({
    sign,
    ...mostOften(rows.map((row) => row.split(sign).length)),
  }));
  const [best] = alike.sort((one, other) => other.rows - one.rows || other.cells - one.cells);
  return best && best.cells > 1 ? best.sign : ',';
}

function mostOften(counts: readonly number[]): { cells: number; rows: number } {
  const times = new Map<number, number>();
  for (const count of counts) if (count > 1) times.set(count, (times.get(count) ?? 0) + 1);
  const [best] = [...times].sort(([one, often], [other, oftener]) => oftener - often || other - one);
  return { cells: best?.[0] ?? 1, rows: best?.[1] ?? 0 };
}

/** One line of what was measured. `beside`: what it is compared with. */
export type Row = { what: string; figure: string; beside?: string; ratio?: string };

const columns = ['what', 'figure', 'beside', 'ratio'] as const;

/** Prints lines as a table in Markdown, so that it can be put into a note as it is. */
export function print(heading: string, rows: readonly Row[]): void {
  const cells = rows.map((line) => columns.map((column) => line[column] ?? ''));
  const widths = columns.map((column, place) =>
    Math.max(column.length, ...cells.map((row) => row[place]?.length ?? 0)),
  );
  const row = (texts: readonly string[]) =>
    `| ${texts.map((text, place) => text.padEnd(widths[place] ?? 0)).join(' | ')} |`;
  const rule = row(widths.map((width) => '-'.repeat(width)));
  console.log(['', `### ${heading}`, '', row(columns), rule, ...cells.map(row)].join('\n'));
}

export const milliseconds = (figure: number) => `${figure.toFixed(figure < 10 ? 2 : 0)} ms`;

export function said({ ratio, from, to }: { ratio: number; from: number; to: number }): string {
  return `${ratio.toFixed(2)} × (${from.toFixed(2)}–${to.toFixed(2)})`;
}

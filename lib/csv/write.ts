import { stringify } from 'csv-stringify/sync';
import { withMark } from './formula';

/** A file for spreadsheets: RFC 4180 in UTF-8 with its mark, and no cell a formula. `columns`: the headings. */
export function writeCsv(columns: readonly string[], rows: Iterable<readonly string[]>): string {
  return `\ufeff${linesOf([columns, ...rows])}`;
}

const rowsAtOnce = 200;

/** The same as a stream for the answer of a route, made while it is read: only a few rows are held at a time. */
export function streamCsv(
  columns: readonly string[],
  rows: AsyncIterable<readonly string[]>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const source = rows[Symbol.asyncIterator]();
  return new ReadableStream({
    start: (out) => out.enqueue(encoder.encode(writeCsv(columns, []))),
    pull: async (out) => {
      const next = await take(source, rowsAtOnce);
      if (next.length > 0) out.enqueue(encoder.encode(linesOf(next)));
      if (next.length < rowsAtOnce) out.close();
    },
    cancel: async () => {
      await source.return?.();
    },
  });
}

async function take<Row>(source: AsyncIterator<Row>, count: number): Promise<Row[]> {
  const taken: Row[] = [];
  while (taken.length < count) {
    const next = await source.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}

function linesOf(rows: Iterable<readonly string[]>): string {
  const cells = Array.from(rows, (row) => row.map(withMark));
  return stringify(cells, { record_delimiter: '\r\n', quoted_match: /[\r\n\0]|^\s|\s$/ });
}

import type { Member } from '@/lib/actor';
import { streamCsv } from '@/lib/csv/write';
import { everySent } from '@/lib/invitation/list';
import { print } from './parts/print';

const rows = 100_000;
const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MiB`;

/** How much the process grows while a list of a hundred thousand rows goes out as a file, after a first small one. */
export async function measure(member: Member): Promise<void> {
  await take(member, 5_000);
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  const start = performance.now();
  const { bytes, peak } = await take(member, rows);
  const seconds = (performance.now() - start) / 1000;
  print(`A file of ${rows.toLocaleString('en')} invitations`, [
    { what: 'peak growth of the process', figure: megabytes(peak - before), beside: `${megabytes(before)} before` },
    { what: 'the file', figure: megabytes(bytes) },
    { what: 'rows a second', figure: Math.round(rows / seconds).toLocaleString('en') },
  ]);
}

async function take(member: Member, most: number): Promise<{ bytes: number; peak: number }> {
  let [bytes, peak] = [0, 0];
  for await (const part of streamCsv(['email', 'company', 'status', 'sent'], cellsOf(member, most))) {
    bytes += part.length;
    peak = Math.max(peak, process.memoryUsage.rss());
  }
  return { bytes, peak };
}

async function* cellsOf(member: Member, most: number): AsyncGenerator<string[]> {
  let count = 0;
  for await (const { email, company, status, sentAt } of everySent(member, { view: 'all' })) {
    yield [email, company ?? '', status, sentAt?.toISOString() ?? ''];
    if (++count === most) return;
  }
}

import type { Member } from '@/lib/actor';
import { listSent } from '@/lib/invitation/list';
import { listResellers } from '@/lib/partnership/list';
import { percentile } from './parts/measure';
import { milliseconds, print, type Row } from './parts/print';

const tries = 100;
const digit = () => Math.floor(Math.random() * 16).toString(16);
const letters = (count: number) => Array.from({ length: count }, digit).join('');

/** A search for how an address or a name begins: with few letters, which very many begin with, and with more. */
export async function measure(member: Member): Promise<void> {
  const rows: Row[] = [];
  for (const length of [1, 2, 3, 5, 8]) {
    const invitations = await timed(() => listSent(member, { view: 'all', search: letters(length) }));
    const resellers = await timed(() => listResellers(member, { search: letters(length) }));
    for (const [what, taken] of Object.entries({ invitations, resellers }))
      rows.push({
        what: `${what}, ${length} letters`,
        figure: `p50 ${milliseconds(percentile(taken, 0.5))}`,
        beside: `p99 ${milliseconds(percentile(taken, 0.99))}`,
      });
  }
  print(`Search by how it begins, ${tries} times each`, rows);
}

async function timed(ask: () => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let time = 0; time < tries; time++) {
    const start = performance.now();
    await ask();
    taken.push(performance.now() - start);
  }
  return taken.slice(5);
}

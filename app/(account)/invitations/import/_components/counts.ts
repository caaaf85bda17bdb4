import type { Tally } from '@/lib/invitation/import-rows';

/** How many rows of a list are sent, ready, neither, and there at all. */
export function countsOf(tally: Tally): { sent: number; ready: number; rest: number; all: number } {
  const { sent = 0, ready = 0 } = tally;
  const all = Object.values(tally).reduce((sum, count) => sum + count, 0);
  return { sent, ready, rest: all - sent - ready, all };
}

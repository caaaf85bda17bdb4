import type { Tally } from '@/lib/invitation-list/rows';

/** How many rows of a list are sent, ready, waiting to be sent later, failed, neither sent nor ready, and there at all. */
export function countsOf(tally: Tally) {
  const { sent = 0, ready = 0, resting = 0, failed = 0 } = tally;
  const all = Object.values(tally).reduce((sum, count) => sum + count, 0);
  return { sent, ready, resting, failed, rest: all - sent - ready, all };
}

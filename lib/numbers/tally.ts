/** How many decisions took how many business days. */
export type Tally = ReadonlyMap<number, number>;

/** What is promised: a decision within so many business days. Source: seed step 6. */
export const promisedDays = 5;

/** `median` and `ninth`: the days within which half, and nine of ten, were decided: days that at least one of them really took. */
export type Summary = { decided: number; inTime: number; median: number | null; ninth: number | null };

export function summaryOf(tally: Tally): Summary {
  const decided = sum(tally.values());
  const inTime = sum([...tally].flatMap(([days, count]) => (days <= promisedDays ? [count] : [])));
  return { decided, inTime, median: within(tally, 0.5), ninth: within(tally, 0.9) };
}

/** Adds so many decisions that took so many days. */
export function put(tally: Map<number, number>, days: number, count: number): void {
  tally.set(days, (tally.get(days) ?? 0) + count);
}

// The nearest rank: no number between two that nobody waited.
function within(tally: Tally, share: number): number | null {
  let left = Math.ceil(share * sum(tally.values()));
  for (const [days, count] of [...tally].toSorted(([one], [other]) => one - other)) {
    left -= count;
    if (left <= 0) return days;
  }
  return null;
}

function sum(counts: Iterable<number>): number {
  let all = 0;
  for (const count of counts) all += count;
  return all;
}

/** Milliseconds each round took, by what was measured. */
export type Rounds = Record<string, number[]>;

export type Subjects = Record<string, () => Promise<unknown>>;

/**
 * Measures subjects against each other: in every round each is asked `times` times, and every other round runs backwards, so that what
 * disturbs the machine disturbs all alike. One round before the first warms up. Figures are milliseconds for one asking.
 */
export async function interleave(
  subjects: Subjects,
  { rounds, times }: { rounds: number; times: number },
): Promise<Rounds> {
  const names = Object.keys(subjects);
  const taken: Rounds = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++)
    for (const name of round % 2 ? names.toReversed() : names) {
      const start = performance.now();
      for (let time = 0; time < times; time++) await subjects[name]?.();
      if (round > 0) taken[name]?.push((performance.now() - start) / times);
    }
  return taken;
}

export function percentile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (figures: readonly number[]) => percentile(figures, 0.5);

/** How many times as long `one` takes as `other`, round by round: the median, and between what bounds it lies (bootstrap, 95 in 100). */
export function ratioOf(one: readonly number[], other: readonly number[]): { ratio: number; from: number; to: number } {
  const ratios = one.map((figure, round) => figure / (other[round] ?? Number.NaN));
  const medians = Array.from({ length: 2_000 }, () =>
    median(ratios.map(() => ratios[Math.floor(Math.random() * ratios.length)] ?? 1)),
  );
  return { ratio: median(ratios), from: percentile(medians, 0.025), to: percentile(medians, 0.975) };
}

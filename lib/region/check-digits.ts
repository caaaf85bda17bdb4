/** Kazakhstan's BIN and IIN: twelve digits. */
export function kazakhNumberHolds(id: string): boolean {
  const digits = [...id].map(Number);
  const once = weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  return (once < 10 ? once : weighted(digits, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2])) === digits[11];
}

function weighted(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * (digits[place] ?? 0), 0) % 11;
}

/** What became of how long an access lasts, by day; an access without an end date lasts longest. */
export type SpanChange = 'extended' | 'shortened' | 'unchanged';

export function spanChange(was: Date | null, until: Date | null): SpanChange {
  const [before, after] = [was, until].map((end) =>
    end ? Math.floor(end.getTime() / 86_400_000) : Number.POSITIVE_INFINITY,
  );
  if (before === after) return 'unchanged';
  return (after ?? 0) > (before ?? 0) ? 'extended' : 'shortened';
}

type Listed = { id: string; withdrawnAt: Date | null; signatures: readonly unknown[] };

export type CardState = 'takenBack' | 'accepted' | 'notNeeded' | 'toAccept' | 'notYet';

/** How one agreement of the list stands. `next`: the version the company has to accept next; it need accept no other. `missing`: what is still to be done before. */
export function cardState(
  { id, withdrawnAt, signatures }: Listed,
  next: string | undefined,
  missing: readonly unknown[],
): CardState {
  if (withdrawnAt) return 'takenBack';
  if (signatures.length > 0) return 'accepted';
  if (id !== next) return 'notNeeded';
  return missing.length > 0 ? 'notYet' : 'toAccept';
}

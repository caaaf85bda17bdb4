/** How much of a history is shown: the newest entries. Asked for one more, a query says whether there are older ones. */
export const newestShown = 100;

/** The newest of a history that was asked for with `newestShown + 1`, and whether older entries are kept. */
export function newest<Entry>(entries: readonly Entry[]): { entries: Entry[]; older: boolean } {
  return { entries: entries.slice(0, newestShown), older: entries.length > newestShown };
}

/** The lists staff look at. Who is in which: see the queue. */
export const views = [
  'open',
  'today',
  'late',
  'mine',
  'unclaimed',
  'waiting',
  'wrote',
  'escalated',
  'second',
  'snoozed',
  'done',
  'all',
] as const;

export type View = (typeof views)[number];

/** By what a list can be sorted: each has an index. `-`: from the other end. */
export const sorts = ['due', '-due', 'moved', '-moved', 'sent', '-sent'] as const;

export type SortName = (typeof sorts)[number];

// Who waits for the company is due on no day, and what was decided neither.
const neverDue: readonly View[] = ['waiting', 'done'];

/** What a view can be sorted by. */
export function sortsOf(view: View): readonly SortName[] {
  if (!neverDue.includes(view)) return sorts;
  return sorts.filter((sort) => !sort.endsWith('due') && (view === 'done' || !sort.endsWith('sent')));
}

/** The lists staff look at. Who is in which: see the queue. */
export const views = ['open', 'mine', 'unclaimed', 'waiting', 'wrote', 'escalated', 'second', 'done', 'all'] as const;

export type View = (typeof views)[number];

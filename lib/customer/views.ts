/** The lists of customers' accounts staff look at. Who is in which: see the queue. */
export const views = ['open', 'mine', 'unclaimed', 'refused', 'allowed'] as const;

export type View = (typeof views)[number];

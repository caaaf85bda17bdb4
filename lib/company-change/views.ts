/** The lists of changes that staff look at, the first one first. */
export const views = ['open', 'mine', 'unclaimed', 'second', 'waiting', 'done'] as const;

export type View = (typeof views)[number];

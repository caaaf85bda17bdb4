/** What is kept with the name of whoever ticked it: a statement in the very words that were ticked, and their language. */
export type AsShown = { locale: string; statement: string };

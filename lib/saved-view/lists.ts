/** The lists of which views are kept, each with where it stands. */
export const pathOf = {
  cases: '/cases',
  resellers: '/indirect-resellers',
  invitations: '/invitations',
  customers: '/customers',
  orders: '/orders',
  subscriptions: '/subscriptions',
} as const;

export type SavedList = keyof typeof pathOf;

export const savedLists = Object.keys(pathOf) as [SavedList, ...SavedList[]];

/** What a view is made of, as its list's address says it. */
export type Asked = Readonly<Record<string, string>>;

// What is looked for may be somebody's address, and a page is none of the view's.
const never = ['search', 'after', 'saved', 'next', 'report'];

/** Of what an address asks for, that which a view keeps. */
export function askedIn(query: Readonly<Record<string, string | undefined>>): Asked {
  return Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) => (value && !never.includes(name) ? [[name, value]] : [])),
  );
}

/** Where a view leads; `saved`: the view itself, which its page then marks. */
export function hrefOf(list: SavedList, asked: Asked, saved?: string): string {
  const query = new URLSearchParams({ ...asked, ...(saved ? { saved } : {}) });
  return query.size > 0 ? `${pathOf[list]}?${query}` : pathOf[list];
}

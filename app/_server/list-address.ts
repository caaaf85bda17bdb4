import type { ViewItem } from '../_components/list-toolbar';

/** What stands in the address of a list, but for the page. */
export type Written = Readonly<Record<string, string | undefined>>;

/** The addresses of one list: of its pages, its views, and of what hangs below it. */
export type ListAddress<Query extends Written> = {
  path: string;
  /** What an address must say: what is usual is left out. */
  words: (query: Query) => Record<string, string>;
  /** `after`: the cursor of the page. `below`: the rest of the path, such as that of the list as a file. */
  href: (query: Query, page?: { after?: string | null; below?: string }) => string;
  /** The same list once for each value of one part of its query, the one at hand marked. */
  views: <Name extends keyof Query & string, Value extends Query[Name]>(
    query: Query,
    name: Name,
    choices: readonly Value[],
    labelOf: (choice: Value) => string,
  ) => ViewItem[];
};

/**
 * The list at a path; `usual`: what it shows when its address does not say. `always`: what stands in the address even when it is empty, since
 * without it something else is shown.
 */
export function listAddress<Query extends Written>(
  path: string,
  usual: Partial<Query> = {},
  always: readonly (keyof Query)[] = [],
): ListAddress<Query> {
  const stands = (name: string, value = '') => always.includes(name) || (value !== '' && value !== usual[name]);
  const empty = Object.fromEntries(always.map((name) => [name, '']));
  const words = (query: Query) =>
    Object.fromEntries(
      Object.entries({ ...empty, ...query }).flatMap(([name, value = '']) =>
        stands(name, value) ? [[name, value]] : [],
      ),
    );
  const href: ListAddress<Query>['href'] = (query, { after, below = '' } = {}) => {
    const written = new URLSearchParams({ ...words(query), ...(after ? { after } : {}) });
    return `${path}${below}${written.size > 0 ? `?${written}` : ''}`;
  };
  return {
    path,
    words,
    href,
    views: (query, name, choices, labelOf) =>
      choices.map((choice) => ({
        href: href({ ...query, [name]: choice }),
        label: labelOf(choice),
        current: query[name] === choice,
      })),
  };
}

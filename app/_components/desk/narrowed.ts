import type { ListAddress, Written } from '@/app/_server/list-address';
import type { DeskOf } from './desk';

type Narrowed<Query extends Written> = { address: ListAddress<Query>; written: Query; desk: DeskOf };

/** Whether a list is narrowed down at all, besides its view. */
export function isNarrowed({ written, desk }: Pick<Narrowed<Written>, 'written' | 'desk'>): boolean {
  return Boolean(written.search) || desk.filters.some(({ chosen }) => chosen.length > 0);
}

/** The same list with nothing looked for and no filter set. */
export function withoutFilters<Query extends Written>({ address, written, desk }: Narrowed<Query>): string {
  const none = Object.fromEntries(['search', ...desk.filters.map(({ name }) => name)].map((name) => [name, '']));
  return address.href({ ...written, ...none });
}

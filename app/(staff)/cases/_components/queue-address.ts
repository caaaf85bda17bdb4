import { listAddress } from '@/app/_server/list-address';
import { type FilterName, filterNames } from '@/lib/verification/filters';
import type { SortName, View } from '@/lib/verification/views';

/** What the address of the queue can say, its page aside. `saved`: which saved view it is; `report`: what came of doing one thing to many. */
export type QueueWritten = Readonly<Partial<Record<FilterName, string>>> & {
  view: View;
  sort?: SortName | undefined;
  search?: string | undefined;
  saved?: string | undefined;
  report?: string | undefined;
};

type Asked = Readonly<Record<string, string | undefined>>;

export const queueAddress = listAddress<Asked>('/cases', { view: 'open' });

/** Of what a form or an address carries, only what a view is made of. */
export function askedIn(asked: object): Asked {
  const names: readonly string[] = ['view', 'sort', ...filterNames];
  return Object.fromEntries(
    Object.entries(asked).filter(([name, value]) => names.includes(name) && typeof value === 'string'),
  );
}

import { listAddress } from '@/app/_server/list-address';
import { filterNames } from '@/lib/verification/filters';

/** What the address of the queue can say, its page aside; besides what a view is made of, which saved view and which report it is. */
type Asked = Readonly<Record<string, string | undefined>>;

export const queueAddress = listAddress<Asked>('/cases', { view: 'open' });

/** Of what a form or an address carries, only what a view is made of. */
export function askedIn(asked: object): Asked {
  const names: readonly string[] = ['view', 'sort', ...filterNames];
  return Object.fromEntries(
    Object.entries(asked).filter(([name, value]) => names.includes(name) && typeof value === 'string'),
  );
}

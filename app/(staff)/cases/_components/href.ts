import type { Place } from '@/lib/verification/queue';
import type { View } from '@/lib/verification/views';

export type Asked = { view: View; search: string };

/** The address of a page of the queue; what is usual is left out. */
export function queueHref({ view, search }: Asked, after?: Place): string {
  const asked = new URLSearchParams({
    ...(view === 'open' ? {} : { view }),
    ...(search ? { search } : {}),
    ...(after ? { after: `${after.movedAt.getTime()}_${after.id}` } : {}),
  });
  return asked.size > 0 ? `/cases?${asked}` : '/cases';
}

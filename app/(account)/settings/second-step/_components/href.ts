import { safePath } from '@/app/_server/paths';

/** A page of the second step's settings, going on to `next` in the end. */
export function href(page: '' | '/set-up' | '/recovery-codes', next: string | null | undefined): string {
  const path = safePath(next);
  return `/settings/second-step${page}${path ? `?${new URLSearchParams({ next: path })}` : ''}`;
}

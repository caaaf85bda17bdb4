import type { z } from 'zod';
import type { directoryShape } from '@/lib/provider/schema';

/** What somebody looks for. `country` null: everywhere. */
export type Wished = Omit<z.output<typeof directoryShape>, 'after' | 'country'> & { country: string | null };

/** The address of a page of the directory. The country always stands in it: without one, the reader's own is taken. */
export function directoryHref({ country, service, language, name }: Wished, after?: string): string {
  const asked = new URLSearchParams({
    country: country ?? '',
    ...(service ? { service } : {}),
    ...(language ? { language } : {}),
    ...(name ? { name } : {}),
    ...(after ? { after } : {}),
  });
  return `/providers?${asked}`;
}

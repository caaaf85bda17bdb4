import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import type { Locale } from '@/lib/locale';
import type { Numbers } from '@/lib/numbers/queries';
import type { View } from '@/lib/verification/views';
import type { Picture } from './tables';

/** The numbers, and who reads them in which words. */
export type Shown = { numbers: Numbers; words: Words; when: When; language: Locale };

/** The list of the queue that a number is about, of the same country. */
export function casesOf({ country }: Numbers, view: View): string {
  return `/cases?${new URLSearchParams({ view, ...(country ? { country } : {}) })}`;
}

/** A picture's numbers as a file, of the same range. */
export function fileOf({ range, country }: Numbers, of: Picture): string {
  const query = new URLSearchParams({ of, ...range, ...(country ? { country } : {}) });
  return `/numbers/export?${query}`;
}

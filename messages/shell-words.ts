import { spokenIn } from '@/lib/reader/pseudo-language';
import { shell as english } from './en/shell';
import { shell as indonesian } from './id/shell';

/** The words of the frame alone, for pages that are drawn where no others are at hand. */
export const shellIn = spokenIn<typeof english>({ en: english, id: indonesian });

import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import type { Reviewer } from '@/lib/actor';
import type { ReviewedChange } from '@/lib/company-change/queries';
import type { Locale } from '@/lib/locale';

/** A change as its page shows it to one reviewer. */
export type Shown = { actor: Reviewer; found: ReviewedChange; words: Words; when: When; language: Locale };

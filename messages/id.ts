import type { en } from './en';
import { enrollment } from './id/enrollment';
import { enrollmentNews } from './id/enrollment-news';
import { fieldAdvice, fields } from './id/fields';
import { labels } from './id/labels';
import { nav } from './id/nav';
import { places } from './id/places';
import { cures, reasons } from './id/reasons';
import { reviewFields, reviewReasons } from './id/review-reasons';
import { roles } from './id/roles';
import { shell } from './id/shell';

/** Typed by the English words: one that is missing here does not compile. */
export const id: typeof en = {
  enrollment,
  enrollmentNews,
  fields,
  fieldAdvice,
  labels,
  nav,
  places,
  reasons,
  cures,
  reviewReasons,
  reviewFields,
  roles,
  shell,
};

import { enrollment } from './en/enrollment';
import { enrollmentNews } from './en/enrollment-news';
import { fieldAdvice, fields } from './en/fields';
import { labels } from './en/labels';
import { nav } from './en/nav';
import { places } from './en/places';
import { cures, reasons } from './en/reasons';
import { reviewFields, reviewReasons } from './en/review-reasons';
import { roles } from './en/roles';
import { shell } from './en/shell';

export const en = {
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

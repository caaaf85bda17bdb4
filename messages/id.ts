import type { en } from './en';
import { fields } from './id/fields';
import { labels } from './id/labels';
import { nav } from './id/nav';
import { places } from './id/places';
import { cures, reasons } from './id/reasons';
import { reviewReasons } from './id/review-reasons';
import { shell } from './id/shell';

/** Typed by the English words: one that is missing here does not compile. */
export const id: typeof en = { fields, labels, nav, places, reasons, cures, reviewReasons, shell };

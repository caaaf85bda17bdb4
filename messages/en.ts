import { fields } from './en/fields';
import { labels } from './en/labels';
import { nav } from './en/nav';
import { places } from './en/places';
import { cures, reasons } from './en/reasons';
import { reviewReasons } from './en/review-reasons';
import { shell } from './en/shell';

export const en = { fields, labels, nav, places, reasons, cures, reviewReasons, shell };

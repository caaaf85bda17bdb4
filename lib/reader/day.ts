import { type Locale, languages } from '@/lib/locale';

/** A moment as the day it falls on in UTC, YYYY-MM-DD: how files that are taken away write dates. */
export function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}

/** A moment by the clock of a zone, which is named: day before month and a clock of 24 hours, in every language. */
export function sayMoment(at: Date, locale: Locale, zone: string): string {
  return at.toLocaleString(languages[locale].code, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone: zone,
  });
}

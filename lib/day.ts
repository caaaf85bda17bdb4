import type { Locale } from '@/lib/locale';

/** A moment as the day it falls on in UTC, YYYY-MM-DD: how letters keep dates. */
export function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}

/** A day kept as YYYY-MM-DD in the reader's language; anything else comes back as it is. */
export function sayDay(day: string, locale: Locale): string {
  const at = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return day;
  const parts = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return at.toLocaleDateString(locale === 'en' ? 'en-GB' : locale, parts);
}

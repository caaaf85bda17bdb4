import type { Read } from './shape';

/** Reads a day as it is typed, day first, or as a browser's calendar gives it: `2026-11-30`. Only days that there are. */
export function readDay(typed: string): Read {
  const [, date = '', month = '', year = ''] = /^(\d{1,2})[ ./-]+(\d{1,2})[ ./-]+(\d{4})$/.exec(typed.trim()) ?? [];
  const value = date ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : typed.trim();
  const at = new Date(`${value}T00:00:00Z`);
  const real = /^(?!0000)\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(+at) && at.toISOString().startsWith(value);
  return real ? { value } : { code: 'date_malformed' };
}

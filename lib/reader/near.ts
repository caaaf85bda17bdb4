import { Temporal } from 'temporal-polyfill';
import { wallTime } from './wall-time';

/** Says a day by how near it is in a zone: yesterday, today, tomorrow; a weekday with its date within a week; nothing when it is farther. */
export function sayNear(code: string, zone: string): (at: Date, from: Date) => string {
  const relative = new Intl.RelativeTimeFormat(code, { numeric: 'auto' });
  const weekday = new Intl.DateTimeFormat(code, { weekday: 'short', day: 'numeric', month: 'short', timeZone: zone });
  return (at, from) => {
    const [then, today] = [at, from].map((moment) => Temporal.PlainDate.from(wallTime(moment, zone).date));
    const days = then && today ? today.until(then).days : 0;
    if (Math.abs(days) <= 1) return relative.format(days, 'day');
    return Math.abs(days) < 7 ? weekday.format(at) : '';
  };
}

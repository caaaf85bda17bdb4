import { Temporal } from 'temporal-polyfill';

/** What a wall clock in a zone shows: the date as YYYY-MM-DD, and the minutes since midnight. */
export type WallTime = { date: string; minute: number };

export function wallTime(at: Date, zone: string): WallTime {
  const shown = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);
  return { date: shown.toPlainDate().toString(), minute: shown.hour * 60 + shown.minute };
}

/** The instant at which a wall clock shows this: the first of two, and where summer time jumps over it, one an hour later. */
export function instantAt({ date, minute }: WallTime, zone: string): Date {
  const shown = Temporal.PlainDate.from(date).toPlainDateTime().add({ minutes: minute });
  return new Date(shown.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds);
}

/** The date after this one, as the calendar on any wall has it. */
export function nextDate(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(date: string): number {
  return Temporal.PlainDate.from(date).dayOfWeek % 7;
}
